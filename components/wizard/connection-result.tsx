import { useFormatter, useTranslations } from "use-intl";
import { type Checked, groupOf, judgements, obstacleIn, sentRows } from "@/lib/imports/connection";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { ConnectionFinding } from "./connection-finding";

const groups = ["attention", "open", "documented"] as const;

/** Whether the account can be used, when that was found out, and every finding. */
export function ConnectionResult({ checked }: { checked: Checked }) {
  const t = useTranslations("connection");
  const ui = useTranslations("ui");
  const format = useFormatter();
  const obstacle = obstacleIn(checked);
  const judged = checked.findings.map(({ kind }) => judgements[kind]);
  const differs = judged.filter(({ standing }) => standing === "differs").length;
  const limits = judged.filter(({ weight }) => weight === "limits").length;
  const when = format.dateTime(new Date(checked.at), { dateStyle: "long", timeStyle: "short" });
  return (
    <div className="flex flex-col gap-4">
      {obstacle ? (
        <Notice tone="error" word={ui("error")} role="alert" title={t("unusable")}>
          {t(`findings.${obstacle.kind}.means`, obstacle.values)}
        </Notice>
      ) : (
        <Notice tone="success" word={ui("success")} role="status" title={t("usable")}>
          {t("usableMeaning", { differs, limits })}
        </Notice>
      )}
      <p className="text-ink-subtle text-sm">
        {t("lastAt", { when, requests: checked.requests })}. {t(sentRows(checked) ? "madeUp" : "nothingSent")}
      </p>
      {groups.map((group) => {
        const findings = checked.findings.filter((finding) => groupOf(finding) === group);
        if (findings.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className="mb-2 text-lg">
              {t(`groups.${group}`)}
            </h2>
            <Card flush>
              <ul className="divide-y divide-line-soft">
                {findings.map((finding) => (
                  <ConnectionFinding key={finding.kind} finding={finding} />
                ))}
              </ul>
            </Card>
          </section>
        );
      })}
    </div>
  );
}
