import { useTranslations } from "use-intl";
import type { EchoedLine } from "@/lib/format/conversation";
import type { Outcome } from "@/lib/imports/outcome";
import { type Tone, tones } from "../ui/tone";

type Line = Outcome["errors"][number];
type Props = { title: string; level: Extract<Tone, "error" | "warning">; lines: readonly Line[] };

/** Rows listed per cause; the rest is in the file. */
const shown = 100;

/** What Lucca said of single rows, grouped by its words: the cause first, then the rows as Lucca read them. */
export function LineGroups({ title, level, lines }: Props) {
  const t = useTranslations("result");
  if (lines.length === 0) return null;
  const { icon: Icon, text } = tones[level];
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(line.said);
    if (group) group.push(line);
    else groups.set(line.said, [line]);
  }
  return (
    <section className="mt-6 border-line-soft border-t pt-4">
      <h2 className="text-lg">{title}</h2>
      <ul className="mt-2 flex flex-col gap-4">
        {[...groups].map(([said, group]) => (
          <li key={said} className="flex gap-3">
            <Icon aria-hidden className={`mt-1 size-4 shrink-0 ${text}`} />
            <div className="min-w-0 flex-1">
              <p className="text-ink-strong">
                <span className="font-semibold">{t("luccaSays", { said })}</span>{" "}
                <span className="text-ink-subtle">{t("rows", { rows: group.length })}</span>
              </p>
              <ul className="mt-1 text-sm">
                {group.slice(0, shown).map((line, index) => (
                  <li key={`${line.lineNumber ?? "?"}-${index.toString()}`} className="flex gap-3 py-0.5">
                    <EchoedRow line={line.line} />
                  </li>
                ))}
              </ul>
              {group.length > shown && (
                <p className="text-ink-subtle text-sm">{t("more", { rows: group.length - shown })}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EchoedRow({ line }: { line: EchoedLine | null }) {
  const t = useTranslations("result");
  if (line === null) return <span className="text-ink-subtle">{t("noEcho")}</span>;
  const place = [line.workLocationName, line.areaName].filter(Boolean).join(", ");
  return (
    <span className="flex min-w-0 flex-wrap gap-x-4 gap-y-0.5">
      <span className="font-semibold text-ink-strong">{line.login}</span>
      <span className="tabular-nums">{line.date}</span>
      <span className="text-ink-subtle">{line.position}</span>
      <span>{place}</span>
      {line.isDeletion && <span className="text-ink-subtle">{t("deletion")}</span>}
    </span>
  );
}
