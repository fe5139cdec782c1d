import Download from "lucide-react/icons/download";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { PlacesTemplate } from "./places-template";

const shapes = [
  { shape: "list", files: ["/template.csv", "/template.xlsx"] },
  { shape: "grid", files: ["/template-grid.csv", "/template-grid.xlsx"] },
  { shape: "week", files: ["/template-week.csv", "/template-week.xlsx"] },
] as const;

/** A template to download for each shape a file may have, one with the account's places, and an example to try out. */
export function Templates({ account }: { account: Account }) {
  const t = useTranslations("wizard.format.templates");
  return (
    <section className="mt-5">
      <h3 className="font-semibold text-base">{t("title")}</h3>
      <ul className="mt-1 divide-y divide-line-soft text-sm">
        {shapes.map(({ shape, files }) => (
          <li key={shape} className="flex flex-wrap items-center gap-x-4 gap-y-0.5 py-1.5">
            <span className="min-w-0 flex-1 basis-52">{t(`shapes.${shape}`)}</span>
            <span className="flex gap-4">
              {files.map((file) => (
                <FileLink key={file} href={file} label={t("download", { shape, kind: kindOf(file) })}>
                  {t(`kinds.${kindOf(file)}`)}
                </FileLink>
              ))}
            </span>
          </li>
        ))}
        <PlacesTemplate account={account} />
        <li className="flex flex-wrap items-center gap-x-4 gap-y-0.5 py-1.5">
          <span className="min-w-0 flex-1 basis-52">{t("example")}</span>
          <span className="flex gap-4">
            <FileLink href="/example.csv" label={t("downloadExample")}>
              {t("kinds.csv")}
            </FileLink>
            {/* it stands with the other CSV files: there is no Excel one */}
            <span aria-hidden className="w-16 max-sm:hidden" />
          </span>
        </li>
      </ul>
    </section>
  );
}

const kindOf = (file: string): "csv" | "xlsx" => (file.endsWith(".xlsx") ? "xlsx" : "csv");

function FileLink({ href, label, children }: { href: string; label: string; children: string }) {
  return (
    <a
      href={href}
      download
      aria-label={label}
      className="inline-flex min-w-16 items-center gap-1.5 rounded-sm font-semibold text-brand hover:text-brand-hover hover:underline"
    >
      <Download aria-hidden className="size-4 shrink-0" />
      {children}
    </a>
  );
}
