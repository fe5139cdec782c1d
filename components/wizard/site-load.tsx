import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import type { Bring, Counts, TableDesk } from "@/lib/format/conversation";
import { SiteLoadView } from "../review/site-load-view";
import { siteLoaderOf } from "./session/site-loading";
import type { Table } from "./session/store";
import { SiteLoadStanding } from "./site-load-standing";

/** `version` is of the rows: another number, another count. */
type Sight = { version: number; onRows: (bring: Bring) => void };
type Props = Sight & { desk: TableDesk; counts: Counts; override: boolean };

/** The third view of a table beside rows and week, as the review board asks for it. */
export const siteLoadOf =
  ({ desk, review }: Table, override: boolean) =>
  (sight: Sight): ReactNode =>
    review && <SiteLoad {...sight} desk={desk} counts={review.counts} override={override} />;

/** The load of every place, read once the admin looks at it. */
function SiteLoad({ desk, counts, version, override, onRows }: Props) {
  const loader = siteLoaderOf(desk);
  const { loading, version: held } = useSyncExternalStore(loader.subscribe, loader.view, loader.view);
  const { firstDate: from, lastDate: to } = counts;
  const isWanting =
    loading.at === "idle" ||
    (loading.at === "read" && from !== null && to !== null && (from < loading.days.from || to > loading.days.to));
  useEffect(() => {
    if (isWanting && from !== null && to !== null) void loader.start({ from, to });
  }, [loader, isWanting, from, to]);
  return (
    <SiteLoadView
      desk={desk}
      version={`${version} ${held}`}
      override={override}
      standing={
        <SiteLoadStanding
          loading={loading}
          onStart={() => from !== null && to !== null && void loader.start({ from, to })}
          onRead={() => void loader.read()}
          onStop={loader.stop}
        />
      }
      onRows={onRows}
    />
  );
}
