import type { ReactNode } from "react";
import { signInAddress } from "@/lib/imports/sign-in-address";
import { comingBack } from "@/lib/wizard/coming-back";
import { buttonLook } from "../ui/button";

type Props = {
  /** the page to come back to; null = this one */
  to?: string | null;
  /** who is signed in must prove it once more */
  again?: boolean;
  /** false = whoever comes may be somebody else, or come days later: a draft is offered, not opened */
  resumes?: boolean;
  children: ReactNode;
};

/** Leads to the identity provider and from there back to a page of ours, where the file is opened again. */
export function SignInLink({ to = null, again = false, resumes = true, children }: Props) {
  return (
    <a
      href={signInAddress(to ?? "/", again)}
      className={buttonLook("primary")}
      onClick={({ currentTarget }) => {
        // what the address is now, not when this was drawn
        if (to === null) currentTarget.href = signInAddress(location.pathname + location.search, again);
        if (resumes) comingBack.promise();
      }}
    >
      {children}
    </a>
  );
}
