import { loginsWithin } from "./bare-login";
import { comparable, nearestNames } from "./close-name";
import { foldName, keysOf } from "./fold-name";
import type { Judged, KnownPerson, NameOption, Offer, OpenRule } from "./known";
import { NearNames } from "./near-names";

type Found = { rule: OpenRule; people: readonly KnownPerson[] };

/** The people of an account, to look logins up in. What stands for a login is never replaced unasked. */
export class PeopleBook {
  readonly #byLogin = new Map<string, KnownPerson>();
  readonly #byLower = new Map<string, readonly KnownPerson[]>();
  readonly #byMail = new Map<string, readonly KnownPerson[]>();
  readonly #byName = new Map<string, readonly KnownPerson[]>();
  readonly #byNumber = new Map<string, readonly KnownPerson[]>();
  #alike: { logins: Alike; names: Alike } | null = null;
  #searched: readonly { person: KnownPerson; text: string }[] | null = null;

  constructor(private readonly people: readonly KnownPerson[]) {
    for (const person of people) {
      const { login, mail, firstName, lastName } = person;
      this.#byLogin.set(login, person);
      put(this.#byLower, login.toLowerCase(), person);
      if (mail) put(this.#byMail, mail.toLowerCase(), person);
      if (isNumber(login)) put(this.#byNumber, withoutZeros(login), person);
      const firsts = keysOf(firstName);
      const lasts = keysOf(lastName);
      for (const [at, first] of firsts.entries())
        for (const last of lasts.length === firsts.length ? lasts.slice(at, at + 1) : lasts) {
          put(this.#byName, first + last, person);
          if (first !== last) put(this.#byName, last + first, person);
        }
    }
  }

  /** What a login comes to. */
  judge(text: string): Judged {
    if (this.#byLogin.has(text)) return { as: "listed", isTwice: false };
    return { as: "open", rule: this.#find(text).rule };
  }

  /** The person of this very login. */
  person(login: string): KnownPerson | null {
    return this.#byLogin.get(login) ?? null;
  }

  /** What to offer for a login that is open: everybody it may be, nobody for the unknown. */
  offer(text: string): Offer {
    const { people } = this.#find(text);
    return { clear: people.length === 1, options: people.map(asOption) };
  }

  /** People whose login, name or mail holds all words looked for. */
  search(text: string, most: number): readonly NameOption[] {
    const words = text
      .split(/\s+/)
      .map(foldName)
      .filter((word) => word !== "");
    this.#searched ??= this.people.map((person) => ({ person, text: searchText(person) }));
    const found: NameOption[] = [];
    for (const { person, text: where } of this.#searched) {
      if (!words.every((word) => where.includes(word))) continue;
      found.push(asOption(person));
      if (found.length === most) break;
    }
    return found;
  }

  /** The three people most like an unknown text, by login or by name. They are no proposal: a login is one letter from another's. */
  nearest(text: string): readonly NameOption[] {
    this.#alike ??= {
      logins: new Alike(this.people, ({ login }) => login),
      names: new Alike(this.people, ({ firstName, lastName }) => `${firstName} ${lastName}`),
    };
    return (/\s/.test(text.trim()) ? this.#alike.names : this.#alike.logins).nearest(text).map(asOption);
  }

  #find(text: string): Found {
    const lower = text.toLowerCase();
    const cased = this.#byLower.get(lower);
    if (cased) return { rule: "login-case", people: cased };
    const mailed = this.#mailed(lower);
    if (mailed.length > 0) return { rule: "login-email", people: mailed };
    const named = this.#named(text);
    if (named.length > 0) return { rule: "login-name", people: named };
    const numbered = isNumber(text) ? this.#byNumber.get(withoutZeros(text)) : undefined;
    if (numbered) return { rule: "login-zeros", people: numbered };
    const within = this.#within(text);
    return within.length > 0 ? { rule: "login-within", people: within } : { rule: "login-unknown", people: [] };
  }

  #mailed(lower: string): readonly KnownPerson[] {
    if (!lower.includes("@")) return [];
    return this.#byMail.get(lower) ?? this.#byLower.get(lower.slice(0, lower.indexOf("@"))) ?? [];
  }

  /** Everybody whose login or mail is a part of the text. */
  #within(text: string): readonly KnownPerson[] {
    const found = loginsWithin(text).flatMap((part) => {
      const person = this.#byLogin.get(part);
      if (person) return [person];
      const lower = part.toLowerCase();
      const numbered = isNumber(part) ? this.#byNumber.get(withoutZeros(part)) : undefined;
      return this.#byLower.get(lower) ?? numbered ?? this.#mailed(lower);
    });
    return [...new Set(found)];
  }

  #named(text: string): readonly KnownPerson[] {
    const found = keysOf(text).flatMap((key) => this.#byName.get(key) ?? []);
    return [...new Set(found)];
  }
}

const compared = 30;

/** People by what an unknown text is compared with: their logins, or their names. */
class Alike {
  readonly #byText: ReadonlyMap<string, KnownPerson>;
  readonly #near: NearNames;

  constructor(people: readonly KnownPerson[], textOf: (person: KnownPerson) => string) {
    this.#byText = new Map(people.map((person) => [textOf(person), person]));
    this.#near = new NearNames([...this.#byText.keys()]);
  }

  nearest(text: string): readonly KnownPerson[] {
    const names = this.#near.of(text, compared).map(comparable);
    return nearestNames(text, names, 3).flatMap((name) => this.#byText.get(name) ?? []);
  }
}

function put(map: Map<string, readonly KnownPerson[]>, key: string, person: KnownPerson): void {
  if (key === "") return;
  const known = map.get(key);
  if (!known) map.set(key, [person]);
  else if (!known.includes(person)) map.set(key, [...known, person]);
}

const isNumber = (text: string): boolean => /^\d+$/.test(text);
/** A spreadsheet takes the zeros in front of a number away. */
const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, "");

const searchText = ({ login, firstName, lastName, mail }: KnownPerson): string =>
  [firstName, lastName, login, mail ?? ""].map(foldName).join(" ");

const asOption = ({ login, firstName, lastName, mail, start, end }: KnownPerson): NameOption => ({
  to: login,
  hint: { kind: "person", name: `${firstName} ${lastName}`.trim(), mail, start, end },
});
