import { type ReactNode, useRef } from "react";
import { useTranslations } from "use-intl";
import { Checkbox } from "../ui/checkbox";
import { useKeptFocus } from "../ui/use-kept-focus";

type Props = {
  override: boolean;
  /** null while it must not change */
  onOverride: ((override: boolean) => void) | null;
  /** said beforehand where changing the switch has an effect of its own */
  overrideHint?: string;
  children: ReactNode;
};

/** The step's way on: the override switch beside the buttons, always in reach under a long list. */
export function ActionBar({ override, onOverride, overrideHint, children }: Props) {
  const t = useTranslations("wizard.override");
  const ways = useRef<HTMLDivElement>(null);
  // "Leave out" goes once it was pressed: the way on is what comes next
  const kept = useKeptFocus(() => [...(ways.current?.querySelectorAll("button") ?? [])].at(-1));
  return (
    <div className="relative z-10 tall:sm:sticky tall:sm:bottom-0 mt-auto py-3 before:absolute before:inset-y-0 before:left-1/2 before:-z-10 before:w-screen before:-translate-x-1/2 before:border-line before:border-t before:bg-surface">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Checkbox
          label={t("label")}
          hint={
            <>
              {t(override ? "on" : "off")} {overrideHint}
            </>
          }
          checked={override}
          disabled={onOverride === null}
          onChange={(event) => onOverride?.(event.target.checked)}
          className="min-w-64 max-w-xl flex-1"
        />
        <div
          ref={ways}
          className="ml-auto flex flex-wrap items-center justify-end gap-2 max-sm:w-full max-sm:flex-col-reverse max-sm:items-stretch"
          {...kept}
        >
          {children}
        </div>
      </div>
    </div>
  );
}
