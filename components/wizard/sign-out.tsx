import { QueryClientProvider, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { troubleOf } from "@/lib/imports/answer";
import { endSignIn } from "@/lib/imports/visitor";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { draftsOf } from "./drafts-of";
import { createQueries } from "./queries";
import { TroubleNotice } from "./trouble-notice";

type Props = { from: "here" | "everywhere"; onStay: () => void };

/** Asks once more before signing out: it removes the file in work from this browser, and says which. */
export function SignOut(props: Props) {
  const [queries] = useState(createQueries);
  return (
    <QueryClientProvider client={queries}>
      <Question {...props} />
    </QueryClientProvider>
  );
}

function Question({ from, onStay }: Props) {
  const t = useTranslations("visitor");
  const queries = useQueryClient();
  const kept = useQuery({ queryKey: ["draft"], queryFn: () => draftsOf(queries).read(), gcTime: 0 });
  const leave = useMutation({
    mutationFn: async () => {
      await endSignIn(from === "everywhere");
      await draftsOf(queries).forget();
    },
    onSuccess: () => location.assign("/sign-in?why=signed-out"),
  });
  const draft = kept.data?.draft;
  const isLeaving = leave.isPending || leave.isSuccess;
  if (kept.isPending) return null;
  return (
    <Dialog
      title={t("leave.title")}
      onClose={onStay}
      actions={
        <>
          <Button onClick={onStay}>{t("leave.stay")}</Button>
          <Button kind={draft ? "danger" : "primary"} busy={isLeaving} onClick={() => leave.mutate()}>
            {t(from === "everywhere" ? "everywhere" : "signOut")}
          </Button>
        </>
      }
    >
      {draft && <p>{t("leave.file", { file: draft.name, corrections: draft.corrections })}</p>}
      {from === "everywhere" && <p className="mt-2">{t("leave.everywhere")}</p>}
      <p className="mt-2">{t("leave.running")}</p>
      {leave.error && <TroubleNotice trouble={troubleOf(leave.error)} />}
    </Dialog>
  );
}
