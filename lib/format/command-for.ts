import { clean } from "./clean";
import { type Column, columns } from "./columns";
import type { Command, Request, RowId } from "./command";
import type { Cell } from "./corrections";
import { rowsOfGroup } from "./group-key";
import type { LuccaFindings } from "./lucca-findings";
import { acceptProposals, answerNames, sendGroupAsIs } from "./name-groups";
import type { RowLists } from "./row-lists";
import type { Sheet } from "./sheet";
import type { Verdict } from "./verdict";
import type { Sent } from "./written-part";

type Known = {
  sheet: Sheet;
  verdict: Verdict;
  lists: RowLists;
  lucca: LuccaFindings;
  /** of the last file written, per part */
  sent: readonly Sent[];
};

/**
 * Requests that speak of groups, views or texts to be found become commands that name their rows and texts, so that a
 * replay needs no checks.
 */
export function commandFor(request: Request, { sheet, verdict, lists, lucca, sent }: Known): Command {
  switch (request.type) {
    case "leave-out-group":
      return leaveOut(rowsOfGroup(sheet, verdict, lucca, request.group));
    case "accept-proposals":
      return acceptProposals(sheet, verdict, lucca, request.group);
    case "send-group-as-is":
      return sendGroupAsIs(sheet, verdict, lucca, request.group);
    case "answer-names":
      return answerNames(sheet, request.answers);
    case "leave-out-errors":
      return leaveOut(lists.of({ filter: "to-fix", group: null, keep: null }));
    case "leave-out-view":
      // a row that is only kept in sight does not belong to the view
      return leaveOut(lists.of({ ...request.view, keep: null }));
    case "imported-part":
      return { type: "imported", part: request.part, rows: rowsOf(request.sha256, sent).filter(isTaken(sheet, lucca)) };
    case "merge-all-halves":
      return allHalves(verdict);
    case "replace-text":
      return replaceText(sheet, request);
    default:
      return request;
  }
}

/** None when another file was written since: then its rows were marked before, or nobody knows which they are. */
const rowsOf = (sha256: string, sent: readonly Sent[]): Uint32Array =>
  sent.find((part) => part.sha256 === sha256)?.rows.slice() ?? new Uint32Array(0);

/** A row that Lucca refused is not there: it stays in the file. */
const isTaken = (sheet: Sheet, lucca: LuccaFindings) => (row: RowId) =>
  !lucca.of(sheet, row).some(({ rule }) => rule === "lucca-error");

const leaveOut = (rows: Uint32Array): Command => ({ type: "leave-out", rows: rows.slice() });

function allHalves({ clashes }: Verdict): Command {
  const kept: RowId[] = [];
  const leftOut: RowId[] = [];
  for (let row = 0; row < clashes.bits.length; row += 1) {
    const pair = clashes.halves(row);
    if (!pair) continue;
    kept.push(pair[0]);
    leftOut.push(pair[1]);
  }
  return { type: "merge-halves", kept: Uint32Array.from(kept), leftOut: Uint32Array.from(leftOut) };
}

function replaceText(sheet: Sheet, request: Extract<Request, { type: "replace-text" }>): Command {
  const { column, rows } = request;
  const replaced = replacer(request);
  const within: readonly Column[] = column === null ? columns : [column];
  if (rows !== null) {
    const cells = rows.flatMap((row) =>
      within.flatMap((name): Cell[] => {
        const before = sheet.column(name).textAt(row);
        const text = replaced(before);
        return text === before ? [] : [{ row, column: name, text }];
      }),
    );
    return { type: "set-cells", cells };
  }
  const commands = within.flatMap((name): Command[] => {
    const pairs = sheet.column(name).texts.flatMap((from) => {
      const to = replaced(from);
      return to === from ? [] : [{ from, to }];
    });
    return pairs.length === 0 ? [] : [{ type: "replace-values", column: name, pairs }];
  });
  const [only] = commands;
  return only && commands.length === 1 ? only : { type: "together", commands };
}

/** Empty cells are found only on purpose: as whole cells of one column. */
function replacer(request: Extract<Request, { type: "replace-text" }>): (text: string) => string {
  const { find, replace, column, wholeCell, matchCase } = request;
  if (find === "" && !(wholeCell && column !== null)) return (text) => text;
  if (wholeCell) {
    const asCompared = (text: string) => {
      const seen = clean(text, "name").text;
      return matchCase ? seen : seen.toLowerCase();
    };
    const wanted = asCompared(find);
    return (text) => (asCompared(text) === wanted ? replace : text);
  }
  const found = new RegExp(find.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), matchCase ? "gu" : "giu");
  return (text) => text.replace(found, () => replace);
}
