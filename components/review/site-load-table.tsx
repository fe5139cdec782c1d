import { useTranslations } from "use-intl";
import { afterOf, type SiteLoad } from "@/lib/format/site-load";
import { useDayWords } from "./use-day-words";

type Props = { load: SiteLoad; order: readonly number[]; span: { from: number; to: number } };

/** What the bars show, as a table for those who do not see them. */
export function SiteLoadTable({ load, order, span }: Props) {
  const t = useTranslations("review.siteLoad");
  const words = useDayWords();
  return (
    <div className="sr-only">
      <table>
        <caption>{t("label")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("day")}</th>
            {order.map((site) => (
              <th key={site} scope="col">
                {load.sites[site]?.place || t("unnamed")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {load.dates.slice(span.from, span.to).map((date, at) => (
            <tr key={date}>
              <th scope="row">{words.full(date)}</th>
              {order.map((site) => {
                const days = load.sites[site];
                if (!days) return null;
                const after = afterOf(days, span.from + at);
                const { capacity } = days;
                const kind = capacity === null ? "cellNoLimit" : after > capacity ? "cellOver" : "cell";
                return (
                  <td key={site}>
                    {t(kind, { after, capacity: capacity ?? 0, comes: days.comes[span.from + at] ?? 0 })}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
