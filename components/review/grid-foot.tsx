import { useTranslations } from "use-intl";
import type { Filter, RowView } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import type { useKeptFocus } from "../ui/use-kept-focus";
import { CellDetail } from "./cell-detail";
import { type GridColumn, isEditable } from "./grid-columns";
import { columnsOf, rowsIn, type Selection, spansOf } from "./grid-selection";
import type { GridAim } from "./use-grid-cursor";
import type { Table } from "./use-table";

type Props = {
  /** where the focus goes when a button here is taken away */
  kept: ReturnType<typeof useKeptFocus>;
  /** the row with the cursor; undefined until the grid has been entered */
  row: RowView | undefined;
  waits: boolean;
  column: GridColumn;
  selection: Selection | null;
  /** rows in the view */
  total: number;
  filter: Filter;
  /** what the last copy or paste has to say */
  said: string | null;
  entered: boolean;
  run: Table["run"];
  onAim: (aim: GridAim) => void;
  onEdit: () => void;
  onRightAsItIs: () => void;
  onLeaveOut: () => void;
  onSendAgain: () => void;
  onReplace?: () => void;
};

/** The line under the rows: what is selected and what can be done with it, or else the cell with the cursor. */
export function GridFoot(props: Props) {
  const { row, waits, column, selection, total, filter, said, entered, run, onReplace } = props;
  const t = useTranslations("review.selection");
  const rows = selection ? rowsIn(spansOf(selection)) : 0;
  const words =
    selection === null
      ? ""
      : selection.kind === "block"
        ? t("cells", { rows, columns: columnsOf(selection).length })
        : t("rows", { rows, all: String(rows === total && total > 1) });
  return (
    <div
      {...props.kept}
      className={classNames(
        "z-30 -mt-px flex flex-wrap gap-x-4 gap-y-2 border-line border-t bg-surface px-4 py-3 text-sm",
        entered ? "relative min-h-16 tall:sticky tall:bottom-0 tall:sm:bottom-[var(--foot)]" : "relative",
      )}
    >
      <output
        aria-label={t("label")}
        className={classNames(
          "min-w-0 flex-1 basis-full self-center tabular-nums sm:basis-0",
          selection === null && said === null && "sr-only",
        )}
      >
        {words !== "" && <span className="font-semibold text-ink-strong">{words}</span>}
        {words !== "" && said !== null && <span className="text-ink-subtle"> · </span>}
        {said !== null && <span className="text-ink-subtle">{said}</span>}
      </output>
      {selection === null && said === null && (
        <CellDetail
          row={row}
          waits={waits}
          column={column}
          onEdit={props.onEdit}
          onRightAsItIs={props.onRightAsItIs}
          onLeaveOut={async () => {
            if (!row || !(await run({ type: "leave-out", rows: [row.id] }))) return;
            // the last row of a group takes the group with it: a second press must not meet the first row of all
            props.onAim({ row: row.id, column: isEditable(column) ? column : null });
          }}
          onPutBack={() => row && run({ type: "keep", rows: [row.id] })}
        />
      )}
      {selection !== null && (
        <div className="-mx-2 flex flex-wrap gap-x-2 self-start sm:mx-0">
          {onReplace && filter !== "left-out" && (
            <Button kind="quiet" size="small" onClick={onReplace}>
              {t("replace")}
            </Button>
          )}
          {filter === "left-out" ? (
            <Button size="small" onClick={props.onSendAgain}>
              {t("putBack", { rows })}
            </Button>
          ) : (
            <Button size="small" onClick={props.onLeaveOut}>
              {t("leaveOut", { rows })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
