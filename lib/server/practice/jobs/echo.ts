import { positions } from "../../../format/columns";
import { readDay, writeDay } from "../calendar-day";
import type { Faults } from "../faults";
import { type Header, headers } from "../file/header";
import type { Row } from "./outcome";

/** A row as Lucca read it: other keys than the headers have, a dashed date, a boolean (contract §7). */
export function echo(row: Row, { echoKeys, unreadableEcho }: Faults): Record<string, unknown> {
  const unreadable = (text: string) => (unreadableEcho === "as-sent" ? text : null);
  const day = readDay(row.date);
  const values = {
    ...row,
    date: day === null ? unreadable(row.date) : writeDay(day),
    position: positions.some((one) => one === row.position) ? row.position : unreadable(row.position),
    isDeletion: row.isDeletion === "true" ? true : row.isDeletion === "false" || row.isDeletion === "" ? false : null,
  };
  return Object.fromEntries(headers.map((header) => [casings[echoKeys](header), values[header]]));
}

const documented: Partial<Record<Header, string>> = {
  firstName: "firstname",
  lastName: "lastname",
  workLocationName: "worklocationName",
};

const casings: Record<Faults["echoKeys"], (header: Header) => string> = {
  documented: (header) => documented[header] ?? header,
  csv: (header) => header,
  lower: (header) => header.toLowerCase(),
  upper: (header) => header.toUpperCase(),
  pascal: (header) => header.charAt(0).toUpperCase() + header.slice(1),
};
