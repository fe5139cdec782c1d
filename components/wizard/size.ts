import type { useFormatter } from "use-intl";

/** A size as people read it: decimal kB or MB, as Lucca shows them. */
export function sizeIn(format: ReturnType<typeof useFormatter>, bytes: number): string {
  const [value, unit] =
    bytes >= 1_000_000 ? [bytes / 1_000_000, "megabyte"] : bytes >= 1000 ? [bytes / 1000, "kilobyte"] : [bytes, "byte"];
  return format.number(value, {
    style: "unit",
    unit,
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumFractionDigits: value < 10 && unit !== "byte" ? 1 : 0,
  });
}
