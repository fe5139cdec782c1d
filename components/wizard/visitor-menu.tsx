"use client";
import { useQuery } from "@tanstack/react-query";
import CircleUser from "lucide-react/icons/circle-user-round";
import { useId, useRef, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { type Visitor, visitorQuery } from "@/lib/imports/visitor";
import { Button } from "../ui/button";
import { SignOut } from "./sign-out";
import { useDismissed } from "./use-dismissed";

/** Who is signed in, and the way out. Nothing where nobody signs in. */
export function VisitorMenu() {
  const { data } = useQuery(visitorQuery());
  const name = data?.name ?? data?.email ?? null;
  return data?.signIn && name !== null ? <Menu visitor={data} name={name} /> : null;
}

function Menu({ visitor, name }: { visitor: Visitor; name: string }) {
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
  const { email, signedInAt } = visitor;
  return (
    <div ref={root} className="relative">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={panel}
        aria-label={t("menu", { name })}
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
        {signedInAt !== null && (
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
      {leaving && <SignOut from={leaving} onStay={() => setLeaving(null)} />}
    </div>
  );
}
