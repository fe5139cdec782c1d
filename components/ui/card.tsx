import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";

/** A white sheet on the page. `flush` leaves the padding to what is inside (tables, lists). */
export function Card({ flush, className, ...rest }: ComponentPropsWithRef<"div"> & { flush?: boolean }) {
  return (
    <div
      className={classNames("rounded-lg bg-surface shadow-sm forced-colors:border", !flush && "p-4 sm:p-6", className)}
      {...rest}
    />
  );
}
