import { useTranslations } from "use-intl";
import type { WrittenFile } from "@/lib/format/conversation";
import { type Account, needsExtraActs } from "@/lib/imports/account";
import type { Wizard } from "@/lib/wizard/state";
import { Card } from "../ui/card";
import { Checkbox } from "../ui/checkbox";

export type Act = "replace" | "delete";

/**
 * The acts an import asks for: one per consequence (design §4), none outside production and practice. Whether a day is
 * taken already only Lucca knows, so the switch counts.
 */
export function actsFor(account: Account, { override, asked }: Extract<Wizard, { step: "import" }>): readonly Act[] {
  if (!needsExtraActs(account)) return [];
  return [...(override ? (["replace"] as const) : []), ...(asked.bytes.deletions > 0 ? (["delete"] as const) : [])];
}

type Props = {
  acts: readonly Act[];
  bytes: WrittenFile;
  practice: boolean;
  ticked: readonly Act[];
  onTick: (act: Act, on: boolean) => void;
};

/** One deliberate tick per consequence that cannot be taken back. None is ticked beforehand. */
export function ExtraActs({ acts, bytes, practice, ticked, onTick }: Props) {
  const t = useTranslations("wizard.import");
  const rows = bytes.deletions;
  return (
    <Card>
      <fieldset className="min-w-0">
        <legend className="font-semibold text-ink-strong text-lg">{t("before")}</legend>
        <p className="mt-1 mb-3 text-ink-subtle text-sm">{t(practice ? "beforePractice" : "beforeMeaning")}</p>
        <div className="flex flex-col gap-3">
          {acts.map((act) => (
            <Checkbox
              key={act}
              label={act === "replace" ? t("actReplace") : t("actDelete", { rows })}
              hint={act === "replace" ? t("actReplaceMeaning", { people: bytes.people }) : t("actDeleteMeaning")}
              checked={ticked.includes(act)}
              onChange={(event) => onTick(act, event.target.checked)}
            />
          ))}
        </div>
      </fieldset>
    </Card>
  );
}
