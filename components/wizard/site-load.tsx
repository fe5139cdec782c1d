import { useEffect, useSyncExternalStore } from "react";
import type { Bring, Counts, TableDesk } from "@/lib/format/conversation";
import { SiteLoadView } from "../review/site-load-view";
import { siteLoaderOf } from "./session/site-loading";
import { SiteLoadStanding } from "./site-load-standing";

type Props = {
  desk: TableDesk;
  counts: Counts;
  /** of the rows: another number, another count */
  version: number;
  override: boolean;
  onRows: (bring: Bring) => void;
};

/** The load of every place, read once the admin looks at it. */
export function SiteLoad({ desk, counts, version, override, onRows }: Props) {
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
