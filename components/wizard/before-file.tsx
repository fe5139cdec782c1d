import Sheet from "lucide-react/icons/file-spreadsheet";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { Card } from "../ui/card";
import { classNames } from "../ui/class-names";
import { ChooseFile } from "./choose-file";
import { ExpectedColumns } from "./expected-columns";
import { TryExample } from "./help/try-example";
import { Templates } from "./templates";

type Props = {
  account: Account;
  dragging: boolean;
  /** somebody is about to give a file: a good moment to fetch what comes next */
  onApproach: () => void;
  onGive: (file: File) => void;
};

/** Said before any file is asked for: where to drop, how large, which columns, a template and an example. */
export function BeforeFile({ account, dragging, onApproach, onGive }: Props) {
  const t = useTranslations("wizard.format");
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <Card className="h-full">
        <div
          className={classNames(
            "flex h-full min-h-72 flex-col items-center justify-center gap-3 rounded-md border-2 border-dashed px-4 py-10 text-center transition-colors",
            dragging ? "border-brand bg-brand-tint" : "border-line-control bg-surface-sunken",
          )}
        >
          <Sheet aria-hidden className="size-10 text-brand" strokeWidth={1.4} />
          <p className="font-semibold text-ink-strong text-lg">{t(dragging ? "dropNow" : "drop")}</p>
          <p className="text-ink-subtle text-sm">{t("or")}</p>
          <ChooseFile primary onApproach={onApproach} onGive={onGive} />
          {account.ownPractice && <TryExample onGive={onGive} />}
          <p className="text-ink-subtle text-sm max-sm:hidden">
            {t.rich("paste", {
              key: (words) => (
                <kbd className="rounded-xs border border-line bg-surface px-1.5 py-0.5 font-sans text-xs">{words}</kbd>
              ),
            })}
          </p>
          <p className="mt-2 max-w-80 text-pretty text-ink-subtle text-xs">{t("limits")}</p>
        </div>
      </Card>
      <Card>
        <h2 className="text-lg">{t("needs")}</h2>
        <p className="mt-1 text-pretty text-ink-subtle text-sm">{t("needsMeaning")}</p>
        <ExpectedColumns />
        <Templates account={account} />
      </Card>
    </div>
  );
}
