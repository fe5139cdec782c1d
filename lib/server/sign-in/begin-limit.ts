/** Far more than people need, far less than costs anything. */
const most = 60;
const windowMs = 60_000;
/** Beyond so many addresses at once the count begins anew: it must not become a memory of all who ever came. */
const mostPeers = 10_000;

/**
 * How often sign-ins may be begun or ended from one address in a minute: nobody can lock out others by trying. All who
 * come through a proxy share its address; the proxy can count each.
 */
export function openBeginLimit(now: () => number) {
  let since = now();
  let counts = new Map<string, number>();
  return (peer: string): boolean => {
    if (now() - since >= windowMs || counts.size >= mostPeers) {
      since = now();
      counts = new Map();
    }
    const count = (counts.get(peer) ?? 0) + 1;
    counts.set(peer, count);
    return count <= most;
  };
}
