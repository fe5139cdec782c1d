let over = false;
const listeners = new Set<() => void>();

/** Whether the server has told this page that its sign-in is over, whichever request was told. Stays until the page is left. */
export const signInOver = {
  now: (): boolean => over,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  tell(): void {
    over = true;
    for (const listener of listeners) listener();
  },
};
