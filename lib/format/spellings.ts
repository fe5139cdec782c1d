import type { Command } from "./command";
import type { Judged } from "./known";
import type { Sheet } from "./sheet";

/**
 * Finds names that Lucca spells with other accents, capitals, dashes or spaces. Taking its spelling is a command like any repair, so that a
 * replay without the lists writes the same bytes; one that was undone is not taken again.
 */
export class Spellings {
  readonly #seen = { workLocationName: new Set<string>(), areaName: new Set<string>() };

  /** Null when there is nothing new to spell. */
  next(sheet: Sheet): Command | null {
    const { places } = sheet.columns.lists;
    if (!places) return null;
    const commands = (["workLocationName", "areaName"] as const).flatMap((column): Command[] => {
      const { own, sent } = sheet.column(column);
      const seen = this.#seen[column];
      const pairs: { from: string; to: string }[] = [];
      for (const [code, name] of own.entries()) {
        if (!name || seen.has(name)) continue;
        seen.add(name);
        if (sent[code] !== name || sheet.column(column).isSentAsIs(code)) continue;
        const to = column === "areaName" ? places.areaSpelling(name) : spelledIn(places.judge(name));
        if (to !== null) pairs.push({ from: name, to });
      }
      return pairs.length === 0 ? [] : [{ type: "use-spellings", column, pairs }];
    });
    const [only] = commands;
    return only && commands.length === 1 ? only : commands.length === 0 ? null : { type: "together", commands };
  }
}

const spelledIn = (judged: Judged): string | null => (judged.as === "spelled" ? judged.to : null);
