/**
 * Our hint for words of Lucca that we know. Only ever an addition: the words themselves are shown as they came.
 *
 * source  contract §7, literals of the published samples; they may change or be translated, then there is no hint
 */
const hints: readonly [RegExp, "userUnknown" | "placeUnknown" | "dayOff"][] = [
  [/^user doesn['’]t exist\.?$/i, "userUnknown"],
  [/^user location doesn['’]t exist\.?$/i, "placeUnknown"],
  [/conflict with a day off/i, "dayOff"],
];

export const saidHint = (said: string) => hints.find(([words]) => words.test(said.trim()))?.[1] ?? null;
