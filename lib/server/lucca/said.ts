import { z } from "zod";
import { folded, parsed } from "./json";

const longestDetail = 500;

const problemDetails = folded(
  z.object({
    title: z.string().optional().catch(undefined),
    detail: z.string().optional().catch(undefined),
    message: z.string().optional().catch(undefined),
    errors: z
      .record(z.string(), z.union([z.string(), z.array(z.unknown())]))
      .optional()
      .catch(undefined),
  }),
);

/**
 * What a reply says, for a person: problem details, else its JSON, else its text.
 *
 * in      the reply's text, whatever its content type claims, and the key (never empty)
 * out     plain text of at most 500 characters without markup, control characters and the key; "" when it says nothing
 * source  contract §13 (form of errors), §16.24
 */
export function said(text: string, key: string): string {
  const secret = new RegExp(key.replace(/\W/g, "\\$&"), "gi");
  const plain = withoutMarkup(words(text)).replace(secret, "…");
  const characters = [...plain];
  return characters.length <= longestDetail ? plain : `${characters.slice(0, longestDetail - 1).join("")}…`;
}

function words(text: string): string {
  const json = parsed(text);
  if (json === undefined) return text;
  if (typeof json === "string") return json;
  if (json === null) return "";
  const { title, detail, message, errors = {} } = problemDetails.safeParse(json).data ?? {};
  const fields = Object.entries(errors).map(([field, messages]) => {
    const all = [messages].flat().filter((one) => typeof one === "string");
    return field === "" ? all.join(" ") : `${field}: ${all.join(" ")}`;
  });
  const found = [title, detail, message, ...fields].filter((one) => one !== undefined && one !== "");
  return found.length > 0 ? found.join(" · ") : JSON.stringify(json);
}

/** For reading only: the page shows it as text, never as HTML. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<(script|style|head)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, " ")
    .replace(/<!--[\s\S]*?(?:-->|$)/g, " ")
    .replace(/<[a-z!/?][^>]*(?:>|$)/gi, " ")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}
