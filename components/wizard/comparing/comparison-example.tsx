import { useFormatter, useTranslations } from "use-intl";
import type { CompareExample, Holding } from "@/lib/format/existing-days";

/** One row of a kind: whose day, what the file says, what Lucca holds. */
export function ComparisonExample({ example }: { example: CompareExample }) {
  const t = useTranslations("comparing.example");
  const positions = useTranslations("comparing.positions");
  const { dateTime } = useFormatter();
  const { line, login, date, position, deletion, holds } = example;
  const where = (place: string | null, area: string | null) => [place ?? t("unnamed"), area].filter(Boolean).join(", ");
  const held = ({ place, area, position: part, pending }: Holding) =>
    `${where(place, area)} (${positions(part)}${pending ? `, ${t("pending")}` : ""})`;
  return (
    <li className="text-ink-subtle [overflow-wrap:anywhere]">
      {line !== null && <>{t("line", { line: String(line) })} · </>}
      {login}, {dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" })},{" "}
      {t("plan", {
        position: positions(position),
        what: deletion ? t("deletion") : where(example.place, example.area || null),
      })}
      {" – "}
      {holds.length === 0 ? t("holdsNothing") : t("holds", { what: holds.map(held).join("; ") })}
    </li>
  );
}
