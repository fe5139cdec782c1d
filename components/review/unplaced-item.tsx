import { useTranslations } from "use-intl";
import { columns } from "@/lib/format/columns";
import type { UnplacedGroup } from "@/lib/format/conversation";
import { tones } from "../ui/tone";
import { SaidHint } from "./said-words";

/** Something Lucca said about lines that none of the rows agrees with: shown with each line as Lucca read it. */
export function UnplacedItem({ group }: { group: UnplacedGroup }) {
  const t = useTranslations("review.findings");
  const { level, said, count, examples } = group;
  const { icon: Icon, text } = tones[level];
  const lines = examples.map((example, place) => ({ key: `line-${place}`, example }));
  return (
    <li className="flex gap-3 px-4 py-3 text-sm">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${text}`} />
      <div className="min-w-0">
        <p className="font-semibold text-ink-strong [overflow-wrap:anywhere]">
          <span className="sr-only">{t(`levels.${level}`)}: </span>
          {t("said", { said })}
        </p>
        <SaidHint said={said} />
        <p className="text-ink-subtle">{t("unplacedExplained", { count })}</p>
        <ul className="mt-1 text-ink-subtle tabular-nums [overflow-wrap:anywhere]">
          {lines.map(({ key, example }) => (
            <EchoLine key={key} {...example} />
          ))}
          {count > lines.length && <li>{t("unplacedMore", { count: count - lines.length })}</li>}
        </ul>
      </div>
    </li>
  );
}

function EchoLine({ line, echo }: UnplacedGroup["examples"][number]) {
  const t = useTranslations("review.findings");
  const texts = columns.map((column) => echo?.[column]).filter((cell) => typeof cell === "string" && cell !== "");
  const words = [line === null ? "" : t("unplacedLine", { line: String(line) }), texts.join(" · ")].filter(Boolean);
  return <li>{words.join(": ")}</li>;
}
