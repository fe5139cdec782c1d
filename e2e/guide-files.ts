import { en, type Messages } from "../lib/messages/en";
import { fr } from "../lib/messages/fr";

/** How the walk of the guide speaks and writes in one language. */
export type Words = {
  messages: Messages;
  locale: string;
  /** name of the file that is imported */
  file: string;
  header: string;
  whole: string;
  evening: string;
  yes: string;
  no: string;
  perhaps: string;
};

export const languages: Record<"en" | "fr", Words> = {
  en: {
    messages: en,
    locale: "en-GB",
    file: "march-schedule.csv",
    header: "Login;Work location;Area;Date;Part of day;Comment;Deletion",
    ...{ whole: "Full day", evening: "evening", yes: "yes", no: "no", perhaps: "perhaps" },
  },
  fr: {
    messages: fr,
    locale: "fr-FR",
    file: "planning-mars.csv",
    header: "Identifiant;Lieu de travail;Zone;Date;Période;Commentaire;Suppression",
    ...{ whole: "Journée", evening: "soir", yes: "oui", no: "non", perhaps: "peut-être" },
  },
};

const people = ["aexemple", "bmodele", "cfictive", "00123", "jdupont", "mlefevre", "etemoin", "hmuster", "kessai"];
const places = ["Paris", "Télétravail", "Siège – Lyon", "Nantes"];
const days = ["15", "16", "17", "18", "19", "22", "23", "24", "25", "26"].map((day) => `${day}/03/2027`);
const allDays = people.flatMap((login, at) =>
  days.map((day, number) => ({ login, day, place: places[(at * 3 + number) % places.length] })),
);

/** Two weeks of nine people, with what goes wrong in files that pass through many hands. */
export function schedule({ header, whole, evening, no, perhaps }: Words): string {
  const rows = allDays.map(({ login, day, place }, number) => {
    const written = place === "Nantes" ? "Nante" : place;
    const part = number % 23 === 5 ? evening : whole;
    return `${login};${written};;${number === 2 ? "31/02/2027" : day};${part};;${number === 57 ? perhaps : no}`;
  });
  return [header, ...rows, rows[12]].join("\r\n");
}

/** Two weeks that can be sent but for one login that Lucca will not know, one of the days to be deleted. */
export function soundSchedule({ header, whole, yes, no }: Words): string {
  const rows = allDays.map(({ login, day, place }) => `${login};${place};;${day};${whole};;${no}`);
  const others = [`mdurand;Paris;;15/03/2027;${whole};;${no}`, `cfictive;Nantes;;01/10/2025;${whole};;${yes}`];
  return [header, ...others, ...rows].join("\r\n");
}

/** Days that are new or there already, and nothing that Lucca would refuse. */
export const plainSchedule = ({ header, whole, no }: Words): string =>
  [header, ...allDays.map(({ login, day, place }) => `${login};${place};;${day};${whole};;${no}`)].join("\r\n");

/** Every date can be read both ways. */
export const twoWays = ({ header, whole, no }: Words): string =>
  [header, ...["03/04/2027", "05/04/2027", "06/04/2027"].map((day) => `aexemple;Paris;;${day};${whole};;${no}`)].join(
    "\r\n",
  );
