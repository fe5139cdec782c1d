import { useFormatter, useTranslations } from "use-intl";
import { maxBodyBytes } from "@/lib/imports/limits";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import type { View } from "./session/store";
import { sizeIn } from "./size";

type Props = {
  view: View;
  /** parts that Lucca could not manage, when that is why more are offered */
  tooLarge: number | null;
  onSplit: () => void;
};

/** A file that is too much for Lucca at once, offered as parts. Nothing is cut before the admin says so. */
export function SplitOffer({ view, tooLarge, onSplit }: Props) {
  const t = useTranslations("wizard.split");
  const ui = useTranslations("ui");
  const format = useFormatter();
  const { split, writing } = view;
  if (split === null && tooLarge === null) return null;
  if (writing === "indivisible")
    return (
      <Notice tone="warning" word={ui("warning")} role="status">
        {t("indivisible")}
      </Notice>
    );
  const parts = split?.parts.length ?? 2 * (tooLarge ?? 1);
  return (
    <Notice
      tone="info"
      word={ui("info")}
      role="status"
      title={
        split
          ? t("overLimit", { limit: sizeIn(format, maxBodyBytes), size: sizeIn(format, split.bytes), parts })
          : t("tooMuch", { before: tooLarge ?? 1, parts })
      }
      actions={
        <Button kind="primary" busy={writing === "now"} onClick={onSplit}>
          {t("go", { parts })}
        </Button>
      }
    >
      {t("meaning")}
    </Notice>
  );
}
