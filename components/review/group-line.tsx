import type { Ref } from "react";
import { useTranslations } from "use-intl";
import type { FindingGroup } from "@/lib/format/finding";
import { Button } from "../ui/button";

type Props = {
  /** where the focus goes when the rows are brought into view */
  ref: Ref<HTMLSpanElement>;
  group: FindingGroup;
  onBack: () => void;
  onAll: () => void;
};

/** Where findings stand above the rows, not beside them: whose rows these are, and the ways back. */
export function GroupLine({ ref, group, onBack, onAll }: Props) {
  const t = useTranslations("review");
  const rules = useTranslations("rules");
  const { said, rule } = group;
  return (
    <div className="flex flex-wrap items-center gap-x-2 border-line-soft border-b px-4 py-1.5 text-sm @5xl:hidden">
      <span
        ref={ref}
        tabIndex={-1}
        className="-mx-1 basis-full scroll-mt-4 rounded-sm px-1 font-semibold text-ink-strong [overflow-wrap:anywhere]"
      >
        {said === null ? rules(`${rule}.title`) : t("findings.said", { said })}
      </span>
      <Button kind="text" size="small" className="-ml-2" onClick={onBack}>
        {t("findings.back")}
      </Button>
      <Button kind="text" size="small" onClick={onAll}>
        {t("empty.showAll")}
      </Button>
    </div>
  );
}
