import type { Wish } from "./words";

/** A process that hosts a jobs room. What is under way when it dies rejects with `Died`. */
export type Host = {
  ask(wish: Wish): Promise<unknown>;
  kill(): Promise<void>;
  /** resolves when the process is gone, whoever ended it */
  gone: Promise<void>;
  alive(): boolean;
  pid: number | undefined;
};
export class Died extends Error {}

/** Processes that host rooms. One more than asked for is always being started: a restart after a kill waits for nobody. */
export type Hosts = {
  next(): Promise<Host>;
  /** Takes back one whose room is closed, for the next who asks. */
  done(host: Host): void;
  close(): Promise<void>;
};
