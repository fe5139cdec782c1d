import { useTranslations } from "use-intl";

const steps = ["format", "analyze", "import", "track"] as const;

/** What will happen, a line for each step. */
export function FourLines() {
  const t = useTranslations();
  return (
    <ol className="mt-2 grid gap-x-6 gap-y-2 text-sm md:grid-cols-2">
      {steps.map((step, at) => (
        <li key={step} className="flex gap-3">
          <span
            aria-hidden
            className="flex size-6 shrink-0 items-center justify-center rounded-full border border-brand-edge font-semibold text-brand text-xs"
          >
            {at + 1}
          </span>
          <span className="text-pretty">
            <strong className="font-semibold text-ink-strong">{t(`wizard.step.${step}`)}</strong>{" "}
            {t(`help.steps.${step}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
