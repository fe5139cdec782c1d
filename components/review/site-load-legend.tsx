import { useTranslations } from "use-intl";

/** What the parts of a bar mean. */
export function SiteLoadLegend({ knowsThere }: { knowsThere: boolean }) {
  const t = useTranslations("review.siteLoad");
  const parts = [
    ...(knowsThere ? [{ look: "bg-bar-stays", say: t("legend.there") }] : []),
    { look: "bg-bar-comes", say: t("legend.comes") },
    { look: "bg-danger", say: t("legend.over") },
  ];
  return (
    <ul aria-hidden className="flex flex-wrap gap-x-4 gap-y-1 text-ink-subtle text-sm">
      {parts.map(({ look, say }) => (
        <li key={look} className="flex items-center gap-1.5">
          <span className={`inline-block size-3 rounded-[2px] forced-color-adjust-none ${look}`} />
          {say}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <span className="inline-block w-4 border-ink-strong border-t border-dashed" />
        {t("legend.capacity")}
      </li>
    </ul>
  );
}
