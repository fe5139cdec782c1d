import { useTranslations } from "use-intl";
import { thisMachine } from "@/lib/imports/job";

/** Who did something, as the records name them: a person, whoever sat at the server's machine, or nobody they still know. */
export function useWho(): (by: string | null) => string {
  const t = useTranslations("imports");
  return (by) => (by === null ? t("nobody") : by === thisMachine ? t("thisMachine") : by);
}
