import { expect, test } from "vitest";
import { deskWith, guideFile, textOf } from "./desk-fixture";
import { readPosition } from "./read-position";

const read = (text: string) => {
  const found = readPosition(text, { amIsMorning: true, isDutch: false });
  return found.position ?? found.rule;
};

const phrases = {
  FullDay:
    "Journée (8h-18h)|1 jour|1,0 jour|1 Tag|1.0 day|1 giorno|Full Day (1.0)|Ganztägig (8 h)|cały dzień (8h)|Matin + après-midi|Matin et après-midi|AM & PM|mañana y tarde|Journée 8h30-12h30 / 14h-18h",
  FirstHalf:
    "Matin (8h-12h)|Matin 8h30-12h30|Matin uniquement|0.5 matin|½ journée – AM|1/2 journée matin|Demi-journée (matin)|AM only|Morning (9-1)|0.5 (AM)|Half-day (morning)|Vormittag (8-12 Uhr)|nur Vormittag|am Vormittag|halbtags vormittags|Mañana (9h-14h)|solo mattina|Mezza giornata (mattina)|meio dia (manhã)|halve dag (ochtend)|pół dnia (rano)|Matin (AM)",
  SecondHalf:
    "Après-midi (14h-18h)|Demi-journée après-midi|PM only|Half day - PM|halber Tag (Nachmittag)|Nachmittag (13:00–17:00)|am Nachmittag|Media jornada - tarde|0,5 j après-midi|Afternoon (1-5)|Après-midi (AM)",
  "position-ambiguous": "½ J|0,5 Tag|1/2 jour|0.5 day|Journée (0,5)|demi-journée (4h)",
  "position-unreadable":
    "Matin/Après-midi|AM/PM|AM PM|Matin ou après-midi|pas le matin|Matin sauf lundi|2 jours|1-2 jour|Journée (8h-12h)|Matin (14h-18h)|Après-midi (8h-12h)|½ Ganztag|1 matin|Matin journée|09:00-12:00|Matin Lyon|0,5 matin 0,5 après-midi",
} as const;
for (const [meaning, texts] of Object.entries(phrases))
  for (const text of texts.split("|")) test(`"${text}" is ${meaning}`, () => expect(read(text)).toBe(meaning));

test('"AM only" is the morning where another row says PM among other words, else it is asked', async () => {
  const row = (login: string, part: string) => `${login};Paris;;2026-01-12;${part};;`;
  expect(await textOf(await deskWith(guideFile(row("a", "AM only"), row("b", "PM (14h-18h)"))))).toContain(
    ";FirstHalf;",
  );
  expect((await deskWith(guideFile(row("a", "AM only")))).review.groups).toMatchObject([
    { rule: "position-ambiguous" },
  ]);
});
