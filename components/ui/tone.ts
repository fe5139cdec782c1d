import type { LucideIcon } from "lucide-react";
import Check from "lucide-react/icons/circle-check";
import Cross from "lucide-react/icons/circle-x";
import Info from "lucide-react/icons/info";
import Triangle from "lucide-react/icons/triangle-alert";

export type Tone = "info" | "success" | "warning" | "error";

type Look = { icon: LucideIcon; text: string; box: string };

/** Each tone has a shape of its own beside its colour: nobody has to tell red from orange. */
export const tones: Record<Tone, Look> = {
  info: { icon: Info, text: "text-info", box: "border-info-edge bg-info-tint" },
  success: { icon: Check, text: "text-success", box: "border-success-edge bg-success-tint" },
  warning: { icon: Triangle, text: "text-warning", box: "border-warning-edge bg-warning-tint" },
  error: { icon: Cross, text: "text-danger", box: "border-danger-edge bg-danger-tint" },
};
