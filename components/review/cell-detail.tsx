import Pencil from "lucide-react/icons/pencil";
import { useTranslations } from "use-intl";
import type { RowView } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { tones } from "../ui/tone";
import { Unbroken } from "../ui/unbroken";
import { ExistingDetail } from "./existing-mark";
import { type GridColumn, isEditable } from "./grid-columns";
import { levelTone } from "./level";
import { waitsForALook } from "./odd-row";
import { useFindingWords } from "./use-finding-words";
import { useRowName } from "./use-row-name";

type Props = {
  row: RowView | undefined;
  /** nothing can be said of the row yet */
  waits: boolean;
  column: GridColumn;
  onEdit: () => void;
  /** a row of odd shape that the admin has looked at: nothing has to change */
  onRightAsItIs: () => void;
  onLeaveOut: () => void;
  onPutBack: () => void;
};

/** The line under the grid: the cell with the cursor, as it stands in the admin's file, and everything said about it. */
export function CellDetail(props: Props) {
  const { row, waits, column, onEdit, onRightAsItIs, onLeaveOut, onPutBack } = props;
  const t = useTranslations("review.grid");
  const columns = useTranslations("columns");
  const words = useFindingWords();
  const rowName = useRowName();
  if (row === undefined) return <Keys />;
  const cell = isEditable(column) ? row.cells[column] : null;
  const findings = waits ? [] : [...(cell?.findings ?? []), ...row.findings];
  const leftOut = row.state === "left-out";
  return (
    <>
      <div className="min-w-0 flex-1 basis-full sm:basis-0">
        <p className="text-ink-subtle tabular-nums">
          <span className="font-semibold text-ink-strong">
            {column === "line" ? rowName.sentence(row) : `${rowName.sentence(row)}, ${columns(column)}`}
          </span>
          {cell !== null && cell.text !== (cell.sent ?? "") && (
            <span className="[overflow-wrap:anywhere]">
              {" "}
              · {cell.text === "" ? t("fileEmpty") : t("fileText", { text: cell.text })}
            </span>
          )}
        </p>
        {leftOut && <p>{row.importedIn === null ? t("isLeftOut") : t("isImported", { part: row.importedIn })}</p>}
        {findings.map((finding) => {
          const { icon: Icon, text } = tones[levelTone[finding.level]];
          const sentence = words(finding);
          return (
            <p key={`${finding.rule} ${sentence}`} className={classNames("flex gap-1.5", text)}>
              <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
              <span className="min-w-0 [overflow-wrap:anywhere]">
                <Unbroken>{sentence}</Unbroken>
              </span>
            </p>
          );
        })}
        {!leftOut && !waits && <ExistingDetail row={row} />}
        {findings.length === 0 && !leftOut && !row.existing && <Keys />}
      </div>
      <div className="-mx-2 flex flex-wrap gap-x-2 self-start sm:mx-0">
        {cell !== null && (
          <Button kind="quiet" size="small" icon={<Pencil aria-hidden className="size-3.5" />} onClick={onEdit}>
            {t("editCell")}
          </Button>
        )}
        {!leftOut && !waits && waitsForALook(row) && (
          <Button size="small" onClick={onRightAsItIs}>
            {t("rightAsItIs")}
          </Button>
        )}
        {leftOut && row.importedIn === null && (
          <Button size="small" onClick={onPutBack}>
            {t("putBack")}
          </Button>
        )}
        {!leftOut && (
          <Button kind="quiet" size="small" onClick={onLeaveOut}>
            {t("leaveOut")}
          </Button>
        )}
      </div>
    </>
  );
}

function Keys() {
  const t = useTranslations("review.grid");
  return (
    <p className="text-ink-subtle">
      <span className="pointer-coarse:hidden">{t("keys")}</span>
      <span className="hidden pointer-coarse:inline">{t("touch")}</span>
    </p>
  );
}
