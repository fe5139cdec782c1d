import { createContext, useContext } from "react";

/** Somebody who is signed in. `name` may be the address by which the provider knows them; `signedInAt` is ISO 8601. */
export type Person = { name: string; email: string | null; signedInAt: string | null };

/** Who was signed in when the server made the page; null = nobody, or nobody signs in here. */
export const SignedIn = createContext<Person | null>(null);

export const useSignedIn = (): Person | null => useContext(SignedIn);
