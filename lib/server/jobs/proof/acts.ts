import fc from "fast-check";
import type { Job } from "@/lib/imports/job";
import { type Disturbance, moments } from "./disturbance";
import { type KillMoment, killMoments, type World } from "./world";

/** What people, machines and chance do, as commands of fast-check. The world itself is the only model: it is audited. */
type Act = fc.AsyncCommand<object, World>;

const status = (...codes: number[]) => fc.constantFrom(...codes).map((code) => ({ status: code }));
/** Half of the disturbances hang up; silence costs time and is rarer. */
const brokenOff = fc.constantFrom("reset", "close", "reset", "close", "silence" as const);
const proof = status(400, 401, 403, 404, 413, 415, 422, 429);
const noProof = status(408, 500, 502, 503, 504);

/** A status that proves that nothing was taken never comes after the job started: Lucca would be lying. */
const disturbance = (on: Disturbance["on"]): fc.Arbitrary<Disturbance> => {
  const most = on === "start" ? moments : (["before", "in the answer"] as const);
  return fc.constantFrom(...most).chain((moment) => {
    const how =
      moment === "in the answer"
        ? brokenOff
        : moment === "after the job started"
          ? fc.oneof(brokenOff, noProof)
          : fc.oneof(brokenOff, noProof, proof);
    return fc.record({ on: fc.constant(on), moment: fc.constant(moment), how });
  });
};
const anywhere = fc.oneof(...(["start", "start", "progress", "outcome"] as const).map((on) => disturbance(on)));

type Import = {
  override: boolean;
  fault: Disturbance | null;
  /** how often the confirmation arrives, all at once: a double click, or the browser's own repetition */
  arrivals: number;
  /** another tab confirms the same analysis with its own ticket */
  otherTab: boolean;
  /** a new confirmation names the newest unknown import, or says what was found out about it */
  unknown: "unnamed" | "named" | "found";
  kill: KillMoment | null;
};
const sometimes = <T>(one: fc.Arbitrary<T>, of: number) =>
  fc.oneof({ weight: of - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: one });
const anImport = (killOneIn: number): fc.Arbitrary<Import> =>
  fc.record({
    override: fc.boolean(),
    fault: fc.oneof(fc.constant(null), disturbance("start")),
    arrivals: fc.constantFrom(1, 1, 2, 3),
    otherTab: fc.constantFrom(false, false, true),
    unknown: fc.constantFrom("unnamed", "named", "found"),
    kill: sometimes(fc.constantFrom(...killMoments), killOneIn),
  });

async function importOnce(world: World, wish: Import): Promise<void> {
  if (world.analyzed?.override !== wish.override) await world.analyze(wish.override);
  const { analyzed } = world;
  if (!analyzed) return;
  const after = await unknownFor(world, wish.unknown);
  if (wish.fault) world.disturb(wish.fault);
  await world.up();
  const confirmed = world.confirm(analyzed);
  const calls = Array.from({ length: wish.arrivals }, () => world.arrive(confirmed, after));
  if (wish.otherTab) calls.push(world.arrive(world.confirm(analyzed), after));
  const all = Promise.all(calls);
  if (wish.kill) await world.killWhen(wish.kill, all);
  await all;
}

async function unknownFor(world: World, how: Import["unknown"]): Promise<Job["id"] | null> {
  if (how === "unnamed") return null;
  const open = (await world.jobs()).find(
    ({ kind, state, found }) => kind === "import" && state === "unknown" && !found,
  );
  if (open && how === "found") await world.ask({ do: "found", id: open.id });
  return open && how === "named" ? open.id : null;
}

const act = <T>(name: string, of: fc.Arbitrary<T>, run: (world: World, wish: T) => Promise<void> | void) =>
  of.map(
    (wish): Act => ({
      check: () => true,
      run: (_, world) => world.did(name, () => run(world, wish)),
      toString: () => (wish === undefined ? name : `${name} ${JSON.stringify(wish)}`),
    }),
  );
const nothing = fc.constant(undefined);

const again = act("arrive again", fc.nat(), async (world, which) => {
  const confirmed = world.confirmed[which % Math.max(1, world.confirmed.length)];
  if (confirmed) await world.arrive(confirmed);
});
const otherTab = act("other tab", nothing, async (world) => {
  if (world.analyzed) await world.arrive(world.confirm(world.analyzed));
});
const wait = act("wait", nothing, async (world) => {
  for (const { id } of await world.jobs()) await world.over(id);
});
const reload = act("reload", nothing, async (world) => void (await world.jobs()));
const kill = act("kill", nothing, (world) => world.kill());
const restart = act("restart", nothing, (world) => world.stop());
const fault = act("fault", anywhere, (world, one) => world.disturb(one));
const imports = act("import", anImport(4), importOnce);
const importsKilled = act("import", anImport(2), importOnce);

const minute = 60_000;
const jumps = fc.constantFrom(-120 * minute, -minute, minute, 40 * minute);
const weighted: readonly (readonly [number, fc.Arbitrary<Act>])[] = [
  [8, imports],
  ...[again, otherTab, reload, wait, kill, fault].map((one) => [2, one] as const),
  [2, act("drop", fc.constantFrom(1, 3, 40, 3_000), (world, rows) => world.drop(rows))],
  [2, act("analyze", fc.boolean(), (world, override) => world.analyze(override))],
  [1, restart],
  [1, act("slow disk", fc.constantFrom(0, 2, 10), (world, ms) => world.slowDisk(ms))],
  [1, act("clock jumps", jumps, (world, ms) => world.jump(ms))],
];

/** A dozen acts at most, imports foremost. */
const dozen = fc.commands(
  weighted.flatMap(([weight, one]) => Array.from({ length: weight }, () => one)),
  { maxCommands: 12, size: "max" },
);

/** For whole servers, which take seconds for each act: imports, every other of them with a kill, and what may come between. */
const handful = fc.commands([importsKilled, importsKilled, importsKilled, again, otherTab, kill, fault, restart], {
  maxCommands: 5,
  size: "max",
});

export const someActs = (wholeServers: boolean) => (wholeServers ? handful : dozen);
