import { problemIn, type Trouble } from "./answer";
import { send } from "./send";

/** Sets the made-up company of practice mode back to its start; only our own practice can. Never throws. */
export async function resetPractice(): Promise<{ ok: true } | { ok: false; trouble: Trouble }> {
  const answer = await send("/api/practice/reset", { method: "POST" });
  if (answer === null) return { ok: false, trouble: { kind: "server-no-answer" } };
  return answer.ok ? { ok: true } : { ok: false, trouble: problemIn(await answer.text().catch(() => "")) };
}
