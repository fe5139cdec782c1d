import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { problemAnswer } from "./answer";
import { safeHeaders } from "./headers";
import { refusalOf } from "./local";
import { isServed } from "./surface";

type Answer = (request: IncomingMessage, reply: ServerResponse) => Promise<void>;

/** What parts of Next say to one another; from outside they have skipped its checks before (CVE-2025-29927). */
const isForNextAlone = /^(x-(middleware|invoke|matched|prerender|now|vercel)-|next-(action|resume)$)/;

/**
 * In front of Next: the safe headers on every answer, then who may come in, then what is served at all.
 *
 * in   our own port; whether people come by https; what answers whoever may pass
 */
export function gate({ port, https }: { port: number; https: boolean }, answer: Answer): Answer {
  return async (request, reply) => {
    const headers = safeHeaders(randomBytes(16).toString("base64"), https);
    for (const [name, value] of Object.entries(headers)) reply.setHeader(name, value);
    // Next takes the nonce from here; what a client sends under this name is overwritten.
    request.headers["content-security-policy"] = headers["Content-Security-Policy"];
    for (const name of Object.keys(request.headers)) if (isForNextAlone.test(name)) delete request.headers[name];
    const { socket, url, method } = request;
    const kind = refusalOf({ peer: socket.remoteAddress, target: url, headers: request.headers }, port);
    if (kind) return refuse(reply, kind);
    return isServed(method, url) ? answer(request, reply) : refuse(reply, "not-found");
  };
}

function refuse(reply: ServerResponse, kind: "not-local" | "wrong-host" | "not-found"): void {
  const { status, headers, body } = problemAnswer({ kind });
  reply.writeHead(status, headers).end(body);
}
