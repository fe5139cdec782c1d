import { useTranslations } from "use-intl";
import { type Column, columns, requiredColumns } from "@/lib/format/columns";
import { Unbroken } from "../ui/unbroken";

const required: readonly Column[] = requiredColumns;

/** The columns of the guide, what each holds and an example. */
export function ExpectedColumns() {
  const t = useTranslations("wizard.format");
  return (
    <table className="mt-3 w-full text-left text-sm">
      <thead>
        <tr className="border-line border-b text-ink-subtle text-xs">
          <th scope="col" className="py-1.5 pr-4 font-semibold">
            {t("column")}
          </th>
          <th scope="col" className="py-1.5 pr-4 font-semibold">
            {t("holds")}
          </th>
          <th scope="col" className="py-1.5 font-semibold max-sm:hidden">
            {t("example")}
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column} className="border-line-soft border-b align-top last:border-0">
            <th scope="row" className="py-1.5 pr-4 font-semibold text-ink-strong">
              {column}
              {required.includes(column) && (
                <span className="ml-1.5 font-normal text-ink-subtle text-xs">{t("required")}</span>
              )}
            </th>
            <td className="py-1.5 pr-4">{t(`columns.${column}.holds`)}</td>
            <td className="py-1.5 text-ink-subtle max-sm:hidden">
              <Unbroken>{t(`columns.${column}.example`)}</Unbroken>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
