import { useTranslations } from "use-intl";
import type { RowView } from "@/lib/format/conversation";
import type { Holding } from "@/lib/format/existing-days";

/** What stands in Lucca in place of a row, before the row's own place: "Paris → Nantes". */
export function HeldPlace({ row }: { row: RowView }) {
  const t = useTranslations("comparing.row");
  const held = useHeld();
  const { existing } = row;
  if (!existing || !tellsHeld(row)) return null;
  return (
    <>
      <span className="min-w-0 truncate text-ink-subtle">
        <span className="sr-only">{t("holds")} </span>
        {existing.holds.map((each) => held.place(each)).join(" + ")}
      </span>
      <span aria-hidden className="text-ink-subtle">
        →
      </span>
    </>
  );
}

/** Of these, what is there differs from the row. */
const tells: ReadonlySet<string> = new Set(["changes", "left-alone", "different"]);
export const tellsHeld = ({ existing }: RowView): boolean =>
  existing !== null && existing !== undefined && existing.holds.length > 0 && tells.has(existing.kind);

/** What Lucca holds on the row's day, in a sentence. */
export function ExistingDetail({ row }: { row: RowView }) {
  const t = useTranslations("comparing.row");
  // words: comparing.inRow.*
  const kinds = useTranslations("comparing.inRow");
  const held = useHeld();
  const { existing } = row;
  if (!existing) return null;
  const what = existing.holds.map((each) => held.whole(each)).join("; ");
  const isKnown = existing.kind !== "unread" && existing.kind !== "unknown-login";
  return (
    <p className="[overflow-wrap:anywhere]">
      <span className="font-semibold text-ink-strong">{t("said", { kind: kinds(existing.kind) })}</span>
      {isKnown && ` ${what === "" ? t("nothing") : t("what", { what })}`}
    </p>
  );
}

function useHeld() {
  const t = useTranslations("comparing.example");
  // words: comparing.positions.*
  const positions = useTranslations("comparing.positions");
  const place = ({ place, area }: Holding) => [place ?? t("unnamed"), area].filter(Boolean).join(", ");
  return {
    place,
    whole: (held: Holding) => `${place(held)} (${positions(held.position)}${held.pending ? `, ${t("pending")}` : ""})`,
  };
}
