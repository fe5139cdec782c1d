"use client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { troubleOf } from "@/lib/imports/answer";
import { SignInOver } from "./sign-in-over";

/**
 * The cache of what the server said. A mutation is never tried again or resumed by itself; a question is asked again only
 * when nobody answered. `always`: the server may well be this machine, whatever the browser thinks of the network.
 */
export const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        refetchOnWindowFocus: false,
        retry: (times, error) => times < 3 && troubleOf(error).kind === "server-no-answer",
      },
      mutations: { networkMode: "always", retry: 0 },
    },
  });

/** Around all that asks the server, which may answer that the sign-in is over. `queries` = of whoever asked before. */
export function Queries({ queries, children }: { queries?: QueryClient; children: ReactNode }) {
  const [client] = useState(() => queries ?? createQueries());
  return (
    <QueryClientProvider client={client}>
      {children}
      <SignInOver />
    </QueryClientProvider>
  );
}
