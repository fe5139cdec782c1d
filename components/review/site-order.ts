import { afterOf, type SiteDays, type SiteLoad } from "@/lib/format/site-load";

/** Places in the order in which they want looking at: the fullest against its room first, those without limit last. */
export function fullestFirst({ sites }: Pick<SiteLoad, "sites">): readonly number[] {
  const fullness = sites.map((site) => (site.capacity === null ? -1 : mostOn(site) / Math.max(site.capacity, 0.5)));
  return sites
    .map((_, at) => at)
    .sort(
      (a, b) =>
        (fullness[b] ?? 0) - (fullness[a] ?? 0) ||
        (sites[a]?.place ?? "").localeCompare(sites[b]?.place ?? "", undefined, { numeric: true }),
    );
}

/** The most people a place would have on one of its days. */
export function mostOn(site: SiteDays): number {
  let most = 0;
  for (let date = 0; date < site.comes.length; date += 1) most = Math.max(most, afterOf(site, date));
  return most;
}
