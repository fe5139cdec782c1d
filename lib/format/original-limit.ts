/** The original that is dropped may be up to this long, in bytes: spreadsheets carry columns we do not send (design §5). */
export const maxOriginalBytes = 250_000_000;
