import { Fragment, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Layout } from "@/lib/format/conversation";
import { Button } from "../ui/button";

/** As many codes are spelled out; the rest only counted. */
const spelled = 8;

type Asked = Exclude<Layout, { kind: "list" }>;
type Props = {
  layout: Asked;
  confirmed: NonNullable<Asked["confirmed"]>;
  onChange: () => void;
};

/** What was decided about the cells of a grid or a standard week, and the way back to the question. */
export function LayoutDecided({ layout, confirmed, onChange }: Props) {
  const { kind, codes, hasParts } = layout;
  const t = useTranslations("review.layout");
  const strong = (words: ReactNode) => <strong className="font-semibold text-ink-strong">{words}</strong>;
  const meaning = new Map(confirmed.codes.map(({ code, place }) => [code, place]));
  const telling = codes.filter(({ code }) => meaning.get(code) !== code);
  const said = telling.slice(0, spelled).map(({ code }) => {
    const place = meaning.get(code);
    const words =
      place === undefined
        ? t.rich("decidedOpen", { code, strong })
        : place === null
          ? t.rich("decidedNoRow", { code, strong })
          : t.rich("decidedCode", { code, place, strong });
    return <Fragment key={code}>; {words}</Fragment>;
  });
  return (
    <p className="text-sm">
      {hasParts
        ? t("decidedParts", { kind })
        : t.rich("decided", { kind, position: t(`positions.${confirmed.position}`), strong })}
      {said}
      {telling.length > spelled && `; ${t("decidedMore", { count: telling.length - spelled })}`}
      {telling.length < codes.length && `; ${t("decidedAsWritten")}`}
      {confirmed.skip.length > 0 && `; ${t("decidedSkip", { days: confirmed.skip.length })}`}
      {". "}
      <Button kind="text" size="small" className="-mx-2" onClick={onChange}>
        {t("change")}
      </Button>
    </p>
  );
}
