import type { CheckedColumn } from "./checked-column";
import type { Command } from "./command";
import type { FindingGroup, GroupValue, Rule } from "./finding";
import { rowsOfGroup } from "./group-key";
import {
  type Beside,
  isNamed,
  type KnownSummary,
  type Matched,
  type NameAnswer,
  type NamedColumn,
  namedColumns,
  type Offer,
} from "./known";
import type { Lists } from "./lists";
import type { LuccaFindings } from "./lucca-findings";
import type { Sheet } from "./sheet";
import type { Verdict } from "./verdict";

const openPlaces: readonly Rule[] = ["place-unknown", "place-inactive"];
const openLogins: readonly Rule[] = [
  "login-case",
  "login-email",
  "login-name",
  "login-zeros",
  "login-within",
  "login-unknown",
];

/** Of each text of a group whose names are open, what Lucca lists instead. */
export function withOffers(sheet: Sheet, groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const { lists } = sheet.columns;
  if (!lists.places && !lists.people) return groups;
  return groups.map((group) => {
    const values = group.values.map((value): GroupValue => {
      const offer = offerFor(sheet, group.rule, value);
      const column = namedColumns.find((named) => named === group.column);
      return offer && column ? { ...value, offer: { ...offer, own: ownOf(sheet, column, value.text) } } : value;
    });
    return { ...group, values };
  });
}

function offerFor(sheet: Sheet, rule: Rule, { text, beside }: Pick<GroupValue, "text" | "beside">): Offer | null {
  const { places, people } = sheet.columns.lists;
  if (openPlaces.includes(rule)) return places?.offer(ownOf(sheet, "workLocationName", text)) ?? null;
  if (openLogins.includes(rule)) return people?.offer(ownOf(sheet, "login", text)) ?? null;
  if (!beside || !places) return null;
  const other = sentOf(sheet, beside);
  if (rule === "area-unknown") return places.offerArea(sentOf(sheet, { column: "areaName", text }), other);
  return rule === "area-without-place" ? places.offerPlaces(other) : null;
}

/** A text of the file as it would be sent if Lucca listed nothing. */
function ownOf(sheet: Sheet, column: NamedColumn, text: string): string {
  const cells = sheet.column(column);
  return cells.own[firstCode(cells, text)] ?? text;
}

export function sentOf(sheet: Sheet, { column, text }: Beside): string {
  const cells = sheet.column(column);
  return cells.sent[firstCode(cells, text)] ?? text;
}

const firstCode = (cells: CheckedColumn, text: string): number => cells.texts.indexOf(text);

/** Every text of a group becomes what is proposed for it. */
export function acceptProposals(sheet: Sheet, verdict: Verdict, lucca: LuccaFindings, key: string): Command {
  const { rule, column, codes } = codesOfGroup(sheet, verdict, lucca, key);
  const { texts } = sheet.column(column);
  const pairs = codes.flatMap((code) => {
    const from = texts[code] ?? "";
    const offer = offerFor(sheet, rule, { text: from });
    const [first] = offer?.options ?? [];
    return offer?.clear && first ? [{ from, to: first.to }] : [];
  });
  return { type: "replace-values", column, pairs };
}

/** Names that are open become what was answered before, where Lucca still lists that. */
export function answerNames(sheet: Sheet, answers: readonly NameAnswer[]): Command {
  const { places, people } = sheet.columns.lists;
  const commands = (["login", "workLocationName"] as const).flatMap((column): Command[] => {
    const { own, texts, findings } = sheet.column(column);
    const isListed = (name: string) =>
      (column === "login" ? people?.judge(name) : places?.judge(name))?.as === "listed";
    const known = new Map(
      answers.filter((one) => one.column === column && isListed(one.to)).map(({ from, to }) => [from, to]),
    );
    const pairs = own.flatMap((name, code) => {
      const to = name === null ? undefined : known.get(name);
      return to !== undefined && isOpen(findings.get(code)) ? [{ from: texts[code] ?? "", to }] : [];
    });
    return pairs.length === 0 ? [] : [{ type: "replace-values", column, pairs }];
  });
  const [only] = commands;
  return only && commands.length === 1 ? only : { type: "together", commands };
}

const isOpen = (findings: readonly { rule: Rule }[] | undefined): boolean =>
  findings?.some(({ rule }) => openPlaces.includes(rule) || openLogins.includes(rule)) === true;

/** Every text of a group goes as it stands. */
export function sendGroupAsIs(sheet: Sheet, verdict: Verdict, lucca: LuccaFindings, key: string): Command {
  const { column, codes } = codesOfGroup(sheet, verdict, lucca, key);
  const { own } = sheet.column(column);
  return { type: "send-as-is", column, texts: [...new Set(codes.flatMap((code) => own[code] || []))] };
}

function codesOfGroup(sheet: Sheet, verdict: Verdict, lucca: LuccaFindings, key: string) {
  const [rule = "", name = ""] = key.split("/");
  const column: NamedColumn = isNamed(name) ? name : "login";
  const cells = sheet.column(column);
  const rules: readonly Rule[] = [...openPlaces, ...openLogins, "area-unknown"];
  const known = rules.find((one) => one === rule);
  const rows = known ? rowsOfGroup(sheet, verdict, lucca, key) : [];
  const codes = new Set<number>();
  for (const row of rows) codes.add(cells.codeAt(row));
  return { rule: known ?? "login-unknown", column, codes: [...codes] };
}

/** How many distinct names of the rows that go are matched; null for what this key may not list. */
export function summaryOf(sheet: Sheet, verdict: Verdict, groups: readonly FindingGroup[]): KnownSummary | null {
  const { places, people }: Lists = sheet.columns.lists;
  if (!places && !people) return null;
  const open = groups.filter(({ rule }) => rule === "area-unknown" || rule === "area-without-place");
  const areas = open.reduce((sum, { distinct }) => sum + distinct, 0);
  return {
    places: places && matchedIn(sheet, verdict, "workLocationName", areas),
    people: people && matchedIn(sheet, verdict, "login", 0),
  };
}

function matchedIn(sheet: Sheet, verdict: Verdict, column: NamedColumn, more: number): Matched {
  const { own, sent, findings } = sheet.column(column);
  const rows = verdict.counts.of(column);
  const matched = new Set<string>();
  const open = new Set<string>();
  const asIs = new Set<string>();
  let spelled = 0;
  for (const [code, name] of own.entries()) {
    if (!name || (rows[code] ?? 0) === 0) continue;
    const found = findings.get(code) ?? [];
    const isUnlisted = found.some(({ rule, level }) => rule === "login-unknown" && level === "note");
    if (isUnlisted || found.some(({ rule }) => rule === "name-as-is")) asIs.add(name);
    else if (isOpen(found)) open.add(name);
    else {
      matched.add(sent[code] ?? name);
      if (found.some(({ rule }) => rule === "place-spelling")) spelled += 1;
    }
  }
  return { matched: matched.size, open: open.size + more, spelled, asIs: asIs.size };
}
