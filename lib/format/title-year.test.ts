import { expect, test } from "vitest";
import { titleYear } from "./title-year";

for (const [text, year] of Object.entries({
  "Planning 2027": 2027,
  "Plan semaine 11 2026": 2026,
  "mars 2026": 2026,
  "Planning 03/2026": 2026,
  "Planning 2027 (export du 20/12/2026)": 2027,
  "Export du 20/12/2026": null,
  "Imprimé le 05/01/2027": null,
  "Export 2026-12-20 08:00": null,
  "Imprimé le 1er janvier 2027": null,
  "Printed January 5, 2027": null,
  "2026 / 2027": null,
}))
  test(`"${text}" gives a plan the year ${year}`, () => expect(titleYear([text])).toBe(year));
