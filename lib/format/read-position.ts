import type { Position } from "./columns";
import type { Rule } from "./finding";
import { fold } from "./fold";

/**
 * How people write the parts of a day, folded; French, English, German, Spanish, Italian, Dutch, Portuguese, Polish.
 * "AM" is not among them: in French it may be short for "après-midi" (see below).
 */
const words: Readonly<Record<Position, string>> = {
  FullDay:
    "fullday full day wholeday allday entireday journee jour journeeentiere journeecomplete jourentier jourcomplet " +
    "toutelajournee j ganztag ganztags ganztagig ganzertag denganzentag tag diacompleto completo diaentero " +
    "todoeldia jornada jornadacompleta giornata giornataintera interagiornata tuttoilgiorno tuttalagiornata heledag " +
    "volledigedag hele diainteiro diatodo odiatodo odiainteiro calydzien caly calodniowo calodniowy todalajornada journeepleine pleinejournee dagvullend gehelendag",
  FirstHalf:
    "firsthalf firsthalfday firsthalfoftheday 1sthalf morning themorning inthemorning matin matinee lematin mat m premieremoitie " +
    "premieredemijournee 1eredemijournee vormittag vormittags morgen morgens sochtends svoormiddags demanha depoludnia lamatinee matinees manana porlamanana mattina mattino mattinata ochtend " +
    "voormiddag manha demanha rano przedpoludniem przedpoludnie",
  SecondHalf:
    "secondhalf secondhalfday secondhalfoftheday 2ndhalf afternoon theafternoon intheafternoon pm ap smiddags snamiddags detarde latarde lapresmidi apresmidi aprem apm a " +
    "deuxiememoitie secondedemijournee deuxiemedemijournee 2emedemijournee 2edemijournee nachmittag nachmittags tarde porlatarde " +
    "pomeriggio namiddag middag atarde popoludnie popoludniu",
};

const known: ReadonlyMap<string, Position> = new Map(
  (["FullDay", "FirstHalf", "SecondHalf"] as const).flatMap((position) =>
    words[position].split(" ").map((word) => [word, position] as const),
  ),
);

/** Half a day without saying which half; a number says as little. */
const eitherHalf: ReadonlySet<string> = new Set(
  "05 12 1 10 demijournee demi demijour half halfday halbtag halbtags halbertag halb mediodia mediajornada medio mezzagiornata halvedag meiodia poldnia".split(
    " ",
  ),
);

export type PositionText =
  | { position: Position }
  | { position: null; rule: Extract<Rule, "position-missing" | "position-unreadable" | "position-ambiguous"> };

/**
 * Reads one part of the day.
 *
 * in      a cleaned text; `amIsMorning` when the column also holds "PM", which settles what "AM" means
 * out     the part of the day, or why it is none
 * source  guide §1: FullDay, FirstHalf, SecondHalf
 */
export function readPosition(text: string, amIsMorning: boolean): PositionText {
  if (text === "") return { position: null, rule: "position-missing" };
  const word = fold(text);
  const position = known.get(word);
  if (position) return { position };
  if (word === "am" && amIsMorning) return { position: "FirstHalf" };
  return { position: null, rule: word === "am" || eitherHalf.has(word) ? "position-ambiguous" : "position-unreadable" };
}

/** True when one of a column's texts is "PM": then "AM" beside it is the morning. */
export const hasPm = (texts: Iterable<string>): boolean => {
  for (const text of texts) if (text.length <= 8 && fold(text) === "pm") return true;
  return false;
};
