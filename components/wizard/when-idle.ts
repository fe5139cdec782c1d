/** Calls once the page has nothing else to do. Gives what takes the wish back. */
export function whenIdle(call: () => void): () => void {
  // Safari knows no idle time
  if (!("requestIdleCallback" in window)) {
    const later = setTimeout(call, 50);
    return () => clearTimeout(later);
  }
  const idle = requestIdleCallback(call, { timeout: 1_000 });
  return () => cancelIdleCallback(idle);
}
