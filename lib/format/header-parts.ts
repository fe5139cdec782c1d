import { fold } from "./fold";

type Meaning<Column> = { column: Column; strength: number };

/** "Période M / A / J", "Suppression O/N": what may stand in the cells, behind the name. */
const choices = /\s+\p{L}{1,3}(?:\s*[/|,]\s*\p{L}{1,3})+$/u;
const inside = /[\s./|[]/;
const longest = 80;

/**
 * What a header means whose parts are known: a name in two languages ("Lieu / Location", "Date Datum"), or one behind the name of its table
 * ("schedule.date", "Planning[Date]"), or before what its cells may say ("Période M / A / J"). Null where a part means nothing or something else.
 */
export function meantByParts<Column, Found extends Meaning<Column>>(
  name: string,
  meanings: ReadonlyMap<string, Found>,
): Found | null {
  if (!inside.test(name) || name.length > longest) return null;
  const [, behindTable, bracketed] =
    /^[\w']+(?:\.\w+)*\.(\w+)$|^[\p{L}\d_' ]*[\p{L}\d_']\[([^\]]+)\]$/u.exec(name) ?? [];
  const column = behindTable ?? bracketed;
  if (column !== undefined) return meanings.get(fold(column)) ?? null;
  const named = choices.test(name) ? meanings.get(fold(name.replace(choices, ""))) : undefined;
  if (named) return named;
  return sameIn(name.split(/\s*[/|]\s*|\s+[-–]\s+/), meanings) ?? sameIn(name.split(/[\s/|–-]+/), meanings);
}

function sameIn<Column, Found extends Meaning<Column>>(
  parts: readonly string[],
  meanings: ReadonlyMap<string, Found>,
): Found | null {
  const found = parts.map((part) => meanings.get(fold(part.replace(/[([].*$/s, ""))));
  const [first] = found;
  return first && found.length > 1 && found.every((meaning) => meaning?.column === first.column) ? first : null;
}
