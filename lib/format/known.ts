/** What Lucca lists of a company, as far as names are concerned; the shape of its directory. Ids are Lucca's own. */
export type KnownPlace = {
  id: number;
  name: string;
  type: "Office" | "RemoteWork" | "Other";
  isActive: boolean;
  areas: readonly { id: number; name: string }[];
};
export type KnownPerson = {
  id: number;
  login: string;
  firstName: string;
  lastName: string;
  mail: string | null;
  /** first and last day of the contract (`YYYY-MM-DD`); null = not told, or still employed */
  start: string | null;
  end: string | null;
};

/** Null = this key may not list them: nothing is said about them here, Lucca's analysis checks them. */
export type Known = { places: readonly KnownPlace[] | null; people: readonly KnownPerson[] | null };

/** The columns whose texts are names that Lucca lists. */
export const namedColumns = ["login", "workLocationName", "areaName"] as const;
export type NamedColumn = (typeof namedColumns)[number];
export const isNamed = (column: string): column is NamedColumn => namedColumns.some((named) => named === column);

export type OpenRule =
  | "place-unknown"
  | "place-inactive"
  | "login-case"
  | "login-email"
  | "login-name"
  | "login-zeros"
  | "login-within"
  | "login-unknown";

/** What one text comes to beside Lucca's list. */
export type Judged =
  | { as: "listed"; isTwice: boolean }
  /** the same name with other accents, capitals, dashes or spaces */
  | { as: "spelled"; to: string }
  /** only the admin can say what is meant */
  | { as: "open"; rule: OpenRule };

/** One of Lucca's names to choose; `hint` tells two of the same kind apart. */
export type NameOption = {
  to: string;
  hint:
    | { kind: "person"; name: string; mail: string | null; start: string | null; end: string | null }
    | { kind: "place"; type: KnownPlace["type"]; isActive: boolean }
    | { kind: "area" };
};

/** What to offer for an open text: `clear` = the first is what is most likely meant, and nothing else is nearly as near. */
export type Offer = { clear: boolean; options: readonly NameOption[] };

/** A name the admin replaced by one that Lucca lists. */
export type NameAnswer = { column: "login" | "workLocationName"; from: string; to: string };

/** Another cell of the same row that a name belongs to: an area to its place. */
export type Beside = { column: NamedColumn; text: string };

/** How many distinct names of the rows that go are what; null = this key may not list them. */
export type KnownSummary = Readonly<Record<"places" | "people", Matched | null>>;
export type Matched = {
  matched: number;
  /** wait for the admin's word */
  open: number;
  /** texts that are sent as Lucca spells them */
  spelled: number;
  /** go as they stand, Lucca's analysis will say: told to, or hardly anybody of the file is listed to this key */
  asIs: number;
};
