import { useTranslations } from "use-intl";
import type { Trouble } from "@/lib/imports/answer";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { reloadPage } from "./reload-page";
import { SignInLink } from "./sign-in-link";
import { useNextStep } from "./use-next-step";

const pageKinds = ["reload", "signed-out", "sign-in-old"] as const;
export type PageKind = (typeof pageKinds)[number];

/** The page or its visitor is in the way, not what was asked: nothing went wrong, and one button leads on. */
export const pageKindOf = ({ kind }: Trouble): PageKind | null => pageKinds.find((each) => each === kind) ?? null;

/** Says so calmly, with the button; `bare` when that stands elsewhere on the page. */
export function PageTrouble({ kind, bare }: { kind: PageKind; bare?: boolean }) {
  const t = useTranslations("problems");
  const signIn = useTranslations("signIn");
  const ui = useTranslations("ui");
  const nextStep = useNextStep();
  return (
    <Notice
      tone="info"
      word={ui("info")}
      role="alert"
      title={t(`${kind}.title`)}
      {...(!bare && { actions: <WayOn kind={kind} /> })}
    >
      {kind === "sign-in-old" ? signIn("tooOld") : t(`${kind}.explanation`)} {nextStep(kind)}
    </Notice>
  );
}

/** The one button that leads on. */
function WayOn({ kind }: { kind: PageKind }) {
  const t = useTranslations("signIn");
  if (kind === "reload")
    return (
      <Button kind="primary" onClick={reloadPage}>
        {t("reload")}
      </Button>
    );
  return (
    <SignInLink again={kind === "sign-in-old"} to={kind === "sign-in-old" ? "/" : null}>
      {t(kind === "sign-in-old" ? "confirm" : "again")}
    </SignInLink>
  );
}

/** The same in the bar at the foot of a step, where the notice may be out of sight. */
export function WayOnInBar({ kind }: { kind: PageKind }) {
  const t = useTranslations("problems");
  return (
    <>
      <p className="text-ink-subtle text-sm max-sm:order-last">{t(`${kind}.title`)}</p>
      <WayOn kind={kind} />
    </>
  );
}
