import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { WrittenPart } from "@/lib/format/conversation";
import { type Account, needsExtraActs } from "@/lib/imports/account";
import type { Job } from "@/lib/imports/job";
import { leftToSend } from "@/lib/wizard/left-to-send";
import type { Wizard } from "@/lib/wizard/state";
import { Card } from "../ui/card";
import { Checkbox } from "../ui/checkbox";

export type Act = "replace" | "delete" | "unknown";

/**
 * The acts an import asks for: one per consequence (design §4), none outside production and practice. Whether a day is
 * taken already only Lucca knows, so the switch counts. An earlier import whose outcome nobody knows is named everywhere.
 */
export function actsFor(
  account: Account,
  state: Extract<Wizard, { step: "import" }>,
  unknown: Job | null,
): readonly Act[] {
  const consequences = needsExtraActs(account);
  return [
    ...(unknown ? (["unknown"] as const) : []),
    ...(consequences && state.override ? (["replace"] as const) : []),
    ...(consequences && leftToSend(state).deletions > 0 ? (["delete"] as const) : []),
  ];
}

type Props = {
  acts: readonly Act[];
  bytes: Pick<WrittenPart, "people" | "deletions">;
  practice: boolean;
  /** the newest import whose outcome nobody knows and nobody has found out */
  unknown: Job | null;
  ticked: readonly Act[];
  onTick: (act: Act, on: boolean) => void;
};

/** One deliberate tick per consequence that cannot be taken back. None is ticked beforehand. */
export function ExtraActs({ acts, bytes, practice, unknown, ticked, onTick }: Props) {
  const t = useTranslations("wizard.import");
  const { dateTime } = useFormatter();
  const when = unknown && dateTime(new Date(unknown.createdAt), { dateStyle: "long", timeStyle: "short" });
  const words: Record<Act, { label: string; hint: ReactNode }> = {
    replace: { label: t("actReplace"), hint: t("actReplaceMeaning", { people: bytes.people }) },
    delete: { label: t("actDelete", { rows: bytes.deletions }), hint: t("actDeleteMeaning") },
    unknown: {
      label: t("actUnknown", { when: when ?? "" }),
      hint: t.rich("actUnknownMeaning", {
        link: (chunks) => (
          <a href={`/imports/${unknown?.id}`} className="rounded-sm font-semibold text-brand hover:underline">
            {chunks}
          </a>
        ),
      }),
    },
  };
  return (
    <Card className="sm:px-4 sm:py-4">
      <fieldset className="min-w-0">
        <legend className="font-semibold text-ink-strong text-lg">{t("before")}</legend>
        <p className="mt-1 mb-3 text-ink-subtle text-sm">{t(practice ? "beforePractice" : "beforeMeaning")}</p>
        <div className="flex flex-col gap-3">
          {acts.map((act) => (
            <Checkbox
              key={act}
              {...words[act]}
              checked={ticked.includes(act)}
              onChange={(event) => onTick(act, event.target.checked)}
            />
          ))}
        </div>
      </fieldset>
    </Card>
  );
}
