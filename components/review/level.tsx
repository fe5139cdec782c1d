import type { LucideIcon } from "lucide-react";
import Dashed from "lucide-react/icons/circle-dashed";
import Minus from "lucide-react/icons/circle-minus";
import type { RowState } from "@/lib/format/conversation";
import type { Level } from "@/lib/format/finding";
import { type Tone, tones } from "../ui/tone";

/** Errors are red and block, warnings are orange and do not: the code that Lucca admins know. */
export const levelTone: Record<Level, Tone> = { error: "error", warning: "warning", note: "info" };

type Look = { icon: LucideIcon; text: string };
export const stateLook: Record<RowState | "waiting", Look> = {
  error: tones.error,
  warning: tones.warning,
  ready: tones.success,
  waiting: { icon: Dashed, text: "text-ink-subtle" },
  "left-out": { icon: Minus, text: "text-ink-subtle" },
};
