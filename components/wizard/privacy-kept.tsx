import { useId } from "react";
import { useTranslations } from "use-intl";
import { Card } from "../ui/card";

const always = ["draft", "choices", "upload", "record", "trace", "lists", "log"] as const;
const withSignIn = ["session"] as const;

/** What is kept, where and how long: one line each. */
export function PrivacyKept({ days, signIn }: { days: number; signIn: boolean }) {
  const t = useTranslations("privacy.kept");
  const heading = useId();
  return (
    <Card role="region" aria-labelledby={heading} className="print:p-0 print:shadow-none">
      <h2 id={heading} className="text-lg">
        {t("title")}
      </h2>
      <table className="mt-2 w-full text-left text-sm max-sm:block">
        <thead className="max-sm:sr-only">
          <tr className="border-line border-b text-ink-subtle">
            {(["what", "where", "long"] as const).map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-4 font-semibold">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line-soft max-sm:block">
          {[...always, ...(signIn ? withSignIn : [])].map((kept) => (
            <tr key={kept} className="align-top max-sm:block max-sm:py-2 print:break-inside-avoid">
              <th
                scope="row"
                className="py-2 pr-4 font-normal text-ink-strong max-sm:block max-sm:py-0 max-sm:font-semibold sm:w-[36%]"
              >
                {t(`${kept}.what`)}
              </th>
              <td className="py-2 pr-4 max-sm:block max-sm:py-0 max-sm:text-ink-subtle sm:w-[28%]">
                {t(`${kept}.where`)}
              </td>
              <td className="py-2 max-sm:block max-sm:py-0">
                {t(kept === "draft" && signIn ? "draft.longSignIn" : `${kept}.long`, { days })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
