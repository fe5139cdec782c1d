import { useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { signInOver } from "@/lib/imports/sign-in-over";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { SignInLink } from "./sign-in-link";
import { useNextStep } from "./use-next-step";

/** Once the server says that the sign-in is over: everything stays as it is on the page, and this leads back to it. */
export function SignInOver() {
  const t = useTranslations();
  const nextStep = useNextStep();
  const over = useSyncExternalStore(signInOver.subscribe, signInOver.now, () => false);
  const [isRead, setRead] = useState(false);
  if (!over || isRead) return null;
  return (
    <Dialog
      title={t("problems.signed-out.title")}
      onClose={() => setRead(true)}
      actions={
        <>
          <Button onClick={() => setRead(true)}>{t("signIn.notNow")}</Button>
          <SignInLink>{t("signIn.again")}</SignInLink>
        </>
      }
    >
      <p>{t("problems.signed-out.explanation")}</p>
      <p className="mt-2">{nextStep("signed-out")}</p>
    </Dialog>
  );
}
