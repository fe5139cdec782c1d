import { JSONParser, TokenType } from "@streamparser/json";

/** What an object in a reply holds, told while it arrives: an entry of a list when it is there, a member when it ends. */
export type Heard = {
  entry(key: string, value: unknown): void;
  /** a list comes empty, its entries were told before */
  member(key: string, value: unknown): void;
};

export interface JsonReading {
  read(chunk: Uint8Array): void;
  /** `other` = no object, or nothing at all; `broken` = it ends too soon, or what is there is no JSON */
  end(): "object" | "other" | "broken";
}

/** Nothing we wait for is longer: who sends more than this without an entry would have us hold it in memory. */
const longestEntry = 64 * 1024;
/** Lucca's outcomes are five deep. */
const deepest = 32;
/** Of lists inside a member, such as descriptions. */
const mostInside = 1_000;

/**
 * Reads one JSON object from a stream of UTF-8 without ever holding it whole; a byte that is no UTF-8 becomes U+FFFD.
 *
 * The parser builds every value into its parent; what was told is taken out again at once.
 */
export function openJsonReading(heard: Heard): JsonReading {
  const decoder = new TextDecoder();
  const parser = new JSONParser({ paths: ["$.*", "$.*.*", "$.*.*.*"] });
  let opened: string | null = null;
  let broken = false;
  let sinceEntry = 0;
  let depth = 0;

  parser.onToken = ({ token }) => {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth += 1;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth -= 1;
    if (depth > deepest) throw new Error("too deep");
  };
  parser.onValue = ({ key, value, parent, stack }) => {
    if (stack.length === 1) {
      if (parent && !Array.isArray(parent) && key !== undefined) delete parent[key];
      heard.member(String(key), value);
    } else if (!Array.isArray(parent)) {
      return;
    } else if (stack.length === 2) {
      parent.length = 0;
      heard.entry(String(stack[1]?.key), value);
    } else if (parent.length > mostInside) parent.length = mostInside;
    sinceEntry = 0;
  };

  function write(text: string): void {
    opened ??= text.trimStart().charAt(0) || null;
    if (opened !== "{" || broken) return;
    sinceEntry += text.length;
    try {
      parser.write(text);
      broken = sinceEntry > longestEntry;
    } catch {
      broken = true;
    }
  }

  return {
    read: (chunk) => write(decoder.decode(chunk, { stream: true })),
    end() {
      write(decoder.decode());
      if (opened !== "{") return "other";
      return broken || !parser.isEnded ? "broken" : "object";
    },
  };
}
