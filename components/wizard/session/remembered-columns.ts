import type { Command } from "@/lib/format/command";
import type { Review } from "@/lib/format/conversation";
import type { Store } from "./store";

const maps = (command: Command): boolean =>
  command.type === "map-header" || (command.type === "together" && command.commands.some(maps));

/** Columns as the admin chose them the last time, for a file with the same headers. Grids and weeks have no such columns. */
export function rememberedColumns({ tools, view, setTable }: Store) {
  return {
    /** Chooses them again, in one step that can be undone; what was found stays where nothing was chosen. */
    async recall(review: Review): Promise<Review> {
      const { table } = view();
      const moves = review.understood.layout.kind === "list" ? tools.columns.recall(review.understood.headers) : [];
      if (!table || moves.length === 0) return review;
      const commands = moves.map((move) => ({ type: "map-header", ...move }) as const);
      const applied = await table.desk.apply({ type: "together", commands }).catch(() => null);
      if (applied === null) return review;
      setTable(table.desk, { review: applied.review, recalled: applied.review.revision });
      return applied.review;
    },

    /** Keeps what was chosen, once it is used. A file whose columns the admin left as found is not remembered. */
    async remember(): Promise<void> {
      const { table } = view();
      if (table?.review?.understood.layout.kind !== "list") return;
      const { headers } = table.review.understood;
      const log = await table.desk.log().catch(() => null);
      const isChosen = log?.commands.slice(0, log.position).some(maps) ?? false;
      if (isChosen || tools.columns.recall(headers).length > 0) tools.columns.remember(headers);
    },
  };
}
