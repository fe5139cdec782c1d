import { isUnanswered, type View } from "./session/store";

/** Finished steps to which going back loses nothing. A confirmed import without an answer cannot be left behind. */
export function openSteps(view: View): readonly ("format" | "analyze")[] {
  if (view.wizard.step === "analyze") return ["format"];
  return view.wizard.step === "import" && !isUnanswered(view) ? ["format", "analyze"] : [];
}
