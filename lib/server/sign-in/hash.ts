import { createHash, randomBytes } from "node:crypto";

/** 256 random bits as 43 letters: what a cookie of ours holds. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What the database holds in its place. SHA-256 suffices: there is nothing to guess in 256 random bits. */
export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
