import type { Command } from "../format/command";
import type { Known, NameAnswer } from "../format/known";

/**
 * What the admin chose from Lucca's lists, out of the repairs in force. Replacing twice counts as one answer; texts that Lucca lists were no
 * question, and what Lucca does not list is no answer.
 */
export function nameAnswers(commands: readonly Command[], { places, people }: Known): readonly NameAnswer[] {
  const listed = {
    login: new Set(people?.map(({ login }) => login)),
    workLocationName: new Set(places?.map(({ name }) => name)),
  };
  const chosen = { login: new Map<string, string>(), workLocationName: new Map<string, string>() };
  for (const { column, from, to } of commands.flatMap(replacements)) {
    const known = chosen[column];
    for (const [first, then] of known) if (then === from) known.set(first, to);
    if (from.trim() !== "") known.set(from.trim(), to);
  }
  return (["login", "workLocationName"] as const).flatMap((column) =>
    [...chosen[column]].flatMap(([from, to]) =>
      listed[column].has(to) && !listed[column].has(from) ? [{ column, from, to }] : [],
    ),
  );
}

function replacements(command: Command): readonly NameAnswer[] {
  switch (command.type) {
    case "together":
      return command.commands.flatMap(replacements);
    case "replace-value":
    case "replace-values": {
      const { column } = command;
      if (column !== "login" && column !== "workLocationName") return [];
      const pairs = command.type === "replace-value" ? [command] : command.pairs;
      return pairs.map(({ from, to }) => ({ column, from, to }));
    }
    default:
      return [];
  }
}
