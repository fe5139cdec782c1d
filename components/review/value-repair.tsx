import { useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Column } from "@/lib/format/columns";
import type { Request } from "@/lib/format/command";
import type { TableDesk } from "@/lib/format/conversation";
import { Button } from "../ui/button";
import { TextInput } from "../ui/text-input";
import { PreviewRows } from "./preview-rows";
import { useChoices } from "./use-choices";
import { usePreview } from "./use-preview";
import type { Table } from "./use-table";

type Props = { desk: TableDesk; version: number; column: Column; text: string; rows: number; run: Table["run"] };

/** Another text everywhere in the column; empty cells are filled. */
const replacing = (column: Column, from: string, to: string): Request =>
  from === "" ? { type: "fill-empty", column, text: to } : { type: "replace-value", column, from, to };

/** One distinct text of a group, and its replacement everywhere in the column: one press where only a few texts are possible. */
export function ValueRepair({ desk, version, column, text, rows, run }: Props) {
  const t = useTranslations("review.findings");
  const [writing, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const choices = useChoices(column);
  const quoted = text === "" ? t("emptyValue") : t("value", { value: text });
  return (
    <li className="py-1">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate text-ink-strong" title={quoted}>
          {quoted}
        </span>
        <span className="shrink-0 text-ink-subtle tabular-nums">{t("rows", { rows })}</span>
        {!writing && choices === null && (
          <Button
            ref={opener}
            kind="text"
            size="small"
            className="-mr-2"
            aria-label={text === "" ? t("replaceEmpty", { rows }) : t("replaceValue", { value: text, rows })}
            onClick={() => setWriting(true)}
          >
            {text === "" ? t("fill") : t("replace")}
          </Button>
        )}
      </div>
      {choices !== null && (
        <div className="mt-0.5 mb-1.5 flex flex-wrap gap-1.5">
          {choices.map(({ value, label }) => (
            <Button
              key={value}
              size="small"
              title={label}
              aria-label={
                text === "" ? t("fillBy", { to: value, rows }) : t("replaceValueBy", { value: text, to: value, rows })
              }
              onClick={() => run(replacing(column, text, value))}
            >
              {value}
            </Button>
          ))}
        </div>
      )}
      {writing && (
        <Replacement
          desk={desk}
          version={version}
          column={column}
          text={text}
          rows={rows}
          run={run}
          onClose={() => {
            setWriting(false);
            requestAnimationFrame(() => opener.current?.focus());
          }}
        />
      )}
    </li>
  );
}

/** The new text, with what it would do. */
function Replacement({ desk, version, column, text, rows, run, onClose }: Props & { onClose: () => void }) {
  const t = useTranslations("review.findings");
  const ui = useTranslations("ui");
  const [draft, setDraft] = useState(text);
  const to = draft.trim();
  const unchanged = draft === text;
  const request = useMemo(() => (unchanged ? null : replacing(column, text, to)), [unchanged, column, text, to]);
  const preview = usePreview(desk, request, version);
  return (
    <form
      className="mt-1 mb-2 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (request !== null) void run(request);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <TextInput
        aria-label={text === "" ? t("fillWith") : t("replaceBy", { value: text })}
        autoFocus
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onFocus={({ target }) => target.select()}
      />
      <PreviewRows preview={preview} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" size="small" blocked={unchanged ? t("sameText") : null}>
          {t("apply", { rows })}
        </Button>
        <Button kind="quiet" size="small" onClick={onClose}>
          {ui("cancel")}
        </Button>
      </div>
    </form>
  );
}
