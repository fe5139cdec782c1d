import { type CalendarDay, readDay } from "../calendar-day";

/** An employee as contract §11 lists it; a null end of the contract = still employed. */
export type Person = {
  id: number;
  login: string;
  firstName: string;
  lastName: string;
  mail: string | null;
  department: string;
  contractStart: CalendarDay;
  contractEnd: CalendarDay | null;
  /** false = in the directory, but without access to Lucca Office: an import does not find them (contract §11) */
  hasOffice: boolean;
};

/** Login, first name, last name, and `-` where there is no mail. All of them are invented. */
const staff: Readonly<Record<string, string>> = {
  Ventes: `
    aexemple Alix Exemple
    bmodele Basile Modèle
    cfictive Chloé Fictive -
    00123 Denis Inventé -
    jdupont Jean Dupont
    mlefevre Marie Lefèvre
    ycanular Yvon Canular
    a.sorel Anaïs Sorel
    f.garance Félix Garance
    m.oriol Maud Oriol
    r.castaing Rémi Castaing
    z.perrin Zoé Perrin`,
  Support: `
    00457 Farid Échantillon
    etemoin Élise Témoin
    lfaux Lola Faux
    mleurre Milan Leurre
    nspecimen Nina Spécimen
    oprototype Omar Prototype
    s.vallon Salomé Vallon
    t.brisac Théo Brisac
    i.marchal Inès Marchal -
    p.costil Paul Costil
    g.aubry Gaëlle Aubry
    b.jourdan Bastien Jourdan
    y.lacaze Yasmine Lacaze`,
  Finance: `
    kessai Karl Essai
    pbrouillon Paula Brouillon
    qmannequin Quentin Mannequin
    rpantin Rosa Pantin
    c.lemoine Claire Lemoine
    h.tissot Hugo Tissot
    l.bernat Lucie Bernat
    v.rosier Victor Rosier
    e.fabre Edgar Fabre
    w.meunier Wanda Meunier`,
  Développement: `
    gbeispiel Gerda Beispiel
    hmuster Hans Muster
    iprobe Ida Probe
    jtest Jonas Test
    scarton Simon Carton
    tesquisse Tess Esquisse
    umodele Ulysse Modèle
    b.krause Birgit Krause
    d.lindner Dirk Lindner
    e.vogel Eva Vogel
    k.sommer Kai Sommer
    n.winter Nele Winter
    o.falk Otto Falk
    r.brandt Ruth Brandt -
    s.hoffer Sven Hoffer
    u.weise Uta Weise`,
  "Ressources humaines": `
    vexemple Vera Exemple
    wexemple Waldo Exemple
    xbidon Xavier Bidon
    a.delmas Agathe Delmas
    c.navarro Carmen Navarro
    j.ibarra Julio Ibarra
    l.serrano Lola Serrano
    m.quintana Marcos Quintana
    p.otero Pilar Otero`,
};

export const departments = Object.keys(staff);

const start = "2021-02-01";
/** Former and future employees: their logins are no good on days outside their contract. */
const contracts: Readonly<Record<string, { from: string; to: string | null }>> = {
  "t.brisac": { from: "2019-09-02", to: "2025-06-30" },
  "v.rosier": { from: "2020-03-02", to: "2024-12-31" },
  "o.falk": { from: "2018-01-08", to: "2026-02-28" },
  "p.otero": { from: "2022-05-02", to: "2025-11-14" },
  "h.tissot": { from: "2024-01-15", to: "2030-06-30" },
  "n.winter": { from: "2030-01-07", to: null },
  "m.oriol": { from: "2030-03-04", to: null },
};

/** In the directory for the payroll only. */
const withoutOffice = ["l.serrano"];

/** Everyone, in the order of their ids. */
export const people: readonly Person[] = Object.entries(staff)
  .flatMap(([department, lines]) =>
    lines
      .trim()
      .split("\n")
      .map((line) => ({ department, words: line.trim().split(" ") })),
  )
  .map(({ department, words: [login = "", firstName = "", lastName = "", mail] }, index) => ({
    id: 301 + index,
    login,
    firstName,
    lastName,
    mail: mail === "-" ? null : `${plainLetters(firstName)}.${plainLetters(lastName)}@acme.example`,
    department,
    contractStart: dayIn(contracts[login]?.from ?? start),
    contractEnd: contracts[login]?.to ? dayIn(contracts[login].to) : null,
    hasOffice: !withoutOffice.includes(login),
  }));

/** The company with `crowd` more people, `person.000000` and on: for files of a size that 60 people do not fill. */
export const companyPeople = (crowd: number): readonly Person[] => [
  ...people,
  ...Array.from({ length: crowd }, (_, number) => ({
    id: 1001 + number,
    login: `person.${String(number).padStart(6, "0")}`,
    firstName: "Person",
    lastName: String(number),
    mail: null,
    department: "Ventes",
    contractStart: dayIn(start),
    contractEnd: null,
    hasOffice: true,
  })),
];

export const employed = ({ contractStart, contractEnd }: Person, day: CalendarDay): boolean =>
  day >= contractStart && (contractEnd === null || day <= contractEnd);

function dayIn(text: string): CalendarDay {
  const day = readDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

function plainLetters(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
