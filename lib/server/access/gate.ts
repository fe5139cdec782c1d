import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../log";
import { signInPage } from "../sign-in/target";
import { problemAnswer } from "./answer";
import { peerHeader } from "./from";
import { safeHeaders } from "./headers";
import { hostRefusalOf, refusalOf } from "./local";
import { isPage, isServed } from "./surface";

type Answer = (request: IncomingMessage, reply: ServerResponse) => Promise<void>;
type Door = {
  /** our own */
  port: number;
  /** the origin people use */
  publicUrl: string;
  /** null = only this very machine is served */
  signIn: {
    /** does this `Cookie` header hold a session? */
    has(cookie: string | null): Promise<boolean>;
    /** paths that hold nothing of anybody: templates, icons */
    publicFiles: ReadonlySet<string>;
  } | null;
};

/** What parts of Next say to one another; from outside they have skipped its checks before (CVE-2025-29927). */
const isForNextAlone = /^(x-(middleware|invoke|matched|prerender|now|vercel)-|next-(action|resume)$)/;

/**
 * In front of Next: the safe headers on every answer, then who may come in, then what is served at all, then, with
 * sign-in, that nobody sees a page without a session. Our API asks for the session itself (`handler.ts`).
 *
 * in   `answer` = what answers whoever may pass
 */
export function gate({ port, publicUrl, signIn }: Door, answer: Answer): Answer {
  return async (request, reply) => {
    const headers = safeHeaders(randomBytes(16).toString("base64"), publicUrl.startsWith("https:"));
    for (const [name, value] of Object.entries(headers)) reply.setHeader(name, value);
    // Next takes the nonce from here; what a client sends under this name is overwritten.
    request.headers["content-security-policy"] = headers["Content-Security-Policy"];
    for (const name of Object.keys(request.headers)) if (isForNextAlone.test(name)) delete request.headers[name];
    const { socket, url, method } = request;
    const approach = { peer: socket.remoteAddress, target: url, headers: request.headers };
    const kind = signIn ? hostRefusalOf(approach, publicUrl) : refusalOf(approach, port);
    if (kind) return refuse(reply, kind);
    if (!isServed(method, url)) return refuse(reply, "not-found");
    request.headers[peerHeader] = socket.remoteAddress ?? "";
    if (!signIn || !isPage(url, signIn.publicFiles)) return answer(request, reply);
    const has = await signIn.has(request.headers.cookie ?? null).catch((error: unknown) => {
      log("error", "whether there is a session could not be looked up", { kind: "storage" }, error);
      return null;
    });
    if (has === null) return refuse(reply, "storage");
    if (has) return answer(request, reply);
    reply.writeHead(303, { location: signInPage("needed", url ?? "/"), "cache-control": "no-store" }).end();
  };
}

function refuse(reply: ServerResponse, kind: "not-local" | "wrong-host" | "not-found" | "storage"): void {
  const { status, headers, body } = problemAnswer({ kind });
  reply.writeHead(status, headers).end(body);
}
