import type * as z from "zod/mini";
import { succeeded } from "@/lib/imports/problem";
import type { visitor } from "@/lib/imports/visitor";
import { handler } from "@/lib/server/access/handler";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const local: z.infer<typeof visitor> = { signIn: false, name: null, email: null, signedInAt: null, draftOwner: null };

/** Who is signed in. */
export const GET = handler(async () => succeeded(local));
