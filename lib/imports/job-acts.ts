import { Failed, parsed, problemIn } from "./answer";
import { type Found, type History, history, type JobId, type ReadBack } from "./job";
import { send } from "./send";

/** Each of these asks our own server once and throws `Failed` with the trouble. */
export async function askHistory(id: JobId, signal: AbortSignal): Promise<History["events"]> {
  const read = history.safeParse(parsed(await answerOf(`/api/jobs/${id}/history`, { signal, cache: "no-store" })));
  if (!read.success) throw new Failed({ kind: "unexpected" });
  return read.data.events;
}

/** Records what somebody found out about an unknown import; it stays unknown. */
export async function recordFound(id: JobId, what: Found): Promise<void> {
  const body = JSON.stringify({ what });
  await answerOf(`/api/jobs/${id}/found`, { method: "POST", body, headers: { "content-type": "application/json" } });
}

/** Records what was read back of a finished import. */
export async function recordReadBack(id: JobId, what: ReadBack): Promise<void> {
  const body = JSON.stringify(what);
  await answerOf(`/api/jobs/${id}/read-back`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });
}

/** No longer waits for a job that has not moved for `giveUpAfterMinutes`: an import becomes unknown. */
export async function giveUp(id: JobId): Promise<void> {
  await answerOf(`/api/jobs/${id}/give-up`, { method: "POST" });
}

/** Removes people, file name and findings of a job that is over (design §5). */
export async function deleteJob(id: JobId): Promise<void> {
  await answerOf(`/api/jobs/${id}`, { method: "DELETE" });
}

/** Where the receipt is as JSON. */
export const receiptAddress = (id: JobId): string => `/api/jobs/${id}/receipt`;

/** The body of an answer that is a success; otherwise throws `Failed` with the trouble. */
export async function answerOf(address: string, request: Parameters<typeof send>[1]): Promise<string> {
  const answer = await send(address, request);
  const body = await answer?.text().catch(() => null);
  if (!answer || typeof body !== "string") throw new Failed({ kind: "server-no-answer" });
  if (!answer.ok) throw new Failed(problemIn(body));
  return body;
}
