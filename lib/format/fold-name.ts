/** Letters that Unicode does not take apart into a plain letter and a mark. */
const whole: Readonly<Record<string, string>> = { ł: "l", ß: "ss", ø: "o", đ: "d", æ: "ae", œ: "oe", ı: "i" };
const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** Dashes, apostrophes, quotes, brackets, dots, slashes: how a name is set, not what it is. `#`, `+` and `&` are told apart. */
const setting = /[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}'"`´.,;:/\\_|·•]+/gu;

/**
 * A name without what people write differently: case, accents, spaces, dashes, apostrophes. Numbers that stood apart stay apart:
 * "Salle 1.1" is not "Salle 11".
 */
export function foldName(name: string): string {
  const plain = /^[ -~]*$/.test(name)
    ? name.toLowerCase()
    : name
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[łßøđæœı]/g, (letter) => whole[letter] ?? letter);
  return plain.replace(setting, (_, at: number, all: string) => {
    const next = /^[^\p{L}\p{N}]*(\p{N})/u.exec(all.slice(at));
    return next && /\p{N}/u.test(all.charAt(at - 1)) ? " " : "";
  });
}

/** The keys under which a name is found: as folded, and with its umlauts written out. Two names that share one are spelled alike. */
export function keysOf(name: string): readonly string[] {
  const key = foldName(name);
  if (!/[äöüÄÖÜ]|[aouAOU]\u0308/.test(name)) return [key];
  const written = foldName(
    name
      .normalize("NFC")
      .toLowerCase()
      .replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter),
  );
  return written === key ? [key] : [key, written];
}
