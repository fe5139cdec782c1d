import { type ReactNode, useEffect, useId } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../ui/button";

/** What opens below the sentence to choose a part of it by sight. Escape closes it. */
export function ReadingChoice({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("review.readingChoice");
  const id = useId();
  // closing takes the pressed button away: back to what this was opened from
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <section
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
      className="flex min-w-0 basis-full flex-col gap-2 rounded-md border border-line bg-surface-sunken p-3"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id={id} className="text-base">
          {title}
        </h2>
        <Button kind="quiet" size="small" onClick={onClose}>
          {t("close")}
        </Button>
      </div>
      {children}
    </section>
  );
}
