import type { From } from "@/lib/server/sign-in/sign-in";

/** Under this name `gate.ts` passes on who is at the other end of the socket; what a client sends there is overwritten. */
export const peerHeader = "x-whereabouts-peer";

/** What sign-in may know of where a request comes from. */
export const fromOf = ({ headers }: Request): From => ({
  cookie: headers.get("cookie"),
  peer: headers.get(peerHeader) ?? "",
});
