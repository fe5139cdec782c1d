import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type BadgeTone = "plain" | "brand" | "success" | "warning" | "danger" | "info";

const look: Record<BadgeTone, string> = {
  plain: "border-line bg-surface-sunken text-ink-subtle",
  brand: "border-brand-edge bg-brand-tint text-brand-active",
  success: "border-success-edge bg-success-tint text-success",
  warning: "border-warning-edge bg-warning-tint text-warning",
  danger: "border-danger-edge bg-danger-tint text-danger",
  info: "border-info-edge bg-info-tint text-info",
};

/** A word or two that name a state or a kind. */
export function Badge({ tone = "plain", icon, children }: { tone?: BadgeTone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 whitespace-nowrap rounded-full border px-2.5 py-0.5 font-semibold text-xs",
        look[tone],
      )}
    >
      {icon}
      {children}
    </span>
  );
}
