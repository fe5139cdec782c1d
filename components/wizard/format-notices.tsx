import { useTranslations } from "use-intl";
import { Notice } from "../ui/notice";
import { DraftOffer } from "./draft-offer";
import { RefusalNotice } from "./refusal-notice";
import type { Session } from "./session/session";
import type { View } from "./session/store";
import { SplitOffer } from "./split-offer";
import { TroubleNotice } from "./trouble-notice";
import { useKeeps } from "./use-next-step";

type Props = { session: Session; view: View; onForget: () => void };

/** What is said in Format above the file or the place for one: what is in the way, and what an earlier visit left. */
export function FormatNotices({ session, view, onForget }: Props) {
  const t = useTranslations("wizard.format");
  const ui = useTranslations("ui");
  const keeps = useKeeps();
  const { table, refusal, offer, notice, wizard } = view;
  return (
    <>
      {refusal && <RefusalNotice {...refusal} />}
      {notice && (
        <Notice tone="warning" word={ui("warning")} role="status">
          {t(noticeWords[notice], { file: wizard.draft?.name ?? "" })}
        </Notice>
      )}
      {!keeps && table && (
        <Notice tone="warning" word={ui("warning")}>
          {t("notKept")}
        </Notice>
      )}
      {view.trouble && <TroubleNotice trouble={view.trouble} />}
      {offer && !table && <DraftOffer offer={offer} onContinue={session.continueDraft} onForget={onForget} />}
      {view.findingAgain && <p role="status">{t("findingAgain")}</p>}
      <SplitOffer view={view} tooMuch={null} onSplit={session.splitUp} />
    </>
  );
}

const noticeWords = {
  "changed-since": "changedSince",
  "lost-file": "lostFile",
  "partly-imported": "partlyImported",
} as const;
