/** Where signing in begins: it ends at `to`, a path of ours. `again` = who is signed in must prove it once more. */
export const signInAddress = (to: string, again = false): string =>
  `/api/sign-in?${new URLSearchParams({ to, ...(again && { again: "1" }) })}`;
