/** A setting that cannot stand; the message says in one sentence what to change, with an example, and never a secret. */
export class SettingsError extends Error {}

/** Environment variables; an empty one counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;
