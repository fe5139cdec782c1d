import { columns, positions } from "./columns";

/** A place as the template offers it. */
export type TemplatePlace = { name: string; isActive: boolean; areas: readonly { name: string }[] };

/** Rows with drop-downs: as many as one is likely to fill by hand. */
const rows = 1000;

/**
 * A workbook of one empty row per person and day, whose cells offer the places of one account, the areas of the place
 * chosen in the same row, and the parts of the day. What is chosen is spelled as Lucca spells it.
 *
 * in      the account's places; inactive ones are left out, and of equal names one is enough
 * out     an `.xlsx` whose first sheet is to be filled; the lists stand in a hidden second one
 */
export async function placesTemplate(places: readonly TemplatePlace[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const names = distinct(places.filter(({ isActive }) => isActive).map(({ name }) => name)).sort(byName);
  const areas = names.flatMap((name) =>
    distinct(places.filter((place) => place.isActive && place.name === name).flatMap((place) => areaNames(place)))
      .sort(byName)
      .map((area) => [name, area] as const),
  );
  const length = Math.max(names.length, areas.length, positions.length);
  const lists = Array.from({ length }, (_, at) => [
    names[at] ?? null,
    areas[at]?.[0] ?? null,
    areas[at]?.[1] ?? null,
    positions[at] ?? null,
  ]);
  const column = (letter: string, entries: number) => `Lists!$${letter}$1:$${letter}$${Math.max(1, entries)}`;
  const owners = column("B", areas.length);
  const areasOfRow = `OFFSET(Lists!$C$1,MATCH($B2,${owners},0)-1,0,COUNTIF(${owners},$B2),1)`;
  const list = { type: "list", allowBlank: true } as const;
  const at = (letter: string) => `${letter}2:${letter}${rows + 1}`;
  return writeXlsx({
    sheets: [
      {
        name: "plan",
        // Empty cells that are text already: a spreadsheet would take the zeros from 00123.
        rows: [[...columns], ...Array.from({ length: rows }, () => columns.map(() => null))],
        columns: columns.map((name) => ({ width: 18, numFmt: name === "date" ? "yyyy-mm-dd" : "@" })),
        freezePane: { rows: 1 },
        dataValidations: [
          ...(names.length > 0 ? [{ ...list, range: at("B"), formula1: column("A", names.length) }] : []),
          ...(areas.length > 0 ? [{ ...list, range: at("C"), formula1: areasOfRow }] : []),
          { ...list, range: at("E"), formula1: column("D", positions.length) },
          { ...list, range: at("G"), values: ["true", "false"] },
        ],
      },
      { name: "Lists", hidden: true, rows: lists },
    ],
  });
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];
const areaNames = ({ areas }: TemplatePlace): string[] => areas.map(({ name }) => name);
/** A list that is the same on every machine; equal names of areas stay with their place. */
const byName = (one: string, other: string): number => one.localeCompare(other, "en");
