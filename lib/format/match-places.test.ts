import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KnownPlace } from "./known";
import { PlaceBook } from "./match-places";

const office = (name: string, ...areas: string[]): KnownPlace => ({
  ...{ id: 0, name, type: "Office", isActive: true },
  areas: areas.map((area, id) => ({ id, name: area })),
});
const closed = (name: string): KnownPlace => ({ ...office(name), isActive: false });
const remote = (name: string): KnownPlace => ({ ...office(name), type: "RemoteWork" });

/** One company with offices in four countries, and one place to work from home. */
const book = new PlaceBook([
  ...[office("Paris – La Défense"), office("Siège – Lyon", "Aile Nord", "Aile Sud"), office("Nantes", "B1", "B2")],
  ...[
    office("Saint-Étienne"),
    office("Aix-en-Provence"),
    office("Bâtiment A1"),
    office("Bâtiment A2"),
    office("Œuvres sociales"),
  ],
  ...[
    office("München"),
    office("Köln Süd"),
    office("Berlin Mitte"),
    office('Zürich "Sihl"'),
    office("Großmarkt"),
    office("Werk 1"),
    office("Werk 11"),
  ],
  ...[office("Madrid"), office("A Coruña"), office("Málaga Centro"), office("Logroño")],
  ...[office("London Bridge"), office("King’s Cross"), office("Milton Keynes"), office("Sales & Marketing")],
  ...[
    remote("Télétravail"),
    closed("Ancien site – Lille"),
    closed("Old Mill"),
    office("Déplacement"),
    office("Mantes"),
    office("Łódź"),
    office("Salle 1.1"),
  ],
]);

type Expected = "listed" | `= ${string}` | `? ${string}` | "open" | "closed";
/** `=` sent so without asking; `?` proposed alone; open = the admin chooses; closed = no longer in use. */
function answerFor(text: string): Expected {
  const judged = book.judge(text);
  if (judged.as === "listed") return "listed";
  if (judged.as === "spelled") return `= ${judged.to}`;
  if (judged.rule === "place-inactive") return "closed";
  const { clear, options } = book.offer(text);
  return clear ? `? ${options[0]?.to}` : "open";
}

