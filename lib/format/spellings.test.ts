import { expect, test } from "vitest";
import { isoOf } from "./calendar";
import type { Position } from "./columns";
import { weekdaysNamed } from "./date-words";
import { readDate } from "./read-date";
import { readDeletion } from "./read-deletion";
import { positionHabit, readPosition } from "./read-position";

const words = (text: string) => text.split("|").map((word) => word.trim());

const parts: Readonly<Record<Position, readonly string[]>> = {
  FullDay: words(
    "FullDay | full day | Full-Day | All day | whole day | Journée | JOURNEE | journée entière | Journée complète | Jour | J | toute la journée | ganztägig | Ganztag | " +
      "ganzer Tag | Tag | día completo | todo el día | jornada completa | giornata intera | tutto il giorno | Giornata | hele dag | volledige dag | dag | dia inteiro | " +
      "o dia todo | cały dzień | Całodniowo",
  ),
  FirstHalf: words(
    "FirstHalf | first half | Morning | in the morning | Matin | matinée | MATIN | mat. | M | Vormittag | vormittags | Morgen | mañana | por la mañana | mattina | mattino | " +
      "ochtend | voormiddag | VM | 's ochtends | manhã | de manhã | rano | przed południem",
  ),
  SecondHalf: words(
    "SecondHalf | second half | Afternoon | PM | p.m. | Après-midi | APRES MIDI | aprem | A | AP | Nachmittag | nachmittags | tarde | por la tarde | pomeriggio | " +
      "namiddag | NM | middag | 's middags | à tarde | de tarde | po południu | popołudnie",
  ),
};
const plain = { amIsMorning: false, isDutch: false };
for (const [position, spellings] of Object.entries(parts))
  for (const spelling of spellings)
    test(`"${spelling}" is ${position}`, () => expect(readPosition(spelling, plain)).toEqual({ position }));

for (const spelling of words(
  "½ | 0,5 | 1/2 | demi-journée | half day | halber Tag | medio día | mezza giornata | halve dag | meio dia | pół dnia",
))
  test(`"${spelling}" does not say which half`, () =>
    expect(readPosition(spelling, { amIsMorning: true, isDutch: true })).toMatchObject({ rule: "position-ambiguous" }));

for (const spelling of words(
  "true | VRAI | oui | Yes | x | X | 1 | ✓ | ja | Sí | sì | sim | tak | waar | prawda | annulé | gelöscht | usuń | " +
    "à supprimer | supprimer | delete | to delete | löschen | zu löschen | eliminar | a eliminar | eliminare | da eliminare | verwijderen | te verwijderen | apagar | usunąć | do usunięcia",
))
  test(`"${spelling}" deletes`, () => expect(readDeletion(spelling)).toBe(true));
for (const spelling of words("false | FAUX | non | No | 0 | nein | falsch | não | nie | nee | onwaar | fałsz"))
  test(`"${spelling}" does not delete`, () => expect(readDeletion(spelling)).toBe(false));
const days = words(
  "lundi lun. lu Monday Mon Mo Montag lunes lunedì maandag ma segunda-feira seg 2ª-feira poniedziałek pon. pn | mardi mar Tuesday Tue Tu Dienstag Di martes martedì dinsdag terça 3ª-feira wtorek wt | " +
    "mercredi mer Wednesday We Mittwoch Mi miércoles mié mercoledì woensdag wo quarta środa śr | jeudi jeu Thursday Th Donnerstag Do jueves ju giovedì gi donderdag quinta czwartek cz | " +
    "vendredi ven Friday Fr Freitag viernes vi venerdì vrijdag vr sexta piątek pt | samedi sam Saturday Sa Samstag sábado sabato zaterdag za sobota sob | " +
    "dimanche dim Sunday Su Sonntag So domingo Do domenica zondag zo niedziela nd ndz",
);
for (const [weekday, spellings] of days.entries())
  for (const spelling of spellings.split(" "))
    test(`"${spelling}" names day ${weekday + 1} of the week`, () =>
      expect(weekdaysNamed(spelling)).toContain(weekday));

test("M and O are the halves of a Dutch day where the column is Dutch", () => {
  const read = (...column: readonly string[]) =>
    column.map((text) => readPosition(text, positionHabit(column)).position);
  expect(read("O", "M")).toEqual(["FirstHalf", "SecondHalf"]);
  expect(read("hele dag", "M")).toEqual(["FullDay", "SecondHalf"]);
  expect(read("J", "M", "A")).toEqual(["FullDay", "FirstHalf", "SecondHalf"]);
  expect(readPosition("O", plain).position).toBeNull();
});

for (const spelling of words("peut-être | 2 | ? | maybe | ok"))
  test(`"${spelling}" is neither`, () => expect(readDeletion(spelling)).toBeNull());

const monday = words(
  "lundi 9 mars 2026 | lun. 9 mars 2026 | lun 09/03/2026 | Monday, March 9, 2026 | Mon 9 Mar 2026 | 9th March 2026 | Mar 9, 2026 | Montag, 9. März 2026 | Mo, 09.03.2026 | 9. Mrz. 2026 | " +
    "lunes, 9 de marzo de 2026 | lun. 9 mar 2026 | lunedì 9 marzo 2026 | maandag 9 maart 2026 | ma 9 mrt 2026 | segunda-feira, 9 de março de 2026 | 9 mar. 2026 | poniedziałek, 9 marca 2026 r. | " +
    "pon. 9 mar 2026 | 9.3.2026 | 9-mars-26 | 09-MAR-2026 | 2026-03-09T00:00:00 | 2026年3月9日",
);
for (const spelling of monday.slice(0, -1))
  test(`"${spelling}" is 9 March 2026`, () => {
    const read = readDate(spelling);
    expect(read.kind === "either" ? isoOf(read.dayFirst) : read.kind === "day" ? isoOf(read.day) : read.rule).toBe(
      "2026-03-09",
    );
  });
test("a date in letters we do not read is said to be unreadable", () =>
  expect(readDate(monday.at(-1) ?? "")).toEqual({ kind: "none", rule: "date-unreadable" }));
