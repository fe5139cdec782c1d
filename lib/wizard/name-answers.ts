import type { Command } from "../format/command";
import type { Known, NameAnswer } from "../format/known";

/**
 * Which of Lucca's places the admin chose for a text, out of the repairs in force. Replacing twice counts as one answer; texts that Lucca
 * lists were no question, and what Lucca does not list is no answer. Answers about people are none: they would name them outside the draft.
 */
export function nameAnswers(commands: readonly Command[], { places }: Known): readonly NameAnswer[] {
  const listed = new Set(places?.map(({ name }) => name));
  const chosen = new Map<string, string>();
  for (const { from, to } of commands.flatMap(placesReplaced)) {
    for (const [first, then] of chosen) if (then === from) chosen.set(first, to);
    if (from.trim() !== "") chosen.set(from.trim(), to);
  }
  return [...chosen].flatMap(([from, to]) =>
    listed.has(to) && !listed.has(from) ? [{ column: "workLocationName" as const, from, to }] : [],
  );
}

type Replaced = { from: string; to: string };

function placesReplaced(command: Command): readonly Replaced[] {
  if (command.type === "together") return command.commands.flatMap(placesReplaced);
  if (command.type === "replace-value" && command.column === "workLocationName") return [command];
  if (command.type === "replace-values" && command.column === "workLocationName") return command.pairs;
  return [];
}
