/** What a bare request tells of where it comes from: the address at the other end of the socket, its target, its headers. */
type Approach = {
  peer: string | undefined;
  target: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
};

/**
 * Without sign-in only this very machine is served: decided before Next sees the request, which can see no peer.
 *
 * A proxy on the same machine would make everybody a loopback visitor, so a forwarded header is refused, never read.
 * `Host` must be ours to the letter: a foreign name that resolves to this machine is how a foreign page gets in.
 *
 * in   the request, and the port we listen on
 * out  null when it may pass, else the kind of refusal
 * source  design §7
 */
export function refusalOf({ peer, target, headers }: Approach, port: number): "not-local" | "wrong-host" | null {
  if (peer === undefined || !loopbackPeers.has(peer)) return "not-local";
  if (Object.keys(headers).some((name) => /^(forwarded$|via$|x-real-ip$|x-forwarded-)/i.test(name))) return "not-local";
  // "GET http://elsewhere/" names a host of its own, which would win over the header.
  if (!target?.startsWith("/")) return "wrong-host";
  return ourHosts(port).includes(headers.host) ? null : "wrong-host";
}

/**
 * With sign-in people come from anywhere, but only by the name we go by: who they are is asked of their session. What a
 * proxy writes about them is neither refused nor read.
 *
 * in   `publicUrl` = the origin people use
 */
export function hostRefusalOf({ target, headers }: Omit<Approach, "peer">, publicUrl: string): "wrong-host" | null {
  return target?.startsWith("/") && headers.host === new URL(publicUrl).host ? null : "wrong-host";
}

const loopbackPeers = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** A browser leaves the port out when it is that of plain http. */
const ourHosts = (port: number): unknown[] =>
  ["localhost", "127.0.0.1", "[::1]"].flatMap((host) => (port === 80 ? [host, `${host}:80`] : [`${host}:${port}`]));
