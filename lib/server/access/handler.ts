import { failed, type Result } from "@/lib/imports/problem";
import { isOldPage } from "@/lib/server/build";
import { log } from "@/lib/server/log";
import { running } from "@/lib/server/running";
import { json, problemAnswer } from "./answer";
import { isFromAnotherPage, isFromOurPage } from "./origin";
import { localVisitor, type Visitor } from "./visitor";

type Work<P> = (request: Request, visitor: Visitor, params: P) => Promise<Result<unknown> | Response>;

/**
 * Wraps the work of a route: the one place that checks who is asking and from which page, and turns problems into
 * answers. Host and peer were checked before Next saw the request (bin/serve.ts).
 *
 * in   `work` gives a value (answered 200 as JSON), a problem, or an answer of its own
 * out  a route handler for Next; it never rejects
 */
export function handler<P = unknown>(work: Work<P>) {
  return async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    const began = performance.now();
    const answer = answerOf(await attempt(work, request, params));
    await running().then(
      ({ measures }) => measures.answered(request.method, answer.status, performance.now() - began),
      () => undefined, // why it does not run was said already
    );
    return answer;
  };
}

function answerOf(result: Result<unknown> | Response): Response {
  if (result instanceof Response) return safe(result);
  if (result.ok) return json(result.value);
  const { body, ...init } = problemAnswer(result.problem);
  return new Response(body, init);
}

async function attempt<P>(work: Work<P>, request: Request, params: Promise<P>): ReturnType<Work<P>> {
  try {
    const { settings, build } = await running();
    const changes = request.method !== "GET" && request.method !== "HEAD";
    const { headers } = request;
    const page = settings.publicUrl;
    if (changes ? !isFromOurPage(headers, page) : isFromAnotherPage(headers, page))
      return failed({ kind: "wrong-origin" });
    if (changes && isOldPage(headers, build)) return failed({ kind: "reload" });
    return await work(request, localVisitor, await params);
  } catch (error) {
    log("error", "a request failed unexpectedly", { kind: "unexpected", status: 500 }, error);
    return failed({ kind: "unexpected" });
  }
}

/** Chromium sends a POST again by itself after 408 and 421 (design §5): not even an answer of a route's own may be one. */
function safe(answer: Response): Response {
  if (answer.status !== 408 && answer.status !== 421) return answer;
  log("error", "a route answered with a status that browsers repeat", { status: answer.status });
  const { body, ...init } = problemAnswer({ kind: "unexpected" });
  return new Response(body, init);
}
