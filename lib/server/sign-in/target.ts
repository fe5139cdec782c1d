/**
 * Where somebody goes after signing in: a path of our own pages.
 *
 * in   anything: it stands in an address that others can write
 * out  the path with its query, "/" when it is none of ours or would only lead back here
 */
export function targetOf(text: string | null): string {
  if (text === null || text.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text)) return "/";
  const { origin, pathname, search, searchParams } = new URL(text, ours);
  if (origin !== ours || pathname.startsWith("//") || /^\/(api|sign-in|_next)(\/|$)/.test(pathname)) return "/";
  // What Next adds when it asks for the data of a page would come back as data.
  return searchParams.has("_rsc") ? pathname : `${pathname}${search}`;
}

const ours = "http://whereabouts.invalid";

/** The address of our sign-in page. */
export const signInPage = (why: string, to: string): string =>
  `/sign-in?${new URLSearchParams({ why, to: targetOf(to) })}`;