const french: [string, Expected][] = [
  ["Siège – Lyon", "listed"],
  ["Siège - Lyon", "= Siège – Lyon"],
  ["siege lyon", "= Siège – Lyon"],
  ["SIÈGE-LYON", "= Siège – Lyon"],
  ["Siège—Lyon", "= Siège – Lyon"],
  ["Siège (Lyon)", "= Siège – Lyon"],
  ["Siege/Lyon", "= Siège – Lyon"],
  ["Siége - Lyon", "= Siège – Lyon"],
  ["Siège Lion", "? Siège – Lyon"],
  ["Siège de Lyon", "? Siège – Lyon"],
  ["Lyon", "open"],
  ["Siège", "open"],
  ["Paris La Defense", "= Paris – La Défense"],
  ["PARIS LA DÉFENSE", "= Paris – La Défense"],
  ["Paris-la-Défense", "= Paris – La Défense"],
  ["Paris la Defence", "? Paris – La Défense"],
  ["Paris", "open"],
  ["La Défense", "open"],
  ["nantes", "= Nantes"],
  ["NANTES", "= Nantes"],
  ["Nante", "open"],
  ["Nantess", "open"],
  ["Nante s", "= Nantes"],
  ["St Etienne", "open"],
  ["Saint Etienne", "= Saint-Étienne"],
  ["SAINT-ETIENNE", "= Saint-Étienne"],
  ["Saint-Étiene", "? Saint-Étienne"],
  ["Saint Etiene", "? Saint-Étienne"],
  ["Aix en Provence", "= Aix-en-Provence"],
  ["Aix", "open"],
  ["Aix en Provance", "? Aix-en-Provence"],
  ["Batiment A1", "= Bâtiment A1"],
  ["bâtiment a 1", "= Bâtiment A1"],
  ["Bâtiment A", "open"],
  ["Bâtiment A3", "open"],
  ["Batimant A2", "open"],
  ["Bat A1", "open"],
  ["Oeuvres sociales", "= Œuvres sociales"],
  ["oeuvres sociale", "? Œuvres sociales"],
  ["Déplacment", "? Déplacement"],
  ["Deplacement", "= Déplacement"],
  ["déplacements", "? Déplacement"],
  ["Dépalcement", "? Déplacement"],
  ["Ancien site - Lille", "closed"],
  ["Ancien site – Lille", "closed"],
  ["teletravail", "= Télétravail"],
  ["Télé-travail", "= Télétravail"],
  ["TÉLÉTRAVAIL", "= Télétravail"],
  ["télétravaille", "? Télétravail"],
  ["TT", "? Télétravail"],
  ["tt", "? Télétravail"],
  ["T.T.", "? Télétravail"],
  ["en télétravail", "? Télétravail"],
  ["distanciel", "? Télétravail"],
  ["À domicile", "? Télétravail"],
  ["Congés", "open"],
  ["Formation", "open"],
  ["Tokyo", "open"],
  ["RTT", "open"],
  ["Salle 1.1", "listed"],
  ["Salle 1 1", "= Salle 1.1"],
  ["Salle 11", "open"],
  ["Mantes", "listed"],
  ["Mante", "open"],
];
const german: [string, Expected][] = [
  ["München", "listed"],
  ["munchen", "= München"],
  ["Muenchen", "= München"],
  ["MÜNCHEN", "= München"],
  ["MUENCHEN", "= München"],
  ["Münchn", "? München"],
  ["Munich", "open"],
  ["Koeln Sued", "= Köln Süd"],
  ["Köln-Süd", "= Köln Süd"],
  ["KÖLN SÜD", "= Köln Süd"],
  ["Köln", "open"],
  ["Köln Nord", "open"],
  ["berlin mitte", "= Berlin Mitte"],
  ["Berlin-Mitte", "= Berlin Mitte"],
  ["BerlinMitte", "= Berlin Mitte"],
  ["Berlin Mite", "? Berlin Mitte"],
  ["Berlin", "open"],
  ["Zürich Sihl", '= Zürich "Sihl"'],
  ["Zuerich „Sihl“", '= Zürich "Sihl"'],
  ["ZURICH SIHL", '= Zürich "Sihl"'],
  ["Zürich", "open"],
  ["Grossmarkt", "= Großmarkt"],
  ["GROSSMARKT", "= Großmarkt"],
  ["Großmarckt", "? Großmarkt"],
  ["Werk 1", "listed"],
  ["Werk1", "= Werk 1"],
  ["WERK 11", "= Werk 11"],
  ["Werk 1 1", "open"],
  ["Werk 2", "open"],
  ["Werk 12", "open"],
  ["Werk", "open"],
  ["Home Office", "? Télétravail"],
  ["Homeoffice", "? Télétravail"],
  ["HO", "? Télétravail"],
  ["home-office", "? Télétravail"],
  ["Mobiles Arbeiten", "? Télétravail"],
  ["zu Hause", "? Télétravail"],
  ["Telearbeit", "? Télétravail"],
  ["Urlaub", "open"],
  ["Dienstreise", "open"],
];
const spanish: [string, Expected][] = [
  ["madrid", "= Madrid"],
  ["MADRID", "= Madrid"],
  ["Madird", "? Madrid"],
  ["Madri", "? Madrid"],
  ["Madrid Centro", "open"],
  ["A Coruna", "= A Coruña"],
  ["a coruña", "= A Coruña"],
  ["ACoruña", "= A Coruña"],
  ["La Coruña", "? A Coruña"],
  ["Coruña", "? A Coruña"],
  ["Malaga Centro", "= Málaga Centro"],
  ["Málaga-Centro", "= Málaga Centro"],
  ["MÁLAGA CENTRO", "= Málaga Centro"],
  ["Malaga Cetnro", "? Málaga Centro"],
  ["Málaga", "open"],
  ["Logrono", "= Logroño"],
  ["Logroñó", "= Logroño"],
  ["Lograño", "? Logroño"],
  ["Teletrabajo", "? Télétravail"],
  ["TELETRABAJO", "? Télétravail"],
  ["trabajo remoto", "? Télétravail"],
  ["en casa", "? Télétravail"],
  ["Remoto", "? Télétravail"],
  ["Vacaciones", "open"],
  ["Oficina", "open"],
  ["Sede", "open"],
  ["Barcelona", "open"],
];
const english: [string, Expected][] = [
  ["London Bridge", "listed"],
  ["london bridge", "= London Bridge"],
  ["London-Bridge", "= London Bridge"],
  ["LONDON  BRIDGE", "= London Bridge"],
  ["LondonBridge", "= London Bridge"],
  ["Londn Bridge", "? London Bridge"],
  ["London", "open"],
  ["London Brigade", "open"],
  ["Kings Cross", "= King’s Cross"],
  ["King's Cross", "= King’s Cross"],
  ["KING´S CROSS", "= King’s Cross"],
  ["King Cross", "? King’s Cross"],
  ["Kingscross", "= King’s Cross"],
  ["King’s", "open"],
  ["milton keynes", "= Milton Keynes"],
  ["Milton Keyns", "? Milton Keynes"],
  ["Milton Keanes", "? Milton Keynes"],
  ["MK", "open"],
  ["Sales & Marketing", "listed"],
  ["sales&marketing", "= Sales & Marketing"],
  ["Sales Marketing", "? Sales & Marketing"],
  ["Sales and Marketing", "open"],
  ["remote", "? Télétravail"],
  ["Remote", "? Télétravail"],
  ["WFH", "? Télétravail"],
  ["work from home", "? Télétravail"],
  ["Home", "? Télétravail"],
  ["TW", "? Télétravail"],
  ["smart working", "? Télétravail"],
  ["thuiswerk", "? Télétravail"],
  ["praca zdalna", "? Télétravail"],
  ["Old Mill", "closed"],
  ["old mill", "closed"],
  ["Lodz", "= Łódź"],
  ["ŁÓDŹ", "= Łódź"],
  ["Łodz", "= Łódź"],
  ["Office", "open"],
  ["Client site", "open"],
  ["Holiday", "open"],
  ["?", "open"],
  ["x", "open"],
  ["1", "open"],
];
const table = Object.entries({ french, german, spanish, english });

