import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { TableDesk, Trial, TrialChoices } from "@/lib/format/conversation";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Segments } from "../../ui/segments";
import { TextInput } from "../../ui/text-input";
import { usePeriod } from "../use-period";
import { useTrialWords } from "./use-trial-words";

type Props = { desk: TableDesk; choices: TrialChoices; onChoose: (trial: Trial) => void; onClose: () => void };
type Kind = "people" | "weeks";

/** People and weeks of the file with their rows; choosing one sends nothing yet. */
export function TrialDialog({ desk, choices, onChoose, onClose }: Props) {
  const t = useTranslations("trial");
  const words = useTrialWords();
  const period = usePeriod();
  const kinds = (["people", "weeks"] as const).filter((kind) => choices[kind].length > 0);
  const [kind, setKind] = useState<Kind>(kinds[0] ?? "people");
  const [search, setSearch] = useState("");
  const [found, setFound] = useState(choices.people);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew, as when Lucca's names have come, is found anew
  useEffect(() => {
    let wanted = true;
    desk.trials(search).then(
      ({ people }) => wanted && setFound(people),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [desk, search, choices.people]);
  const listed = kind === "people" ? found : choices.weeks;
  return (
    <Dialog title={t("title")} onClose={onClose} actions={<Button onClick={onClose}>{t("close")}</Button>}>
      <p className="text-ink-subtle text-sm">{t("meaning")}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {kinds.length > 1 && (
          <Segments
            label={t("kind")}
            segments={kinds.map((each) => ({ value: each, label: t(each) }))}
            value={kind}
            onChange={setKind}
          />
        )}
        {kind === "people" && (
          <span className="min-w-44 flex-1">
            <TextInput
              type="search"
              aria-label={t("search")}
              placeholder={t("search")}
              value={search}
              onChange={({ target }) => setSearch(target.value)}
            />
          </span>
        )}
      </div>
      <ul aria-label={t(kind)} className="mt-2 h-64 divide-y divide-line-soft overflow-y-auto">
        {listed.map((trial) => (
          <li key={words(trial.only)}>
            <button
              type="button"
              onClick={() => onChoose(trial)}
              className="flex w-full flex-wrap items-baseline gap-x-3 rounded-sm px-2 py-1.5 text-left text-sm -outline-offset-2 hover:bg-surface-hover"
            >
              <span className="font-semibold text-ink-strong [overflow-wrap:anywhere]">{words(trial.only)}</span>
              {trial.name && <span>{trial.name}</span>}
              <span className="ml-auto text-ink-subtle tabular-nums">
                {t("rows", { rows: trial.rows, deletions: trial.deletions })}
              </span>
              {kind === "people" && (
                <span className="basis-full text-ink-subtle text-xs">{period(trial.firstDate, trial.lastDate)}</span>
              )}
            </button>
          </li>
        ))}
        {listed.length === 0 && <li className="py-2 text-ink-subtle text-sm">{t("nobody")}</li>}
      </ul>
    </Dialog>
  );
}
