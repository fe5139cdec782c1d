import type { IncomingMessage, ServerResponse } from "node:http";
import type { Faults, Trouble } from "../faults";
import { readStart } from "../file/upload";
import type { State } from "../state";
import { type Answer, answer, json, type Refusal, refusal } from "./answer";
import { receive } from "./receive";
import { stopsAt } from "./trouble";

/** Takes a file and starts its job (contract §5). Whatever is wrong with the file as a whole is a 400 about `file`. */
export async function start(
  state: State,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
  trouble: Trouble | null,
): Promise<Answer | Refusal | "stopped" | "gone"> {
  const { faults, keepBytes } = state;
  const create = booleans.get(query.get("create") ?? "");
  const override = booleans.get(query.get("overrideUserLocations") ?? "");
  if (create === undefined || override === undefined) {
    const said = ["The value is required: true or false."];
    return refusal(400, "Bad Request", {
      ...(create === undefined && { create: said }),
      ...(override === undefined && { overrideUserLocations: said }),
    });
  }
  const received = await receive(request, response, { ...faults, stopAt: stopsAt(trouble) });
  if (!received.ok) return received.why;
  const { pieces, sha256 } = received.upload;
  const header = readStart(received.upload, faults.extraColumns);
  if (!header.ok) return refusal(400, "Bad Request", { file: [header.said] });

  const { summaryId } = state.desk.accept({ pieces, columns: header.at, create, override, release: !keepBytes });
  const at = new Date(state.now()).toISOString();
  state.accepted.push({
    ...{ summaryId, create, override, sha256, at },
    get bytes() {
      return keepBytes ? Buffer.concat(pieces) : Buffer.alloc(0);
    },
  });
  return startAnswers[faults.startAnswer](summaryId);
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

const startAnswers: Record<Faults["startAnswer"], (summaryId: string) => Answer> = {
  object: (summaryId) => json({ summaryId }),
  string: (summaryId) => json(summaryId),
  text: (summaryId) => answer(200, "text/plain; charset=utf-8", summaryId),
  "upper-case-key": (summaryId) => json({ SummaryId: summaryId }),
  "no-id": () => json({ hasError: false }),
};
