import type { OpenDatabase } from "./database";

/** The server processes that share a database: each raises its beat for as long as it lives. */
export interface Processes {
  /** our own id, random, made at start */
  readonly me: string;
  /** Raises our beat; enters us when we are not there. */
  beat(): Promise<void>;
  /** Everybody's beat, ours included. */
  beats(): Promise<ReadonlyMap<string, number>>;
  /** Takes a process out, if its beat is still the one seen: it is dead, or it is us and we leave. */
  bury(id: string, beat: number | null): Promise<void>;
}

export function openProcesses({ db }: OpenDatabase, me: string): Processes {
  return {
    me,
    async beat() {
      await db
        .insertInto("processes")
        .values({ id: me, beat: 0 })
        .onConflict((conflict) => conflict.column("id").doUpdateSet((row) => ({ beat: row("processes.beat", "+", 1) })))
        .execute();
    },
    async beats() {
      const rows = await db.selectFrom("processes").selectAll().execute();
      return new Map(rows.map(({ id, beat }) => [id, beat]));
    },
    async bury(id, beat) {
      const whose = db.deleteFrom("processes").where("id", "=", id);
      await (beat === null ? whose : whose.where("beat", "=", beat)).execute();
    },
  };
}
