import { Failed, parsed, problemIn } from "./answer";
import { type Checked, type CheckProgress, checkLine, lastCheck } from "./connection";
import { askFor } from "./patient-ask";
import { send } from "./send";

const address = "/api/connection";

/** What the last check came to, null = there was none. Throws `Failed`. */
export const askLastCheck = async (signal: AbortSignal): Promise<Checked | null> =>
  (await askFor(address, lastCheck, { signal })).last;

/**
 * Has our server check the connection; goes on there when this page is left. `tell` hears how far it is.
 *
 * throws  `Failed`, also when what it came to could not be kept
 */
export async function runCheck(tell: (progress: CheckProgress) => void): Promise<Checked> {
  const answer = await send(address, { method: "POST", cache: "no-store" });
  if (!answer?.body) throw new Failed({ kind: "server-no-answer" });
  if (!answer.ok) throw new Failed(problemIn(await answer.text().catch(() => "")));
  for await (const text of linesOf(answer.body)) {
    const line = checkLine.safeParse(parsed(text)).data;
    if (!line || "failed" in line) throw new Failed({ kind: "unexpected" });
    if ("checked" in line) return line.checked;
    tell(line.progress);
  }
  throw new Failed({ kind: "server-no-answer" });
}

/** Ends where the body ends, also when it breaks off; what is no whole line is left. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = "";
  for (;;) {
    const next = await reader.read().catch(() => null);
    if (!next || next.done) return;
    const lines = (rest + decoder.decode(next.value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
