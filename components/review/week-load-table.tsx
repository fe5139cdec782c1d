import { useTranslations } from "use-intl";
import type { WeekWindow } from "@/lib/format/conversation";
import { useDayWords } from "./use-day-words";
import { sumOf } from "./week-bar";

/** What the bars show, as a table for those who do not see them. */
export function WeekLoadTable({ days, load }: { days: readonly string[]; load: WeekWindow["load"] }) {
  const t = useTranslations("review.week");
  const words = useDayWords();
  const places = [...new Set(load.flatMap((day) => day.map(({ place }) => place)))];
  return (
    <div className="sr-only">
      <table>
        <caption>{t("load")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("loadDay")}</th>
            {places.map((place) => (
              <th key={place} scope="col">
                {place || t("noPlace")}
              </th>
            ))}
            <th scope="col">{t("loadTotal")}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day, at) => (
            <tr key={day}>
              <th scope="row">{words.full(day)}</th>
              {places.map((place) => (
                <td key={place}>{t("days", { days: load[at]?.find((each) => each.place === place)?.days ?? 0 })}</td>
              ))}
              <td>{t("days", { days: sumOf(load[at] ?? []) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
