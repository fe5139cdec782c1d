"use client";
import Keyboard from "lucide-react/icons/keyboard";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { Dialog } from "../ui/dialog";
import { useMarkKey } from "./use-mark-key";

const inRows = [
  ...(["move", "write", "take", "cancel", "empty", "select", "selectRow", "selectAll", "copy", "history"] as const),
  ...(["find", "sort", "leave"] as const),
];
const inWeek = ["move", "open", "leave"] as const;

/** The keys of the rows and of the week, behind a button and the key "?", which can be switched off (WCAG 2.1.4). */
export function KeyMap() {
  const t = useTranslations("review.keyMap");
  const [open, setOpen] = useState(false);
  const mark = useMarkKey();
  const { on } = mark;
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(true);
    };
    // before the rows, where any letter begins to write
    document.addEventListener("keydown", listen, true);
    return () => document.removeEventListener("keydown", listen, true);
  }, [on]);
  return (
    <>
      <Button
        kind="quiet"
        aria-haspopup="dialog"
        icon={<Keyboard aria-hidden className="size-4" />}
        onClick={() => setOpen(true)}
      >
        <span className="max-sm:sr-only">{t("button")}</span>
      </Button>
      {open && <Keys mark={mark} onClose={() => setOpen(false)} />}
    </>
  );
}

function Keys({ mark, onClose }: { mark: ReturnType<typeof useMarkKey>; onClose: () => void }) {
  const t = useTranslations("review.keyMap");
  return (
    <Dialog
      title={t("title")}
      wide
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {t("close")}
        </Button>
      }
    >
      <div className="grid gap-x-8 gap-y-4 text-sm md:grid-cols-[3fr_2fr]">
        <section>
          <h3 className="text-base">{t("rows")}</h3>
          <dl>
            {inRows.map((name) => (
              <Line key={name} keys={t(`inRows.${name}.keys`)} does={t(`inRows.${name}.does`)} />
            ))}
          </dl>
        </section>
        <section>
          <h3 className="text-base">{t("week")}</h3>
          <dl>
            {inWeek.map((name) => (
              <Line key={name} keys={t(`inWeek.${name}.keys`)} does={t(`inWeek.${name}.does`)} />
            ))}
          </dl>
          <p className="mt-3 text-ink-subtle">{t("mac")}</p>
          <Checkbox
            className="mt-3"
            label={t("byMark")}
            checked={mark.on}
            onChange={({ target }) => mark.set(target.checked)}
          />
        </section>
      </div>
    </Dialog>
  );
}

const Line = ({ keys, does }: { keys: string; does: string }) => (
  <div className="border-line-soft border-b py-1">
    <dt className="font-semibold text-ink-strong">{keys}</dt>
    <dd>{does}</dd>
  </div>
);

/** In a field a "?" is text. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input:not([type=checkbox]), textarea, select") !== null;
