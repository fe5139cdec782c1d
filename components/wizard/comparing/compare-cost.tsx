import { useTranslations } from "use-intl";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import type { Comparing, Part } from "../session/comparing";

type Props = Omit<Extract<Comparing, { at: "costly" }>, "at"> & {
  onRead: () => void;
  onLess: (part: Part) => void;
};

const fewPeople = 50;

/** Reading all of it takes many of the requests that Lucca allows: how many, how long, and less of it. */
export function CompareCost({ part, cost, people, onRead, onLess }: Props) {
  const t = useTranslations("comparing.cost");
  const ui = useTranslations("ui");
  const minutes = cost.seconds === null ? null : Math.max(1, Math.ceil(cost.seconds / 60));
  return (
    <Notice
      tone="info"
      word={ui("info")}
      role="status"
      title={cost.requests === null ? t("unknown") : t("title", { requests: cost.requests, minutes: minutes ?? 1 })}
      actions={
        <>
          <Button onClick={onRead}>{t("all")}</Button>
          {people > fewPeople && (
            <Button onClick={() => onLess({ ...part, people: fewPeople })}>{t("few", { people: fewPeople })}</Button>
          )}
        </>
      }
    >
      {t("meaning")}
    </Notice>
  );
}
