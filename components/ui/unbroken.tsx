import { Fragment } from "react";

/** Browsers end lines at the hyphens and slashes of a date. */
const dates = /(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})/;

/** A sentence whose dates stay whole at the end of a line. */
export function Unbroken({ children }: { children: string }) {
  return children.split(dates).map((piece, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, in their order
      <span key={at} className="whitespace-nowrap">
        {piece}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={at}>{piece}</Fragment>
    ),
  );
}
