import Sheet from "lucide-react/icons/file-spreadsheet";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { ChooseFile } from "./choose-file";
import { sizeIn } from "./size";

type Props = { name: string; bytes: number; onGive: (file: File) => void; onForget: () => void };

/** The file in work, another one in its place, and the way to leave nothing of it in this browser. */
export function FileBar({ name, bytes, onGive, onForget }: Props) {
  const t = useTranslations("wizard.format");
  const format = useFormatter();
  return (
    <>
      <p className="flex min-w-0 flex-1 items-center gap-2 text-sm">
        <Sheet aria-hidden className="size-5 shrink-0 text-brand" strokeWidth={1.6} />
        <span className="min-w-0 truncate font-semibold text-ink-strong">{name}</span>
        <span className="shrink-0 text-ink-subtle">{sizeIn(format, bytes)}</span>
      </p>
      <div className="-mr-3 flex flex-wrap gap-2 max-sm:mr-0 max-sm:basis-full">
        <ChooseFile onGive={onGive} />
        <Button kind="quiet" onClick={onForget}>
          {t("forget")}
        </Button>
      </div>
    </>
  );
}
