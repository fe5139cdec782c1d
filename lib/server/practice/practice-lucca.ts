import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { dayOf } from "./calendar-day";
import { listedPlaces } from "./company/company";
import { firstDays } from "./company/first-days";
import { page } from "./directory/page";
import { userLocation, userLocations } from "./directory/user-locations";
import { users } from "./directory/users";
import { type Faults, noFaults, type RequestKind, type Trouble } from "./faults";
import { readStart } from "./file/upload";
import { type Answer, answer, json, noContent, type Refusal, refusal, refusalAnswer } from "./http/answer";
import { hangUp, nextTrouble, send } from "./http/disturb";
import { RateWindow } from "./http/rate";
import { receive } from "./http/receive";
import { type Route, routeOf } from "./http/route";
import { JobDesk, type PracticeJob } from "./jobs/desk";
import { errorFile, outcomeBody } from "./jobs/outcome-body";
import { Memory } from "./memory";
import { type Kept, readKept, writeKept } from "./memory-file";
import { type AcceptedStart, type PracticeOptions, practiceKey } from "./practice";

/** Everything behind the port: who may ask, what is answered, what is remembered. */
export class PracticeLucca {
  readonly faults: Faults;
  readonly accepted: AcceptedStart[] = [];
  readonly requests: Record<RequestKind, number> = { start: 0, progress: 0, outcome: 0, directory: 0 };
  /** where we are reached, for addresses in answers */
  origin = "";
  readonly #options: PracticeOptions;
  readonly #now: () => number;
  readonly #rate: RateWindow;
  readonly #desk: JobDesk;
  #memory: Memory;
  #saving: Promise<void> = Promise.resolve();

  static async open(options: PracticeOptions): Promise<PracticeLucca> {
    return new PracticeLucca(options, options.file ? await readKept(options.file) : null);
  }

