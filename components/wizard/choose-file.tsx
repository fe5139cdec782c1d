import Upload from "lucide-react/icons/file-up";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "../ui/class-names";

type Props = { primary?: boolean; onApproach?: () => void; onGive: (file: File) => void };

/** The file input. A file chosen before the page was awake is taken as well; the same file can be chosen twice. */
export function ChooseFile({ primary, onApproach, onGive }: Props) {
  const t = useTranslations("wizard.format");
  const input = useRef<HTMLInputElement>(null);
  const give = useRef(onGive);
  give.current = onGive;
  useEffect(() => {
    const early = input.current?.files?.[0];
    if (early) give.current(early);
  }, []);
  return (
    <label
      className={classNames(
        "inline-flex min-h-control cursor-pointer items-center justify-center gap-2 rounded-md px-3 py-1.5 font-semibold text-sm transition-colors has-focus-visible:outline-2 has-focus-visible:outline-brand has-focus-visible:outline-offset-2",
        primary
          ? "border border-transparent bg-brand text-brand-on shadow-sm hover:bg-brand-hover active:bg-brand-active"
          : "border border-line-control bg-surface text-ink-strong hover:bg-surface-hover",
      )}
    >
      <Upload aria-hidden className="size-4 shrink-0" />
      {t("choose")}
      <input
        ref={input}
        type="file"
        className="sr-only"
        onFocus={onApproach}
        onClick={onApproach}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onGive(file);
        }}
      />
    </label>
  );
}
