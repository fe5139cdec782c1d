import { decoder, type Encoding } from "./encoding";

/** UTF-8 with some bytes that are none; what Excel writes in Poland and Bohemia; what old Unix writes; what old Macs write. */
const others = ["utf-8", "windows-1250", "iso-8859-15", "macintosh"] as const satisfies readonly Encoding[];

const around = 16;
const mostWords = 4000;

/** Letters of the languages we read, Czech and Slovak included; accents that stand at the end of words only are told apart below. */
const foreign =
  /[^\P{L}a-zA-ZàâäáãåçéèêëíîïìñóôöòõúûüùÿœæßÀÂÄÁÃÅÇÉÈÊËÍÎÏÌÑÓÔÖÒÕÚÛÜÙŸŒÆąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůýžČĎĚŇŘŠŤŮÝŽĺľŕĹĽŔºª]/u;
const odd: readonly RegExp[] = [
  /[\u0080-\u009f\ufffd]/gu,
  /\p{L}[^\p{L}\p{N}\p{Z}\p{P}\p{Cc}+|$=<>^`~]/gu,
  /[^\p{L}\p{N}\p{Z}\p{P}\p{Cc}+|$=<>^`~]\p{L}/gu,
  /\p{L}[¹²³¼½¾¿¡‚„†‡‰‹›•…¶§·]\p{L}/gu,
  /\p{Ll}(?![A-Z])\p{Lu}/gu,
  /[ìò]\p{Ll}/gu,
  /¤/gu,
  new RegExp(foreign, "gu"),
];

/**
 * The encoding in which the letters of a file look right when they do not in the one it was read in. A suggestion only: who knows the
 * names sees whether it is so.
 *
 * in   the beginning of a file, and the encoding of one byte per letter it was read in
 * out  null when nothing looks wrong, or nothing else looks much better
 */
export function betterEncoding(bytes: Uint8Array, now: Encoding): Encoding | null {
  const words = wordsBeyondAscii(bytes);
  const oddIn = (encoding: Encoding): number => {
    const text = decoder(encoding, false)(words, false);
    return odd.reduce((count, sign) => count + (text.match(sign)?.length ?? 0), 0);
  };
  const wrong = oddIn(now);
  if (wrong === 0) return null;
  const [best] = others.map((encoding) => ({ encoding, left: oddIn(encoding) })).sort((a, b) => a.left - b.left);
  return best && best.left * 5 <= wrong ? best.encoding : null;
}

/** The bytes around those beyond ASCII, a line each: nothing else differs between these encodings. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const words: number[] = [];
  for (let at = 0, found = 0; at < bytes.length && found < mostWords; at += 1) {
    if ((bytes[at] ?? 0) < 128) continue;
    words.push(...bytes.subarray(Math.max(0, at - around), at + around), 10);
    at += around - 1;
    found += 1;
  }
  return Uint8Array.from(words);
}
