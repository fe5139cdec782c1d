import type { FindingGroup } from "@/lib/format/finding";

/**
 * The most frequent part from the @ on among the texts of a group, such as `@acme.com`; null when no text has one.
 *
 * A login is often what stands before it. That is only ever offered: nobody but the admin and Lucca know.
 */
export function commonDomain(values: FindingGroup["values"]): string | null {
  const rows = new Map<string, number>();
  for (const { text, rows: count } of values) {
    const [, domain] = /^[^@\s]+(@[^@\s]+)$/.exec(text.trim()) ?? [];
    if (domain) rows.set(domain.toLowerCase(), (rows.get(domain.toLowerCase()) ?? 0) + count);
  }
  return [...rows].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
