import { createElement, Fragment } from "react";

/** Browsers end lines at the hyphens and slashes of a date. */
const dates = /(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})/;

/** A sentence whose dates stay whole at the end of a line. */
export function Unbroken({ children }: { children: string }) {
  const pieces = children
    .split(dates)
    .map((piece, at) => (at % 2 === 1 ? createElement("span", { className: "whitespace-nowrap" }, piece) : piece));
  return createElement(Fragment, null, ...pieces);
}
