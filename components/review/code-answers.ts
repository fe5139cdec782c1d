import type { Code } from "@/lib/format/command";
import type { Layout } from "@/lib/format/conversation";

type Asked = Exclude<Layout, { kind: "list" }>;
export type LayoutCode = Asked["codes"][number];

/** What stands in the form for one code: a place as typed, or that it is no row. An empty place leaves it open. */
export type CodeAnswer = { place: string; noRow: boolean };

/** From here on a text is taken for a place written out, and proposed as it stands; shorter ones are abbreviations. */
const writtenOut = 4;

/** What is proposed for a code before anybody said anything; it is shown as a proposal and only taken on the admin's word. */
export const proposed = ({ code, suggested }: LayoutCode): string =>
  suggested ?? ([...code].length >= writtenOut ? code : "");

/** The form as it opens: what was decided before, otherwise what is proposed. */
export function firstAnswers({ codes, confirmed }: Asked): ReadonlyMap<string, CodeAnswer> {
  return new Map(
    codes.map((each) => {
      const before = confirmed?.codes.find(({ code }) => code === each.code);
      if (confirmed === null) return [each.code, { place: proposed(each), noRow: false }];
      return [each.code, { place: before?.place ?? "", noRow: before?.place === null }];
    }),
  );
}

/** What the table is told: codes left open are not in it, so that their cells stay to fix. */
export const decidedCodes = (answers: ReadonlyMap<string, CodeAnswer>): readonly Code[] =>
  [...answers].flatMap(([code, { place, noRow }]): Code[] => {
    if (noRow) return [{ code, place: null }];
    return place.trim() === "" ? [] : [{ code, place: place.trim() }];
  });
