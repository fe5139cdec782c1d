import { expect, test } from "vitest";
import { betterEncoding } from "./better-encoding";
import { allRows, deskWith, guideFile } from "./desk-fixture";
import { decoder, type Encoding } from "./encoding";

/** A text as the bytes of an encoding of one byte per letter. */
function bytesIn(encoding: Encoding, text: string): Uint8Array<ArrayBuffer> {
  const all = decoder(encoding, false)(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    false,
  );
  return Uint8Array.from(text.replaceAll("\n", "\r\n"), (letter) => all.indexOf(letter));
}

for (const [encoding, text] of [
  ["windows-1250", "Kraków Główny, Łódź, Święta Żółć"],
  ["windows-1250", "Středisko Plzeň, Říčany"],
  ["macintosh", "Siège, Télétravail, Déplacement, Août"],
  ["macintosh", "Büro München, Straße"],
  ["iso-8859-15", "Sacré-Cœur, 10 €"],
] as const)
  test(`"${text}" in ${encoding} is better read so`, () =>
    expect(betterEncoding(bytesIn(encoding, text), "windows-1252")).toBe(encoding));

for (const text of [
  "Siège – Lyon, Télétravail, l’été, où, Œuvre, cœur, 10 €, 12 m³, n° 3, « Paris »",
  "Büro Zürich, Straße, ÄÖÜ",
  "Señor Núñez, ¿Qué?, 1.º, 2.ª",
  "São Paulo, Coração, Õ",
  "perché, così, però, città, più",
  "Škoda, £5, ½ day, 5 µm",
])
  test(`"${text}" is read right as windows-1252`, () =>
    expect(betterEncoding(bytesIn("windows-1252", text), "windows-1252")).toBeNull());

test("a better encoding is suggested, never taken; chosen, the letters are right", async () => {
  const bytes = bytesIn("windows-1250", guideFile("jnowak;Kraków Główny;;2026-03-09;FullDay;;"));
  const guess = await deskWith(bytes);
  expect(guess.review.understood).toMatchObject({ encoding: "windows-1252", betterEncoding: "windows-1250" });
  const chosen = await deskWith(bytes, { encoding: "windows-1250" });
  expect(chosen.review.understood).toMatchObject({ encoding: "windows-1250", betterEncoding: null });
  const { rows } = await chosen.rows(allRows, 0, 1);
  expect(rows[0]?.cells.workLocationName.sent).toBe("Kraków Główny");
});

test("one byte that is no UTF-8 does not make the rest of a file another encoding without a word", async () => {
  const rows = ["a;Télétravail;;2026-03-09;FullDay;é;", "b;Déplacement;;2026-03-09;FullDay;à côté;"];
  const bytes = new TextEncoder().encode(guideFile(...rows, "c;Si#ge;;2026-03-09;FullDay;;"));
  const broken = bytes.map((byte) => (byte === 0x23 ? 0xe8 : byte));
  expect((await deskWith(broken)).review.understood).toMatchObject({
    encoding: "windows-1252",
    betterEncoding: "utf-8",
  });
});
