import { applyCommand, type Done } from "./apply-command";
import type { Command, Log } from "./command";
import { inTurn } from "./corrections";
import type { Sheet } from "./sheet";

type Step = { command: Command; done: Done | null };

/**
 * The log of repairs and where in it we stand. Undo takes back exactly what the last command changed, so any sequence of
 * undo and redo ends on the same bytes.
 */
export class History {
  #steps: Step[] = [];
  #position = 0;

  /** Replays a kept log; commands that change nothing here stay in it, so that positions agree. */
  constructor(
    private readonly sheet: Sheet,
    log: Log | null,
  ) {
    this.#steps = (log?.commands ?? []).map((command) => ({ command, done: null }));
    const position = Math.min(log?.position ?? 0, this.#steps.length);
    while (this.#position < position) this.redo();
  }

  get log(): Log {
    return { commands: this.#steps.map(({ command }) => command), position: this.#position };
  }

  get position(): number {
    return this.#position;
  }

  /** Repairs in force that the admin made. */
  get made(): number {
    return this.#steps.slice(0, this.#position).filter(({ command }) => !isOurs(command)).length;
  }

  /** What `undo` would take back. */
  get last(): Command | null {
    return this.#steps[this.#position - 1]?.command ?? null;
  }

  /** What `redo` would do again. */
  get next(): Command | null {
    return this.#steps[this.#position]?.command ?? null;
  }

  /** What is in Lucca cannot be taken back here, nor what led to it. */
  get canUndo(): boolean {
    return this.last !== null && this.last.type !== "imported";
  }

  get canRedo(): boolean {
    return this.#position < this.#steps.length;
  }

  /** Rows touched; 0 when the command changes nothing, which is then not kept. */
  apply(command: Command): number {
    const done = applyCommand(this.sheet, command);
    if (!done) return 0;
    this.#steps = [...this.#steps.slice(0, this.#position), { command, done }];
    this.#position += 1;
    return done.rows;
  }

  /** Makes what follows from the last command a part of it, undone with it. */
  amend(command: Command): number {
    const last = this.#steps[this.#position - 1];
    const done = last && applyCommand(this.sheet, command);
    if (!last || !done) return 0;
    const { done: first } = last;
    last.command = { type: "together", commands: [last.command, command] };
    last.done = { rows: (first?.rows ?? 0) + done.rows, undo: inTurn([() => first?.undo(), done.undo]) };
    return done.rows;
  }

  undo(): number {
    const step = this.#steps[this.#position - 1];
    if (!step || !this.canUndo) return 0;
    step.done?.undo();
    this.#position -= 1;
    return step.done?.rows ?? 0;
  }

  redo(): number {
    const step = this.#steps[this.#position];
    if (!step) return 0;
    step.done = applyCommand(this.sheet, step.command);
    this.#position += 1;
    return step.done?.rows ?? 0;
  }
}

/** Lucca's spelling is taken without asking: nothing is lost with it. */
const isOurs = (command: Command): boolean =>
  command.type === "use-spellings" || (command.type === "together" && command.commands.every(isOurs));
