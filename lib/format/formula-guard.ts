/**
 * In a file that people open in a spreadsheet, a cell that begins like a formula could run as one: what somebody wrote
 * into a comment would then ask the admin's machine for things. An apostrophe in front makes it text.
 *
 * Guarded is every line of a cell that begins, after blanks, with = + - @ or a tab (full-width ones too, which some
 * spreadsheets read alike), and a cell that begins with a line break. Lines that begin with apostrophes and then so get one more, which
 * is how the original always comes back.
 *
 * source  OWASP, CSV Injection
 */
export const guarded = (text: string): string => text.replace(formulaLike, "$1'$2").replace(/^(?='*[\r\n])/, "'");

/** Of a guarded cell, the original. */
export const unguarded = (text: string): string => text.replace(guardedLine, "$1$2").replace(/^'(?='*[\r\n])/, "");

const formulaLike = /(^|\r\n|\n|\r)('*[^\S\r\n]*[=+\-@\t＝＋－＠])/g;
const guardedLine = /(^|\r\n|\n|\r)'('*[^\S\r\n]*[=+\-@\t＝＋－＠])/g;