  private constructor(options: PracticeOptions, kept: Kept | null) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.faults = { ...noFaults(), ...options.faults };
    this.#rate = new RateWindow(this.#now);
    this.#memory = new Memory(kept?.days ?? firstDays(this.#now()));
    this.#desk = new JobDesk(
      {
        memory: () => this.#memory,
        faults: this.faults,
        now: this.#now,
        pace: options.pace ?? null,
        finished: () => this.#save(),
      },
      kept?.jobs ?? [],
    );
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.on("error", () => {}); // a client that leaves is no fault of ours
    response.on("error", () => {});
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const route = routeOf(url.pathname);
    if (!this.#mayEnter(request)) return this.#refuse(response, refusal(401, "Unauthorized"));
    if (route) this.requests[route.kind] += 1;
    const trouble = route && nextTrouble(this.faults, route.kind);
    if (trouble?.when === "before") return this.#disturb(response, trouble);
    const wait = this.#rate.take(this.faults.requestsPerMinute);
    if (wait !== null)
      return this.#refuse(response, {
        ...refusal(429, "Too Many Requests"),
        retryAfter: { as: "seconds", seconds: wait },
      });
    if (!route) return this.#refuse(response, refusal(404, "Not Found"));
    if (request.method !== route.method) return this.#refuse(response, refusal(405, "Method Not Allowed"));
    if (this.faults.forbidden.includes(route.kind)) return this.#refuse(response, refusal(403, "Forbidden"));

    const said = await this.#answer(route, url.searchParams, request, response, trouble);
    const delay = this.faults.answerDelay[route.kind];
    if (delay) await pause(delay, null, { ref: false });
    if (said === "gone") return;
    if (said === "stopped" || trouble?.when === "after") return this.#disturb(response, trouble);
    if ("title" in said) return this.#refuse(response, said);
    const { when, how } = trouble ?? {};
    const cut = typeof when === "object" && "answerBytes" in when && typeof how === "string";
    return send(response, said, cut ? { bytes: when.answerBytes, how } : null);
  }

  async #answer(
    route: Route,
    query: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
    trouble: Trouble | null,
  ): Promise<Answer | Refusal | "stopped" | "gone"> {
    switch (route.name) {
      case "start":
        return this.#start(query, request, response, trouble);
      case "progress":
        return this.#progress(query);
      case "analysis":
      case "results":
      case "errors":
        return this.#outcome(query, route.name);
      case "work-locations":
        return page(listedPlaces(this.faults), query, this.faults.pages, (place) => place);
      case "user-locations":
        return userLocations(this.#memory.all, query, this.faults);
      case "user-location":
        return userLocation(this.#memory.all, route.id, this.faults);
      case "users":
        return users(query, dayOf(this.#now()), this.faults, this.origin);
    }
  }

  /** Contract §5. */
  async #start(
    query: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
    trouble: Trouble | null,
  ): Promise<Answer | Refusal | "stopped" | "gone"> {
    const create = booleans.get(query.get("create") ?? "");
    const override = booleans.get(query.get("overrideUserLocations") ?? "");
    if (create === undefined || override === undefined)
      return refusal(400, "Bad Request", {
        ...(create === undefined && { create: ["The value is required: true or false."] }),
        ...(override === undefined && { overrideUserLocations: ["The value is required: true or false."] }),
      });
    const when = trouble?.when;
    const stopAt = typeof when === "object" && "bodyBytes" in when ? when.bodyBytes : Number.POSITIVE_INFINITY;
    if (request.headers.expect?.toLowerCase() === "100-continue") response.writeContinue();
    const received = await receive(request, { ...this.faults, stopAt });
    if (!received.ok) return received.why;
    const { upload } = received;
    const start = readStart(upload, this.faults.extraColumns);
    if (!start.ok) return refusal(400, "Bad Request", { file: [start.said] });

    const keepBytes = this.#options.keepBytes ?? true;
    const pieces = upload.pieces;
    const { summaryId } = this.#desk.accept({ pieces, columns: start.at, create, override, release: !keepBytes });
    this.accepted.push({
      summaryId,
      create,
      override,
      sha256: upload.sha256,
      at: new Date(this.#now()).toISOString(),
      get bytes() {
        return keepBytes ? Buffer.concat(pieces) : Buffer.alloc(0);
      },
    });
    return startAnswers[this.faults.startAnswer](summaryId);
  }

  /** Contract §6. */
  #progress(query: URLSearchParams): Answer | Refusal {
    const job = this.#job(query);
    if ("title" in job) return job.status === 404 && this.faults.unknownJob === "zero" ? json({ progress: 0 }) : job;
    return json({ progress: this.#desk.poll(job) });
  }

  /** Contract §7 and §8; not there before progress said 100, nor for the other kind of job. */
  #outcome(query: URLSearchParams, name: "analysis" | "results" | "errors"): Answer | Refusal {
    const job = this.#job(query);
    if ("title" in job) return job;
    const { summaryId, create, told, outcome } = job;
    if (!outcome || told < 100) return refusal(404, "Not Found");
    if (name === "errors") return answer(200, "text/csv; charset=utf-8", errorFile(outcome));
    if (create !== (name === "results")) return refusal(404, "Not Found");
    const late = this.faults.outcomeLate;
    if (late.times > 0) {
      late.times -= 1;
      return late.as === "404" ? refusal(404, "Not Found") : late.as === "204" ? noContent : emptyBody;
    }
    if (outcome.findings > this.faults.outcomeLimit) return refusal(408, "Request Timeout");
    return answer(
      200,
      "application/json; charset=utf-8",
      outcomeBody(summaryId, create, outcome, this.faults, this.origin),
    );
  }

  #job(query: URLSearchParams): PracticeJob | Refusal {
    const summaryId = query.get("summaryId") ?? "";
    if (!uuid.test(summaryId))
      return refusal(400, "Bad Request", { SummaryId: [`The value "${summaryId}" is not valid.`] });
    const unknown =
      this.faults.unknownJob === "400"
        ? refusal(400, "Bad Request", { SummaryId: ["The summary is not known."] })
        : refusal(404, "Not Found");
    return this.#desk.find(summaryId) ?? unknown;
  }

  /** Contract §3.1: the word may be written with a capital letter. */
  #mayEnter({ headers }: IncomingMessage): boolean {
    const [, key] = /^lucca application=(.+)$/i.exec(headers.authorization ?? "") ?? [];
    return key === (this.#options.key ?? practiceKey);
  }

  #refuse(response: ServerResponse, why: Refusal): Promise<void> {
    return send(response, refusalAnswer(why, this.faults.errorBody, this.#now()), null);
  }

  async #disturb(response: ServerResponse, trouble: Trouble | null): Promise<void> {
    if (!trouble) return;
    if (typeof trouble.how === "string") return hangUp(response, trouble.how);
    const { status, retryAfter } = trouble.how;
    return this.#refuse(response, { ...refusal(status, "Disturbed"), ...(retryAfter && { retryAfter }) });
  }

  reset(): void {
    this.#memory = new Memory(firstDays(this.#now()));
    this.#desk.forgetAll();
    this.#rate.forget();
    this.accepted.length = 0;
    for (const kind of ["start", "progress", "outcome", "directory"] as const) this.requests[kind] = 0;
    void this.#save();
  }

  async idle(): Promise<void> {
    await this.#desk.idle();
    await this.#saving;
  }

  /** One save after the other; what cannot be kept is still there until the process ends. */
  #save(): Promise<void> {
    const { file } = this.#options;
    if (!file) return this.#saving;
    this.#saving = this.#saving
      .then(() => writeKept(file, { days: this.#memory.all, jobs: this.#desk.all }))
      .catch(() => {});
    return this.#saving;
  }
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const emptyBody = answer(200, "application/json; charset=utf-8", "");
const startAnswers: Record<Faults["startAnswer"], (summaryId: string) => Answer> = {
  object: (summaryId) => json({ summaryId }),
  string: (summaryId) => json(summaryId),
  text: (summaryId) => answer(200, "text/plain; charset=utf-8", summaryId),
  "upper-case-key": (summaryId) => json({ SummaryId: summaryId }),
  "no-id": () => json({ hasError: false }),
};
