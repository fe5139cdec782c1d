import { fold } from "./fold";

/** Month names, French, English, German, Spanish, Italian, Dutch, Portuguese, Polish, with their usual short forms. */
const monthWords = [
  "janvier janv january jan januar janner enero ene gennaio gen januari janeiro styczen stycznia sty",
  "fevrier fevr fev february feb februar febrero febbraio februari fevereiro luty lutego lut",
  "mars mar march marz maerz mrz marzo maart mrt marco marzec marca",
  "avril avr april apr abril abr aprile kwiecien kwietnia kwi",
  "mai may mayo maggio mag mei maio maj maja",
  "juin june jun juni junio giugno giu junho czerwiec czerwca cze",
  "juillet juil july jul juli julio luglio lug julho lipiec lipca lip",
  "aout august aug agosto ago augustus sierpien sierpnia sie",
  "septembre sept sep september septiembre setiembre settembre set setembro wrzesien wrzesnia wrz",
  "octobre oct october oktober okt octubre ottobre ott outubro out pazdziernik pazdziernika paz",
  "novembre nov november noviembre novembro listopad listopada lis",
  "decembre dec december dezember dez diciembre dic dicembre dezembro grudzien grudnia gru",
] as const;

/** Weekdays from Monday, in the same languages. A short form may mean two days ("so" is Sonntag and sobota). */
const weekdayWords = [
  "lundi lun lu monday mon montag mo lunes lunedi maandag ma maa segunda segundafeira seg 2afeira poniedzialek pon pn",
  "mardi mar ma tuesday tue tues tu dienstag di die martes martedi dinsdag din terca tercafeira ter 3afeira wtorek wto wt",
  "mercredi mer me wednesday wed we mittwoch mi mit miercoles mie mercoledi woensdag woe wo quarta quartafeira qua 4afeira sroda sro sr",
  "jeudi jeu je thursday thu thur thurs th donnerstag do don jueves jue ju giovedi gio gi donderdag quinta quintafeira qui 5afeira czwartek czw cz",
  "vendredi ven ve friday fri freitag fr fre viernes vie vi venerdi vrijdag vri vr sexta sextafeira sex 6afeira piatek pia pt",
  "samedi sam sa saturday sat samstag sabado sab sabato zaterdag zat za sobota sob so",
  "dimanche dim di sunday sun su sonntag son so domingo dom do domenica zondag zon zo niedziela niedz nie ndz nd",
] as const;

const indexed = (lists: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const [index, words] of lists.entries())
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), index]);
  return found;
};
const months = indexed(monthWords);
const weekdays = indexed(weekdayWords);

/** 1 to 12, or null when the word is no month. */
export const monthNamed = (word: string): number | null => {
  const index = months.get(fold(word))?.[0];
  return index === undefined ? null : index + 1;
};

/** English names from Monday, as a date may begin with. */
export const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** The weekdays (0 = Monday) that a word may mean; null when it is no weekday. */
export const weekdaysNamed = (word: string): readonly number[] | null => weekdays.get(fold(word)) ?? null;

/** Words that stand between the parts of a date and mean nothing: "1er octobre", "18 de septiembre de 2025". */
export const fillers: ReadonlySet<string> = new Set(
  "de del do the of den le el il der er ere st nd rd th o a r roku".split(" "),
);

/** "L M M J V", "L M X J V", "M T W T F", "M D M D F", "S T Q Q S", "P W S C P": the days a single letter may mean. */
const letters: Readonly<Record<string, readonly number[]>> = {
  l: [0],
  m: [0, 1, 2],
  d: [1, 3, 6],
  t: [1, 3],
  w: [1, 2],
  x: [2],
  q: [2, 3],
  j: [3],
  g: [3],
  c: [3],
  v: [4],
  f: [4],
  p: [0, 4],
  s: [0, 2, 4, 5, 6],
  z: [5, 6],
  n: [6],
};

/** The same for one letter, which means a day only in a row of such. */
export const weekdaysLettered = (cell: string): readonly number[] | null => letters[fold(cell)] ?? null;
