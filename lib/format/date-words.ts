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
  "lundi lun lu monday mon montag mo lunes lunedi maandag ma segunda segundafeira seg poniedzialek pon pn",
  "mardi mar ma tuesday tue tues dienstag di martes martedi dinsdag terca tercafeira ter wtorek wt",
  "mercredi mer me wednesday wed mittwoch mi miercoles mie mercoledi woensdag woe wo quarta quartafeira qua sroda sr",
  "jeudi jeu je thursday thu thur thurs donnerstag do jueves jue giovedi gio donderdag quinta quintafeira qui czwartek czw",
  "vendredi ven ve friday fri freitag fr viernes vie venerdi vrijdag vr sexta sextafeira sex piatek pt",
  "samedi sam sa saturday sat samstag sabado sab sabato zaterdag za sobota sob so",
  "dimanche dim di sunday sun sonntag so domingo dom domenica zondag zo niedziela niedz nd",
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

/** The weekdays (0 = Monday) that a word may mean; null when it is no weekday. */
export const weekdaysNamed = (word: string): readonly number[] | null => weekdays.get(fold(word)) ?? null;

/** Words that stand between the parts of a date and mean nothing: "1er octobre", "18 de septiembre de 2025". */
export const fillers: ReadonlySet<string> = new Set(
  "de del do the of den le el il der er ere st nd rd th o a r roku".split(" "),
);
