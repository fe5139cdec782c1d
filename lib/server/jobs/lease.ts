import { Pulse } from "./pulse";
import { recover } from "./recover";
import type { Room } from "./room";
import type { JobRow } from "./tables";

/** How often a process shows that it lives, and looks who else does. */
export const beatMs = 1_500;
/** A process whose beat stands still for so many looks, 6 s, is dead. */
const looks = 4;

/** Called with the jobs of dead processes that are now ours to track. */
type Heirs = (taken: readonly JobRow[]) => void;

/**
 * Shows that this process lives, notices who does not, and takes over what they held (design §5: tracked again within
 * 10 s). Who left in good order, or was never entered, is dead at once.
 *
 * out     a look: shows, notices, takes over, once, and tells who is alive. Throws when the database does not answer
 */
export function openLease(room: Room, heirs: Heirs): () => Promise<ReadonlySet<string>> {
  const pulse = new Pulse(looks);
  return async () => {
    try {
      await room.processes.beat();
      const held = [...room.live];
      const mine = new Set(await room.ledger.findMine());
      for (const [id, seen] of held) if (!mine.has(id) && room.live.get(id) === seen) room.live.delete(id);

      // The jobs before the processes: who holds one of these was entered before it took the job.
      const others = await room.ledger.findOthers();
      const beats = await room.processes.beats();
      const dead = pulse.look(beats);
      const alive = new Set([...beats.keys()].filter((id) => id === room.processes.me || !dead.has(id)));
      const left = others.filter(({ holder }) => holder === null || !alive.has(holder));
      heirs(await recover(room, left));
      for (const [id, beat] of dead) if (!alive.has(id)) await room.processes.bury(id, beat);
      return alive;
    } catch (error) {
      pulse.missed();
      throw error;
    }
  };
}

/** Looks again and again until the server stops; then leaves, so that others take over at once. Never throws. */
export async function keepLease(room: Room, look: () => Promise<void>, everyMs: number): Promise<void> {
  let failing = false;
  while (!room.stopping.aborted) {
    await room.clock.sleep(everyMs, room.stopping);
    if (room.stopping.aborted) return;
    try {
      await look();
      failing = false;
    } catch (error) {
      if (!failing) room.trouble("the database does not answer, looking again", "", error);
      failing = true;
    }
  }
}
