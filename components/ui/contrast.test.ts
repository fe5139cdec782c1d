import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { schemes, themeColours } from "./theme-colours";

const { contrast } = themeColours(readFileSync("app/globals.css", "utf8"));
const plain = ["page", "surface", "surface-sunken", "surface-hover"];
const tints = ["brand-tint", "danger-tint", "warning-tint", "success-tint", "info-tint"];
const grounds = [...plain, ...tints];
const states = ["danger", "warning", "success", "info"];

const below = (least: number, scheme: (typeof schemes)[number], fronts: readonly string[], backs: readonly string[]) =>
  fronts.flatMap((front) =>
    backs.flatMap((back) => {
      const measured = contrast(scheme, front, back);
      return measured < least ? [`${front} on ${back}: ${measured.toFixed(2)}`] : [];
    }),
  );

describe.each(schemes)("in the %s scheme", (scheme) => {
  test("text has a contrast of 4.5 at least on every ground it stands on (WCAG 1.4.3)", () => {
    const texts = ["ink", "ink-strong", "ink-subtle", "ink-faint", "brand", "brand-active", ...states];
    expect(below(4.5, scheme, texts, grounds)).toEqual([]);
  });

  test("the words on a filled button have a contrast of 4.5, hovered and pressed too", () =>
    expect(below(4.5, scheme, ["brand-on"], ["brand", "brand-hover", "brand-active"])).toEqual([]));

  test("borders of controls, focus, marks and bars have a contrast of 3 at least (WCAG 1.4.11)", () => {
    expect(below(3, scheme, ["line-control", "brand", ...states], grounds)).toEqual([]);
    expect(below(3, scheme, ["bar-stays", "bar-comes"], ["surface"])).toEqual([]);
  });
});
