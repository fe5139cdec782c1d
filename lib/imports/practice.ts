import { problemIn, type Trouble } from "./answer";

/** Sets the made-up company of practice mode back to its start; only our own practice can. Never throws. */
export async function resetPractice(): Promise<{ ok: true } | { ok: false; trouble: Trouble }> {
  const answer = await fetch("/api/practice/reset", { method: "POST" }).catch(() => null);
  if (answer === null) return { ok: false, trouble: { kind: "server-no-answer" } };
  return answer.ok ? { ok: true } : { ok: false, trouble: problemIn(await answer.text().catch(() => "")) };
}
