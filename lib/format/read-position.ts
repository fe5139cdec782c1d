import type { Position } from "./columns";
import type { Rule } from "./finding";
import { fold } from "./fold";
import { type DayWord, partInPhrase } from "./position-phrase";

/**
 * How people write the parts of a day, folded; French, English, German, Spanish, Italian, Dutch, Portuguese, Polish.
 * "AM" is not among them: in French it may be short for "après-midi"; nor is "M", the morning but for a Dutch "middag" (see below).
 */
const words: Readonly<Record<Position, string>> = {
  FullDay:
    "fullday full day wholeday allday entireday journee jour journeeentiere journeecomplete jourentier jourcomplet " +
    "toutelajournee j ganztag ganztags ganztagig ganzertag denganzentag tag dag dia giorno dzien diacompleto completo diaentero " +
    "todoeldia completa jornada jornadacompleta giornata giornataintera interagiornata tuttoilgiorno tuttalagiornata heledag " +
    "volledigedag hele diainteiro diatodo odiatodo odiainteiro calydzien caly calodniowo calodniowy todalajornada journeepleine pleinejournee dagvullend gehelendag helewerkdag volledag",
  FirstHalf:
    "firsthalf firsthalfday firsthalfoftheday 1sthalf morning themorning inthemorning matin matinee lematin mat premieremoitie " +
    "premieredemijournee 1eredemijournee vormittag vormittags morgen morgens sochtends svoormiddags demanha depoludnia lamatinee matinees manana porlamanana mattina mattino mattinata ochtend " +
    "voormiddag vm ochtends manha demanha pelamanha rano przedpoludniem przedpoludnie",
  SecondHalf:
    "secondhalf secondhalfday secondhalfoftheday 2ndhalf afternoon theafternoon intheafternoon pm ap smiddags snamiddags detarde latarde lapresmidi apresmidi aprem apm a " +
    "deuxiememoitie secondedemijournee deuxiemedemijournee 2emedemijournee 2edemijournee nachmittag nachmittags tarde porlatarde " +
    "pomeriggio namiddag nm middag middags atarde popoludnie popoludniu poobiedzie pelatarde",
};

const known: ReadonlyMap<string, Position> = new Map(
  (["FullDay", "FirstHalf", "SecondHalf"] as const).flatMap((position) =>
    words[position].split(" ").map((word) => [word, position] as const),
  ),
);

/** Half a day without saying which half; a number says as little. */
const eitherHalf: ReadonlySet<string> = new Set(
  "05 12 22 1 10 demijournee demi demijour half halfday halbtag halbtags halbertag halb mediodia mediajornada medio mezzagiornata halvedag meiodia poldnia".split(
    " ",
  ),
);

export type PositionText =
  | { position: Position }
  | { position: null; rule: Extract<Rule, "position-missing" | "position-unreadable" | "position-ambiguous"> };

/** What a column as a whole says of its abbreviations: "AM" beside "PM" is the morning, "O" and "M" beside Dutch words its halves. */
export type PositionHabit = { amIsMorning: boolean; isDutch: boolean };

/**
 * Reads one part of the day.
 *
 * in      a cleaned text; what the column as a whole says
 * out     the part of the day, or why it is none
 * source  guide §1: FullDay, FirstHalf, SecondHalf
 */
export function readPosition(text: string, habit: PositionHabit): PositionText {
  // whoever writes "Matin ?" has not decided
  if (/[^?]\?+\)?$/.test(text)) return { position: null, rule: "position-ambiguous" };
  const read = readPositionWord(text, habit);
  if (read.position !== null || read.rule !== "position-unreadable" || text.length > longest) return read;
  const part = partInPhrase(text, dayWord);
  if (part === null) return read;
  if (part === "am" && habit.amIsMorning) return { position: "FirstHalf" };
  return part === "am" || part === "half" ? { position: null, rule: "position-ambiguous" } : { position: part };
}

/** Bare words for a day, which may be a unit: "½ jour", "1 Tag". */
const dayWords: ReadonlySet<string> = new Set("jour journee day tag dia jornada giorno giornata dag dzien".split(" "));

function dayWord(word: string): DayWord | null {
  if (word === "am" || word === "pm") return word;
  if (dayWords.has(word)) return "day";
  return eitherHalf.has(word) && !/\d/.test(word) ? "half" : (known.get(word) ?? null);
}

/** The same for a text that is nothing but the part: of headers, in which numbers are days. */
export function readPositionWord(text: string, { amIsMorning, isDutch }: PositionHabit): PositionText {
  if (text === "") return { position: null, rule: "position-missing" };
  const word = fold(text);
  const position = known.get(word);
  if (position) return { position };
  if (word === "am" && amIsMorning) return { position: "FirstHalf" };
  if (word === "m") return { position: isDutch ? "SecondHalf" : "FirstHalf" };
  if (word === "o" && isDutch) return { position: "FirstHalf" };
  return { position: null, rule: word === "am" || eitherHalf.has(word) ? "position-ambiguous" : "position-unreadable" };
}

/** Words that only a Dutch column holds; "O" for "ochtend" is no word of another language we read. */
const dutch: ReadonlySet<string> = new Set("o heledag hele ochtend middag namiddag voormiddag volledigedag".split(" "));
const longest = 40;

/** What the distinct texts of a column say of its abbreviations. */
export function positionHabit(texts: Iterable<string>): PositionHabit {
  const habit = { amIsMorning: false, isDutch: false };
  for (const text of texts) {
    if (text.length > longest) continue;
    const whole = fold(text);
    for (const word of [whole, ...text.split(/[^\p{L}]+/u).map(fold)]) {
      if (word === "pm") habit.amIsMorning = true;
      if (dutch.has(word) && (word !== "o" || word === whole)) habit.isDutch = true;
    }
  }
  return habit;
}
