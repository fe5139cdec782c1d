import { failed, type Result, succeeded } from "@/lib/imports/problem";
import { isOldPage } from "@/lib/server/build";
import { log } from "@/lib/server/log";
import { type Running, running } from "@/lib/server/running";
import { json, problemAnswer } from "./answer";
import { isFromAnotherPage, isFromOurPage, isReturn } from "./origin";
import { localVisitor, type Visitor, visitorOf } from "./visitor";

type Work<P, V> = (request: Request, visitor: V, params: P) => Promise<Result<unknown> | Response>;
/** Who may come in: gives the visitor, or why not. */
type Admit<V> = (request: Request, server: Running) => Promise<Result<V>>;

/**
 * Wraps the work of a route: the one place that checks who is asking and from which page, and turns problems into
 * answers. Host and peer were checked before Next saw the request (bin/serve.ts).
 *
 * in   `work` gives a value (answered 200 as JSON), a problem, or an answer of its own
 * out  a route handler for Next; it never rejects
 */
export const handler = <P = unknown>(work: Work<P, Visitor>) => wrapped(work, signedIn);

/**
 * The same without a session, for the few routes that people and monitors need before there is one; a test names them.
 * `"return"` is for the one address to which the provider's page sends people back.
 */
export const openHandler = <P = unknown>(work: Work<P, null>, from: "our page" | "return" = "our page") =>
  wrapped(work, from === "return" ? returned : anybody);

function wrapped<P, V>(work: Work<P, V>, admit: Admit<V>) {
  return async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    const began = performance.now();
    const answer = answerOf(await attempt(work, admit, request, params));
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

async function attempt<P, V>(work: Work<P, V>, admit: Admit<V>, request: Request, params: Promise<P>) {
  try {
    const visitor = await admit(request, await running());
    return visitor.ok ? await work(request, visitor.value, await params) : visitor;
  } catch (error) {
    log("error", "a request failed unexpectedly", { kind: "unexpected", status: 500 }, error);
    return failed({ kind: "unexpected" });
  }
}

/** Somebody with a session, on a page of ours that is as new as we are. */
async function signedIn(request: Request, server: Running): Promise<Result<Visitor>> {
  const page = await anybody(request, server);
  if (!page.ok) return page;
  const { signIn, buildId } = server;
  const person = signIn && (await signIn.find(request.headers.get("cookie"), true));
  if (signIn && !person) return failed({ kind: "signed-out" });
  if (changes(request) && isOldPage(request.headers, buildId)) return failed({ kind: "reload" });
  return succeeded(person ? visitorOf(person) : localVisitor);
}

async function anybody(request: Request, { settings }: Running): Promise<Result<null>> {
  const { headers } = request;
  const page = settings.publicUrl;
  const isElsewhere = changes(request) ? !isFromOurPage(headers, page) : isFromAnotherPage(headers, page);
  return isElsewhere ? failed({ kind: "wrong-origin" }) : succeeded(null);
}

/** People come back from a page of the provider; that it is an answer to a question of ours, its state must prove. */
const returned: Admit<null> = async (request, server) =>
  server.signIn && isReturn(request) ? succeeded(null) : anybody(request, server);

const changes = ({ method }: Request): boolean => method !== "GET" && method !== "HEAD";

/** Chromium sends a POST again by itself after 408 and 421 (design §5): not even an answer of a route's own may be one. */
function safe(answer: Response): Response {
  if (answer.status !== 408 && answer.status !== 421) return answer;
  log("error", "a route answered with a status that browsers repeat", { status: answer.status });
  const { body, ...init } = problemAnswer({ kind: "unexpected" });
  return new Response(body, init);
}
