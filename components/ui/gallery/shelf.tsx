import type { ReactNode } from "react";
import { Card } from "../card";

/** One part under its name; what the browser suite photographs as one picture. */
export function Shelf({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name} className="bg-page p-4">
      <h2 className="mb-3 text-lg">{name}</h2>
      <Card className="flex flex-col gap-4">{children}</Card>
    </section>
  );
}

/** States beside one another, and below when there is no room. */
export function Line({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
