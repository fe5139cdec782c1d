import Check from "lucide-react/icons/check";
import { useTranslations } from "use-intl";
import type { Step } from "@/lib/wizard/state";
import { steps } from "@/lib/wizard/steps";
import { classNames } from "../ui/class-names";

type Back = "format" | "analyze";

type Props = {
  current: Step;
  /** finished steps to which going back loses nothing */
  open: readonly Back[];
  onPick: (step: Back) => void;
};

/** On a narrow page the names stand below their numbers: four words fit beside one another in no language. */
const name = "flex items-start gap-1 text-left max-sm:flex-col sm:items-center sm:gap-2";

/** The four steps, always visible. */
export function Steps({ current, open, onPick }: Props) {
  const t = useTranslations("wizard");
  const at = steps.indexOf(current);
  return (
    <ol
      aria-label={t("steps")}
      className="grid grid-cols-4 gap-x-2 text-xs sm:flex sm:items-center sm:gap-x-3 sm:text-sm"
    >
      {steps.map((step, index) => {
        const back = open.find((each) => each === step);
        const words = (
          <>
            <Disc state={index < at ? "done" : index === at ? "current" : "ahead"} number={index + 1} />
            {t(`step.${step}`)}
            {index < at && <span className="sr-only">, {t("stepDone")}</span>}
          </>
        );
        return (
          <li
            key={step}
            aria-current={step === current ? "step" : undefined}
            className={classNames(
              "relative flex items-start gap-3 sm:items-center sm:whitespace-nowrap",
              step === current ? "font-semibold text-ink-strong" : "text-ink-subtle",
            )}
          >
            {back ? (
              <button
                type="button"
                aria-label={t("backTo", { step: t(`step.${step}`) })}
                onClick={() => onPick(back)}
                className={classNames(name, "rounded-sm font-semibold text-brand hover:underline")}
              >
                {words}
              </button>
            ) : (
              <span className={name}>{words}</span>
            )}
            {index < steps.length - 1 && (
              <span
                aria-hidden
                className="h-px bg-line-control max-sm:absolute max-sm:top-2.5 max-sm:right-0 max-sm:left-7 sm:w-8"
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Disc({ state, number }: { state: "done" | "current" | "ahead"; number: number }) {
  return (
    <span
      aria-hidden
      data-current={state === "current" || undefined}
      className={classNames(
        "flex size-6 shrink-0 items-center justify-center rounded-full border font-semibold text-xs tabular-nums max-sm:size-5",
        state === "current" && "border-brand bg-brand text-brand-on",
        state === "done" && "border-brand-edge bg-brand-tint text-brand",
        state === "ahead" && "border-line-control bg-surface text-ink-subtle",
      )}
    >
      {state === "done" ? <Check className="size-3.5" /> : number}
    </span>
  );
}
