import { useFormatter, useTranslations } from "use-intl";
import type { Trouble } from "@/lib/imports/answer";
import { maxBodyBytes } from "@/lib/imports/limits";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import type { View } from "./session/store";
import { sizeIn } from "./size";

type Props = {
  view: View;
  /** what Lucca could not manage: in so many parts, and what it said */
  tooMuch: { parts: number; trouble: Trouble | null } | null;
  onSplit: () => void;
};

/** A file that is too much for Lucca at once, offered as parts. Nothing is cut before the admin says so. */
export function SplitOffer({ view, tooMuch, onSplit }: Props) {
  const t = useTranslations("wizard.split");
  const words = useTranslations();
  const format = useFormatter();
  const { split, writing } = view;
  if (split === null && tooMuch === null) return null;
  if (writing === "indivisible")
    return (
      <Notice tone="error" word={words("ui.error")} role="alert">
        {t("indivisible")}
      </Notice>
    );
  const before = tooMuch?.parts ?? 1;
  const parts = split?.parts.length ?? 2 * before;
  const trouble = split ? null : (tooMuch?.trouble ?? null);
  const detail = trouble && "detail" in trouble ? trouble.detail : undefined;
  return (
    <Notice
      tone="warning"
      word={words("ui.warning")}
      role="alert"
      title={
        split
          ? t("overLimit", { limit: sizeIn(format, maxBodyBytes), size: sizeIn(format, split.bytes), parts })
          : t(before === 1 ? "tooMuch" : "stillTooMuch", { parts })
      }
      actions={
        <Button kind="primary" busy={writing === "now"} onClick={onSplit}>
          {split || before === 1 ? t("go", { parts }) : t("goOn")}
        </Button>
      }
    >
      <p>{t("meaning")}</p>
      {trouble && <p className="mt-1">{words(`problems.${trouble.kind}.explanation`)}</p>}
      {detail !== undefined && <p className="text-ink-subtle">{words("wizard.answered", { detail })}</p>}
    </Notice>
  );
}
