import { setTimeout as wait } from "node:timers/promises";
import type { CheckLine } from "@/lib/imports/connection";
import { log } from "@/lib/server/log";
import type { Connection } from "./connection";

const lookAgainMs = 200;

/**
 * Runs a check and tells of it, a line of JSON whenever something changed, the last one with what it came to. It goes
 * on when nobody listens any more, and is kept.
 */
export async function* tellOf(connection: Pick<Connection, "check" | "progress">): AsyncGenerator<string> {
  const checked = connection.check().then(
    (value): CheckLine => ({ checked: value }),
    (error: unknown): CheckLine => {
      log("error", "a connection check broke off", { kind: "unexpected" }, error);
      return { failed: "unexpected" };
    },
  );
  let told = "";
  for (;;) {
    const end = await Promise.race([checked, wait(lookAgainMs, null, { ref: false })]);
    const progress = connection.progress();
    const line = JSON.stringify(end ?? (progress && { progress }));
    if (line !== told && line !== "null") yield `${line}\n`;
    told = line;
    if (end) return;
  }
}
