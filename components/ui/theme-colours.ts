/** For tests: the colours that a style sheet names in both schemes, dark ones after `prefers-color-scheme: dark`. */
export const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];
/** red, green and blue from 0 to 1 */
type Colour = readonly [number, number, number];

/** throws  when a scheme has no colour of that name: a dark theme that forgets one would show the light one */
export function themeColours(styles: string) {
  const darkFrom = styles.indexOf("@media (prefers-color-scheme: dark)");
  const parts: Record<Scheme, string> = { light: styles.slice(0, darkFrom), dark: styles.slice(darkFrom) };

  const colourOf = (scheme: Scheme, name: string): Colour => {
    const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(parts[scheme])?.[1];
    if (hex === undefined) throw new Error(`no ${scheme} colour named ${name}`);
    const share = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return [share(0), share(2), share(4)];
  };
  /** 1 to 21. source  WCAG 2.2, "contrast ratio" */
  const contrast = (scheme: Scheme, a: string, b: string): number => {
    const [low = 0, high = 0] = [a, b].map((name) => luminance(colourOf(scheme, name))).sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  return { colourOf, contrast };
}

const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]: Colour) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
