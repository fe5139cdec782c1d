import type { Config } from "tailwindcss";

/**
 * Our own tokens. The values that change with a theme are CSS variables in `app/globals.css` (light, and dark as a second set
 * of the same names), so that no component knows a colour by its number. Names and use: `components/ui/README.md`.
 *
 * source  contract §19 for the feel and the contrasts
 */
export default {
  content: ["./app/**/*.{ts,tsx}", "./components/**/*.{ts,tsx}"],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      page: "var(--page)",
      surface: { DEFAULT: "var(--surface)", sunken: "var(--surface-sunken)", hover: "var(--surface-hover)" },
      ink: {
        DEFAULT: "var(--ink)",
        strong: "var(--ink-strong)",
        subtle: "var(--ink-subtle)",
        faint: "var(--ink-faint)",
      },
      line: { DEFAULT: "var(--line)", soft: "var(--line-soft)", control: "var(--line-control)" },
      brand: {
        DEFAULT: "var(--brand)",
        hover: "var(--brand-hover)",
        active: "var(--brand-active)",
        tint: "var(--brand-tint)",
        edge: "var(--brand-edge)",
        on: "var(--brand-on)",
      },
      danger: { DEFAULT: "var(--danger)", tint: "var(--danger-tint)", edge: "var(--danger-edge)" },
      warning: { DEFAULT: "var(--warning)", tint: "var(--warning-tint)", edge: "var(--warning-edge)" },
      success: { DEFAULT: "var(--success)", tint: "var(--success-tint)", edge: "var(--success-edge)" },
      info: { DEFAULT: "var(--info)", tint: "var(--info-tint)", edge: "var(--info-edge)" },
      bar: { stays: "var(--bar-stays)", comes: "var(--bar-comes)" },
      scrim: "var(--scrim)",
    },
    fontFamily: {
      sans: ["Source Sans 3 Variable", "Source Sans 3", "ui-sans-serif", "system-ui", "sans-serif"],
      mono: ["ui-monospace", "SFMono-Regular", "Menlo", "Consolas", "monospace"],
    },
    fontSize: {
      xs: ["0.75rem", "1rem"],
      sm: ["0.875rem", "1.25rem"],
      base: ["1rem", "1.5rem"],
      lg: ["1.125rem", "1.5rem"],
      xl: ["1.375rem", "1.75rem"],
      "2xl": ["1.75rem", "2rem"],
    },
    borderRadius: { none: "0", xs: "4px", sm: "6px", DEFAULT: "8px", md: "8px", lg: "12px", full: "9999px" },
    boxShadow: { none: "none", sm: "var(--shadow-card)", md: "var(--shadow-popover)", lg: "var(--shadow-dialog)" },
    extend: {
      minHeight: { control: "2.25rem" },
      height: { control: "2.25rem" },
    },
  },
} satisfies Config;
