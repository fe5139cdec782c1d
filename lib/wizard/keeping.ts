let keeps = true;
const listeners = new Set<() => void>();

/**
 * Whether this browser keeps the file in work, as the last attempt showed; true until one failed. It stands beside the
 * session, because troubles are also said where no session is: in the frame, on the page of an error.
 */
export const keeping = {
  now: (): boolean => keeps,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  tell(kept: boolean): void {
    keeps = kept;
    for (const listener of listeners) listener();
  },
};
