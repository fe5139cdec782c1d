import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { listedPlaces } from "../company/company";
import { page } from "../directory/page";
import { userLocation, userLocations } from "../directory/user-locations";
import { users } from "../directory/users";
import type { Trouble } from "../faults";
import type { State } from "../state";
import { type Answer, type Refusal, refusal, refusalAnswer } from "./answer";
import { type Route, routeOf } from "./route";
import { hangUp, send } from "./send";
import { start } from "./start";
import { outcome, progress } from "./told";
import { cutOf, nextTrouble } from "./trouble";

/** Every request comes in here: who asks, how often, what for, and what disturbs it. */
export async function answerRequest(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.on("error", () => {}); // a client that leaves is no fault of ours
  response.on("error", () => {});
  const { faults, requests } = state;
  const refuse = (why: Refusal) => send(response, refusalAnswer(why, faults.errorBody, state.now()));
  const disturb = ({ how }: Trouble) => {
    if (typeof how === "string") return hangUp(response, how);
    const { status, ...rest } = how;
    return refuse({ ...refusal(status, STATUS_CODES[status] ?? "Error"), ...rest });
  };

  const url = URL.canParse(request.url ?? "", origin) ? new URL(request.url ?? "", origin) : null;
  const route = url && routeOf(url.pathname);
  if (!mayEnter(state, request)) return refuse(refusal(401, "Unauthorized"));
  if (route) requests[route.kind] += 1;
  const trouble = route && nextTrouble(faults, route.kind);
  const wait = trouble?.when === "before" ? null : state.rate.take(faults.requestsPerMinute);
  if (route) state.heard({ kind: route.kind, at: state.now(), limited: wait !== null });
  if (trouble?.when === "before") return disturb(trouble);
  if (wait !== null)
    return refuse({ ...refusal(429, "Too Many Requests"), retryAfter: { as: "seconds", seconds: wait } });
  if (!route) return refuse(refusal(404, "Not Found"));
  if (request.method !== route.method) return refuse(refusal(405, "Method Not Allowed"));
  if (faults.forbidden.includes(route.kind)) return refuse(refusal(403, "Forbidden"));

  const said = await answerTo(route, state, url.searchParams, request, response, trouble);
  const delay = faults.answerDelay[route.kind];
  if (delay) await pause(delay, null, { ref: false });
  if (said === "gone") return;
  if (trouble && (said === "stopped" || trouble.when === "after")) return disturb(trouble);
  if (said !== "stopped") return "title" in said ? refuse(said) : send(response, said, cutOf(trouble));
}

/** `stopped` = the trouble that was to come in the middle of the body is due; `gone` = nobody is there to answer. */
type Said = Answer | Refusal | "stopped" | "gone";

async function answerTo(
  route: Route,
  state: State,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
  trouble: Trouble | null,
): Promise<Said> {
  switch (route.name) {
    case "start":
      return start(state, query, request, response, trouble);
    case "progress":
      return progress(state, query);
    case "analysis":
    case "results":
    case "errors":
      return outcome(state, query, route.name);
    case "work-locations":
      return page(listedPlaces(state.faults), query, state.faults.pages, (place) => place);
    case "user-locations":
      return userLocations(state, query);
    case "user-location":
      return userLocation(state, route.id);
    case "users":
      return users(state, query);
  }
}

/** Contract §3.1; the word before the key may be written with a capital letter. */
function mayEnter({ key }: State, { headers }: IncomingMessage): boolean {
  const [, given] = /^lucca application=(.+)$/i.exec(headers.authorization ?? "") ?? [];
  return given === key;
}

/** Only for reading a request's path; never told to anybody. */
const origin = "http://127.0.0.1";
