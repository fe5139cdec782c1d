import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { Died, type Host, type Hosts } from "./hosts";
import { hostProgram } from "./program";
import { answered } from "./words";

type User = { uid?: number; gid?: number };
/** Processes that host a jobs room without Next (host.ts). `another` = one that runs as another user. */
export type ForkedHosts = Hosts & { another(as: User): Promise<Host> };

export async function openForkedHosts(): Promise<ForkedHosts> {
  const program = await hostProgram();
  const children = new Set<ChildProcess>();
  const idle: Host[] = [];
  const begin = (as: User = {}) => {
    const child = fork(program, { ...as, serialization: "advanced", stdio: ["ignore", "inherit", "inherit", "ipc"] });
    children.add(child);
    child.once("exit", () => children.delete(child));
    const ready = once(child, "message").then(() => hostOf(child));
    ready.catch(() => {}); // a spare that is killed at the end
    return ready;
  };
  let spare = begin();
  return {
    async next() {
      const free = idle.pop();
      if (free) return free;
      const host = spare;
      spare = begin();
      return host;
    },
    another: begin,
    done: (host) => void idle.push(host),
    async close() {
      const gone = [...children].map((child) => once(child, "exit"));
      for (const child of children) child.kill("SIGKILL");
      await Promise.all(gone);
      await rm(program, { force: true });
    },
  };
}

function hostOf(child: ChildProcess): Host {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  const alive = () => child.exitCode === null && child.signalCode === null;
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => {
      for (const { reject } of waiting.values()) reject(new Died("the host died"));
      waiting.clear();
      resolve();
    });
  });
  child.on("message", (message) => {
    const { nr, value, error } = answered.parse(message);
    const asker = waiting.get(nr);
    waiting.delete(nr);
    if (error === undefined) asker?.resolve(value);
    else asker?.reject(new Error(error));
  });
  return {
    ...{ gone, alive, pid: child.pid },
    ask: (wish) =>
      new Promise((resolve, reject) => {
        if (!alive()) return reject(new Died("the host is dead"));
        asked += 1;
        waiting.set(asked, { resolve, reject });
        child.send({ nr: asked, wish }, (error) => {
          if (error) reject(new Died(error.message));
        });
      }),
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
