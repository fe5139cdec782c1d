import { useTranslations } from "use-intl";
import { type Finding, groupOf, isDiffering, isTopic, judgements } from "@/lib/imports/connection";
import { Badge, type BadgeTone } from "../ui/badge";

const tone = {
  blocks: "danger",
  differs: "warning",
  untold: "plain",
  limits: "warning",
} as const satisfies Record<string, BadgeTone>;

/** What was found out in one sentence, what it means, and how it stands to Lucca's documentation. */
export function ConnectionFinding({ finding }: { finding: Finding }) {
  const t = useTranslations("connection");
  const problems = useTranslations("problems");
  const { kind, values, said, problem } = finding;
  const { standing, weight } = judgements[kind];
  const [topic = ""] = kind.split(".");
  const badge = weight === "blocks" ? weight : standing === "differs" || standing === "untold" ? standing : "limits";
  return (
    <li className="grid gap-x-6 gap-y-1 px-4 py-3 text-sm sm:grid-cols-[11rem_minmax(0,1fr)_auto] sm:px-6">
      <h3 className="font-semibold text-ink-strong text-sm">{isTopic(topic) && t(`topics.${topic}`)}</h3>
      <div className="min-w-0 text-pretty [overflow-wrap:anywhere]">
        <p className="text-ink-strong">
          {t(`findings.${kind}.said`, values)}
          {problem && ` ${t("because", { title: problems(`${problem}.title`) })}`}
        </p>
        <p>{t(`findings.${kind}.means`, values)}</p>
        {isDiffering(kind) && (
          <p className="text-ink-subtle">{t("standing.differs", { how: t(`findings.${kind}.differs`, values) })}</p>
        )}
        {groupOf(finding) === "attention" && standing !== "differs" && standing !== "untold" && (
          <p className="text-ink-subtle">{t(`standing.${standing}`)}.</p>
        )}
        {said !== null && <p className="text-ink-subtle">{t("saidBy", { said })}</p>}
      </div>
      {groupOf(finding) === "attention" && (
        <div className="max-sm:order-first sm:justify-self-end">
          <Badge tone={tone[badge]}>{t(`badges.${badge}`)}</Badge>
        </div>
      )}
    </li>
  );
}
