import Check from "lucide-react/icons/circle-check";
import Download from "lucide-react/icons/download";
import { useEffect, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { TableDesk } from "@/lib/format/conversation";
import type { UndoFile } from "@/lib/format/undo-file";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { saveFile } from "../save-file";
import type { Beside } from "./use-before-import";

type Props = {
  desk: TableDesk;
  beside: Beside;
  fileName: string;
  taken: string | null;
  onTaken: (hash: string) => void;
};

/** The file that takes the import back, offered before it: what it restores, and what it cannot. */
export function UndoCard({ desk, beside, fileName, taken, onTaken }: Props) {
  const t = useTranslations("undoFile");
  const { dateTime, list } = useFormatter();
  const undo = useUndoFile(desk, beside);
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const { view } = beside;
  const undoName = (at: number) => `${t("name", { file: fileName.replace(/\.[^.]*$/, ""), part: at + 1 })}.csv`;
  const isDone = (sha256: string) => saved.has(sha256) || (taken?.split(",").includes(sha256) ?? false);
  const save = (at: number) => {
    const step = undo?.steps[at];
    if (!step) return;
    saveFile(step.file, undoName(at));
    const all = new Set([...saved, step.sha256]);
    setSaved(all);
    const hashes = undo.steps.map(({ sha256 }) => sha256);
    onTaken(hashes.filter((each) => all.has(each) || isDone(each)).join());
  };
  const left = undo ? undo.uncovered.unread + undo.uncovered.unlisted + undo.uncovered.unnamed : 0;
  return (
    <Card flush className="px-4 py-3">
      <h2 className="text-base">{t("title")}</h2>
      <p className="mt-1 text-pretty text-ink-subtle text-sm">{t("meaning")}</p>
      {view.at !== "compared" && <p className="mt-2 text-sm">{t("readFirst")}</p>}
      {undo?.steps.length === 0 && <p className="mt-2 text-sm">{t("nothing")}</p>}
      {undo && view.at === "compared" && undo.steps.length > 0 && (
        <>
          <p className="mt-2 text-sm">
            {t("holds", {
              restores: undo.restores,
              deletions: undo.deletions,
              when: dateTime(new Date(view.readAt), { dateStyle: "medium", timeStyle: "short" }),
            })}
          </p>
          {undo.steps.map(({ sha256 }, at) => (
            <div key={sha256} className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
              <Button icon={<Download aria-hidden className="size-4 shrink-0" />} onClick={() => save(at)}>
                {t(at === 0 ? "download" : "downloadSecond")}
              </Button>
              {isDone(sha256) && (
                <p role="status" className="flex items-center gap-1.5 text-sm text-success">
                  <Check aria-hidden className="size-4 shrink-0" />
                  <span className="[overflow-wrap:anywhere]">{t("done", { file: undoName(at) })}</span>
                </p>
              )}
            </div>
          ))}
        </>
      )}
      {undo && (undo.steps.length > 0 || left > 0) && (
        <ul className="mt-3 flex list-disc flex-col gap-1 pl-5 text-ink-subtle text-sm marker:text-ink-faint">
          {undo.steps.length > 0 && <li>{t("how")}</li>}
          {undo.steps.length > 1 && <li>{t("second")}</li>}
          <li>{t("never")}</li>
          {undo.pending > 0 && <li>{t("pending", { rows: undo.pending })}</li>}
          {left > 0 && (
            <li className="font-semibold text-warning">{t("uncovered", { rows: left, ...undo.uncovered })}</li>
          )}
          {undo.splits > 0 && <li>{t("splits", { rows: undo.splits })}</li>}
          {undo.doubtful.length > 0 && <li>{t("doubtful", { places: list(undo.doubtful.slice(0, 3)) })}</li>}
        </ul>
      )}
    </Card>
  );
}

/** Made anew for every comparison; null until it is there. */
function useUndoFile(desk: TableDesk, { comparison }: Beside): UndoFile | null {
  const [undo, setUndo] = useState<UndoFile | null>(null);
  useEffect(() => {
    let isWanted = true;
    setUndo(null);
    if (comparison)
      void desk.undoFile().then(
        (made) => isWanted && setUndo(made),
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [desk, comparison]);
  return undo;
}
