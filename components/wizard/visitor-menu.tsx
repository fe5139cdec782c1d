"use client";
import CircleUser from "lucide-react/icons/circle-user-round";
import { lazy, Suspense, useId, useRef, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { type Person, useSignedIn } from "./signed-in";
import { useDismissed } from "./use-dismissed";

const loadSignOut = () => import("./sign-out");
const SignOut = lazy(() => loadSignOut().then(({ SignOut }) => ({ default: SignOut })));

/** Who is signed in, and the way out. Nothing where nobody signs in. */
export function VisitorMenu() {
  const person = useSignedIn();
  return person && <Menu person={person} />;
}

function Menu({ person: { name, email, signedInAt } }: { person: Person }) {
  const t = useTranslations("visitor");
  const { dateTime } = useFormatter();
  const [open, setOpen] = useState(false);
  const [leaving, setLeaving] = useState<"here" | "everywhere" | null>(null);
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  useDismissed(root, open, () => setOpen(false));
  const leave = (from: "here" | "everywhere") => {
    setOpen(false);
    setLeaving(from);
  };
  return (
    <div ref={root} className="relative">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={panel}
        aria-label={t("menu", { name })}
        onFocus={() => void loadSignOut().catch(() => undefined)} // the error page says so when it is needed
        onClick={() => setOpen(!open)}
        className="flex min-h-control items-center gap-1.5 rounded-md px-2 font-semibold text-ink text-sm hover:bg-surface-hover hover:text-ink-strong aria-expanded:bg-surface-hover"
      >
        <CircleUser aria-hidden className="size-5 shrink-0" />
        <span aria-hidden className="max-w-40 truncate max-lg:hidden">
          {name}
        </span>
      </button>
      <div
        id={panel}
        hidden={!open}
        className="absolute top-full right-0 z-20 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-lg bg-surface p-4 text-sm shadow-md forced-colors:border"
      >
        <p className="font-semibold text-base text-ink-strong [overflow-wrap:anywhere]">{name}</p>
        {email !== null && email !== name && <p className="text-ink-subtle [overflow-wrap:anywhere]">{email}</p>}
        {/* in the reader's zone, which the server does not know */}
        {open && signedInAt !== null && (
          <p className="mt-1 text-ink-subtle">
            {t("since", { when: dateTime(new Date(signedInAt), { dateStyle: "long", timeStyle: "short" }) })}
          </p>
        )}
        <p className="mt-3 border-line-soft border-t pt-3 text-pretty">{t("everybody")}</p>
        <div className="mt-4 flex flex-col gap-2">
          <Button onClick={() => leave("here")}>{t("signOut")}</Button>
          <Button kind="quiet" onClick={() => leave("everywhere")}>
            {t("everywhere")}
          </Button>
        </div>
      </div>
      {leaving && (
        <Suspense>
          <SignOut from={leaving} onStay={() => setLeaving(null)} />
        </Suspense>
      )}
    </div>
  );
}
