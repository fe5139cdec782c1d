import { useMutation } from "@tanstack/react-query";
import Download from "lucide-react/icons/download";
import { useTranslations } from "use-intl";
import type { Account } from "@/lib/imports/account";
import { troubleOf } from "@/lib/imports/answer";
import { readPlaces } from "@/lib/imports/read-directory";
import { Button } from "../ui/button";
import { saveFile } from "./save-file";
import { useAccountName } from "./use-account-name";

/** A template whose drop-downs hold the account's own places, made in this page when it is asked for. */
export function PlacesTemplate({ account }: { account: Account }) {
  const t = useTranslations("wizard.format.templates");
  const problems = useTranslations("problems");
  const name = useAccountName(account);
  const making = useMutation({ mutationFn: () => makeTemplate(t("placesName", { account: account.name })) });
  if (making.data === "not-allowed") return <li className="py-1.5 text-ink-subtle">{t("placesNotAllowed")}</li>;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-0.5 py-1.5">
      <span className="min-w-0 flex-1 basis-52 text-pretty">{t("places", { account: name })}</span>
      <Button
        kind="text"
        size="small"
        className="-mx-2 -my-1 min-w-20 justify-start"
        icon={<Download aria-hidden className="size-4 shrink-0" />}
        aria-label={t("downloadPlaces", { account: name })}
        busy={making.isPending}
        onClick={() => making.mutate()}
      >
        {t("kinds.xlsx")}
      </Button>
      {making.error && (
        <p role="alert" className="basis-full text-danger">
          {t("placesFailed", { title: problems(`${troubleOf(making.error).kind}.title`) })}
        </p>
      )}
    </li>
  );
}

/** Reads the places, and hands the workbook to the browser's downloads. */
async function makeTemplate(name: string): Promise<"saved" | "not-allowed"> {
  const how = { signal: new AbortController().signal, fresh: false, onProgress: () => undefined };
  const [places, { placesTemplate }] = await Promise.all([readPlaces(how), import("@/lib/format/places-template")]);
  if (!places.allowed) return "not-allowed";
  const bytes = await placesTemplate(places.items);
  saveFile(new Blob([new Uint8Array(bytes)], { type: workbookType }), `${name}.xlsx`);
  return "saved";
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
