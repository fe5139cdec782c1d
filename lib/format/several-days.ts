import { readDate } from "./read-date";

const before = /^(?:du|from|vom|von|del|de|dal|van|od|entre|between)\s+/iu;
/** Words and signs between two days, in the eight languages, then signs that may also stand within one. */
const joints = [
  /\s+(?:au|à|jusqu['’]au|bis|to|until|till|through|thru|al|hasta|a|tot|t\/m|até|do|et|und|and|y|e|en|i)\s+|\s*(?:→|—|;|&|\+)\s*|\s+[-–]\s+|,\s+/iu,
  /\s*[-–]\s*/u,
  /\s*\/\s*/u,
  /\s+/u,
] as const;

const longest = 80;

/** "12/01/2026 - 16/01/2026", "du 12 au 16 janvier 2026", "12-16/01/2026", "12/01/2026, 13/01/2026": a text that is no date because it is several. */
export function holdsSeveralDays(text: string): boolean {
  // asked of every text that is no date
  if (text.length > longest || !/\d\D+\d/.test(text)) return false;
  const bare = text.replace(before, "");
  return joints.some((joint) => {
    const days = bare.split(joint);
    return days.length > 1 && new Set(days).size > 1 && isDated(days.at(-1) ?? "") && days.every(isDay);
  });
}

const isDated = (text: string): boolean => readDate(text).kind !== "none" && !/^\d+$/.test(text);

function isDay(text: string): boolean {
  const read = readDate(text);
  return read.kind !== "none" || read.rule === "date-no-year" || /^(?:[1-9]|[0-2]\d|3[01])(?:er|\.)?$/.test(text);
}
