/** Who is asking. Without sign-in it is always whoever sits at this machine (design §7). */
export type Visitor = { name: string };

export const localVisitor: Visitor = { name: "this machine" };