test("the table holds more than 150 spellings", () => {
  expect(table.flatMap(([, spellings]) => spellings).length).toBeGreaterThan(150);
});

for (const [language, spellings] of table)
  describe(language, () => {
    test.each(spellings)("%s → %s", (text, expected) => expect(answerFor(text)).toBe(expected));
  });

test("working from home is proposed only where one active place stands for it", () => {
  const two = new PlaceBook([remote("Télétravail"), remote("Teletrabajo España"), office("Paris")]);
  expect(two.offer("TT")).toMatchObject({
    clear: false,
    options: [{ to: "Télétravail" }, { to: "Teletrabajo España" }, {}],
  });
  const gone = new PlaceBook([{ ...remote("Télétravail"), isActive: false }, office("Paris")]);
  expect(gone.offer("TT")).toMatchObject({ clear: false, options: [{ to: "Paris" }] });
});

test("two active places of one name are said; an inactive one beside does no harm", () => {
  expect(new PlaceBook([office("Nantes"), office("Nantes")]).judge("Nantes")).toEqual({ as: "listed", isTwice: true });
  expect(new PlaceBook([office("Paris"), closed("Paris")]).judge("Paris")).toEqual({ as: "listed", isTwice: false });
});

test("names that differ in spelling only, in Lucca itself, are never taken for each other unasked", () => {
  const twins = new PlaceBook([office("Lyon-Nord"), office("Lyon Nord")]);
  expect(twins.judge("LYON NORD")).toEqual({ as: "open", rule: "place-unknown" });
  expect(twins.offer("LYON NORD").clear).toBe(false);
  expect(twins.judge("Lyon Nord")).toMatchObject({ as: "listed" });
});

describe("areas", () => {
  const areas = new PlaceBook([
    office("Lyon", "Aile Nord", "Aile Sud"),
    office("Paris", "Aile Nord"),
    office("Nice", "AILE EST"),
    office("Brest", "Aile Est"),
  ]);
  test.each<[string, string | null]>([
    ["aile sud", "Aile Sud"],
    ["AILE NORD", "Aile Nord"],
    ["Aile Sud", null],
    ["aile est", null],
    ["Aile Ouest", null],
  ])("%s is spelled %s", (text, expected) => expect(areas.areaSpelling(text)).toBe(expected));

  test("an area one office has proposes it, one that two have leaves the choice", () => {
    expect(areas.offerPlaces("Aile Sud")).toMatchObject({ clear: true, options: [{ to: "Lyon" }] });
    expect(areas.offerPlaces("Aile Nord")).toMatchObject({ clear: false, options: [{ to: "Lyon" }, { to: "Paris" }] });
  });

  test("an area of another office is answered with those of the row's own", () => {
    expect(areas.offerArea("Aile Sud", "Paris")).toMatchObject({ clear: false, options: [{ to: "Aile Nord" }] });
    expect(areas.offerArea("Aille Sud", "Lyon")).toMatchObject({ clear: true, options: [{ to: "Aile Sud" }, {}] });
  });
});

describe("whatever the names", () => {
  const name = fc.string({ unit: fc.constantFrom(..."aàAbBéeÉeüuñno1 2-–'’.&"), minLength: 1, maxLength: 12 });
  const trimmed = name.map((text) => text.trim()).filter((text) => text !== "");

  test("what is sent unasked is Lucca's exact spelling of the only name like it", () => {
    fc.assert(
      fc.property(fc.array(trimmed, { maxLength: 8 }), trimmed, (names, text) => {
        const judged = new PlaceBook(names.map((one) => office(one))).judge(text);
        if (judged.as === "listed") expect(names).toContain(text);
        if (judged.as === "spelled") expect(names).toContain(judged.to);
      }),
    );
  });

  test("spelling is symmetrical: when one name is another's spelling, the other is the one's", () => {
    fc.assert(
      fc.property(trimmed, trimmed, (one, other) => {
        const oneWay = new PlaceBook([office(one)]).judge(other).as;
        expect(new PlaceBook([office(other)]).judge(one).as).toBe(oneWay);
      }),
    );
  });

  test("of two that are equally near, none is proposed", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{6,12}$/), fc.nat(5), (text, at) => {
        const near = ["1", "#"].map((sign) => `${text.slice(0, at)}${sign === "1" ? "q" : "z"}${text.slice(at + 1)}`);
        fc.pre(!near.includes(text));
        expect(new PlaceBook(near.map((one) => office(one))).offer(text).clear).toBe(false);
      }),
    );
  });

  test("every offer is a place in use", () => {
    fc.assert(
      fc.property(
        fc.array(trimmed, { maxLength: 6 }),
        fc.array(trimmed, { maxLength: 3 }),
        trimmed,
        (open, shut, text) => {
          const offers = new PlaceBook([...open.map((one) => office(one)), ...shut.map(closed)]).offer(text);
          expect(open).toEqual(expect.arrayContaining(offers.options.map(({ to }) => to)));
        },
      ),
    );
  });
});
