import { expect, test } from "vitest";
import { looksGarbled } from "./garbled";

for (const text of [
  "SiÃ¨ge",
  "lâ€™accueil",
  "Kraków G³ówny",
  "£ódŸ",
  "SiŠge",
  "r‚union",
  "TŽlŽtravail",
  "h™tel",
  "ƒcole",
  "Si\ufffdge",
  "Si\u008fge",
])
  test(`"${text}" was read in the wrong encoding`, () => expect(looksGarbled(text)).toBe(true));

for (const text of [
  "Siège – Lyon",
  "Łódź",
  "Kraków Główny",
  "12 m³",
  "£5",
  "¿Qué?",
  "Œuvre",
  "São Paulo",
  "Škoda",
  "LEŽÁKY",
  "12 • 13",
  "l’été",
  "ÉCÂBLE",
])
  test(`"${text}" is as its writer meant it`, () => expect(looksGarbled(text)).toBe(false));
