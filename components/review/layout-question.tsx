import { type FormEvent, useId, useRef, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { type Position, positions } from "@/lib/format/columns";
import type { Command, DateOrder } from "@/lib/format/command";
import type { Layout } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { Segments } from "../ui/segments";
import { type CodeAnswer, decidedCodes, firstAnswers } from "./code-answers";
import { CodeRow } from "./code-row";
import { readSkip } from "./read-skip";

type Props = {
  layout: Exclude<Layout, { kind: "list" }>;
  order: DateOrder | null;
  onAnswer: (answer: Extract<Command, { type: "confirm-layout" }>) => void;
  /** there when it was answered before */
  onCancel: (() => void) | null;
};

/** Asked once for a grid or a standard week: what part of the day a cell is, what each code means, which days to skip. */
export function LayoutQuestion({ layout, order, onAnswer, onCancel }: Props) {
  const t = useTranslations("review.layout");
  const ui = useTranslations("ui");
  const { list } = useFormatter();
  const title = useId();
  const skipHint = useId();
  const skipField = useRef<HTMLTextAreaElement>(null);
  const { kind, codes, confirmed } = layout;
  const [position, setPosition] = useState<Position>(confirmed?.position ?? "FullDay");
  const [answers, setAnswers] = useState<ReadonlyMap<string, CodeAnswer>>(() => firstAnswers(layout));
  const [skipText, setSkipText] = useState(confirmed?.skip.join("\n") ?? "");
  const skip = readSkip(skipText, order);

  const answer = (event: FormEvent) => {
    event.preventDefault();
    if (skip.unreadable.length > 0) skipField.current?.focus();
    else onAnswer({ type: "confirm-layout", position, codes: decidedCodes(answers), skip: skip.days });
  };
  return (
    <Card className="border border-warning-edge bg-warning-tint sm:p-5">
      <form aria-labelledby={title} onSubmit={answer} className="flex flex-col gap-4 text-sm">
        <div>
          <h2 id={title} className="text-base">
            {t(`title.${kind}`)}
          </h2>
          <p className="text-pretty">{t(`explanation.${kind}`)}</p>
        </div>
        {!layout.hasParts && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <span aria-hidden className="font-semibold text-ink-strong">
              {t("position")}
            </span>
            <Segments
              label={t("position")}
              segments={positions.map((value) => ({ value, label: t(`positions.${value}`) }))}
              value={position}
              onChange={setPosition}
            />
          </div>
        )}
        <div className="grid grid-cols-1 items-start gap-x-6 gap-y-4 lg:grid-cols-[minmax(0,1fr)_16rem]">
          <div className="flex flex-col gap-1.5">
            <span className="font-semibold text-ink-strong">{t("codes")}</span>
            <ul
              aria-label={t("codes")}
              className="grid max-h-[32rem] grid-cols-1 sm:max-h-96 divide-y divide-line-soft overflow-y-auto rounded-md border border-line bg-surface sm:grid-cols-[minmax(4rem,max-content)_max-content_minmax(10rem,16rem)_max-content_minmax(0,1fr)]"
            >
              {codes.map((code) => (
                <CodeRow
                  key={code.code}
                  code={code}
                  answer={answers.get(code.code) ?? { place: "", noRow: false }}
                  onAnswer={(to) => setAnswers((now) => new Map(now).set(code.code, to))}
                />
              ))}
            </ul>
          </div>
          <label className="flex flex-col gap-1.5">
            <span className="font-semibold text-ink-strong">{t("skip")}</span>
            <textarea
              ref={skipField}
              rows={2}
              value={skipText}
              onChange={({ target }) => setSkipText(target.value)}
              placeholder={t("skipExample")}
              aria-describedby={skipHint}
              aria-invalid={skip.unreadable.length > 0 || undefined}
              spellCheck={false}
              className="rounded-md border border-line-control bg-surface px-3 py-1.5 text-ink-strong placeholder:text-ink-faint"
            />
            <span
              id={skipHint}
              role="status"
              className={skip.unreadable.length > 0 ? "text-danger" : "text-ink-subtle"}
            >
              {skip.unreadable.length > 0 ? t("skipUnreadable", { text: list(skip.unreadable) }) : t("skipHint")}
            </span>
          </label>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" type="submit">
            {t("apply")}
          </Button>
          {onCancel && (
            <Button kind="quiet" onClick={onCancel}>
              {ui("cancel")}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}
