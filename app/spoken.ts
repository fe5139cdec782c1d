import { cookies, headers } from "next/headers";
import { choiceCookie, chooseLanguage } from "@/lib/messages/choice";
import type { Spoken } from "@/lib/messages/languages";

/** The language of this request: what was chosen here, else what the browser asks for. */
export async function spoken(): Promise<Spoken> {
  const [kept, asked] = await Promise.all([cookies(), headers()]);
  return chooseLanguage(kept.get(choiceCookie)?.value, asked.get("accept-language"), process.env.GALLERY === "1");
}
