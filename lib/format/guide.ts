import type { Rule } from "./finding";

/** What a sentence of the guide is about; also the address of its section on the help page. */
export const sections = [
  "login",
  "place",
  "area",
  "date",
  "position",
  "deletion",
  "text",
  "row",
  "plan",
  "lucca",
] as const;

export type Section = (typeof sections)[number];

/** Which sentence of the guide a rule goes back to. */
export const sectionOf: Record<Rule, Section> = {
  "login-missing": "login",
  "login-email": "login",
  "login-case": "login",
  "login-name": "login",
  "login-zeros": "login",
  "login-within": "login",
  "login-unknown": "login",
  "person-outside-contract": "login",
  "place-missing": "place",
  "place-spelling": "place",
  "place-unknown": "place",
  "place-inactive": "place",
  "place-twice": "place",
  "name-as-is": "place",
  "area-spelling": "area",
  "area-unknown": "area",
  "area-without-place": "area",
  "date-missing": "date",
  "date-unreadable": "date",
  "date-invalid": "date",
  "date-no-year": "date",
  "date-ambiguous": "date",
  "date-two-digit-year": "date",
  "date-serial": "date",
  "date-1904": "date",
  "date-swapped": "date",
  "date-implausible": "date",
  "position-missing": "position",
  "position-unreadable": "position",
  "position-ambiguous": "position",
  "halves-mergeable": "position",
  "deletion-unreadable": "deletion",
  "deletion-conflict": "deletion",
  "comment-line-break": "text",
  "text-invisible": "text",
  "text-decomposed": "text",
  "text-garbled": "text",
  "formula-error": "text",
  "row-short": "row",
  "row-too-short": "row",
  "row-too-long": "row",
  "row-hidden": "row",
  "row-unapproved": "row",
  "quote-unclosed": "row",
  duplicate: "row",
  "duplicate-conflict": "row",
  overlap: "row",
  "period-in-list": "row",
  "code-unknown": "plan",
  "period-missing": "plan",
  "period-reversed": "plan",
  "period-unreadable": "plan",
  "week-alternates": "plan",
  "lucca-error": "lucca",
  "lucca-warning": "lucca",
  "lucca-conflict": "lucca",
};

/** The rules of a section, in the order of the table above. */
export const rulesOf = (section: Section): readonly Rule[] => rules.filter((rule) => sectionOf[rule] === section);

const isRule = (name: string): name is Rule => name in sectionOf;
const rules = Object.keys(sectionOf).filter(isRule);
