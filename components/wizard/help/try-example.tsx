import Flask from "lucide-react/icons/flask-conical";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../ui/button";

/** In practice: the example file read at one press, as if it had been dropped. */
export function TryExample({ onGive }: { onGive: (file: File) => void }) {
  const t = useTranslations("help.example");
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const give = async () => {
    setState("busy");
    try {
      const answer = await fetch("/example.csv");
      if (!answer.ok) throw new Error(String(answer.status));
      onGive(new File([await answer.blob()], "example.csv", { type: "text/csv" }));
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <Button
        kind="text"
        busy={state === "busy"}
        icon={<Flask aria-hidden className="size-4" />}
        onClick={() => void give()}
      >
        {t("try")}
      </Button>
      <p role="status" className="text-danger text-sm empty:hidden">
        {state === "failed" && t("failed")}
      </p>
    </>
  );
}
