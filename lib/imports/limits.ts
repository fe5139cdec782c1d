/** Lucca cuts a body over 100 MB; nobody says of what, so the whole multipart body stays at or under it (contract §16.35). */
export const maxBodyBytes = 100_000_000;

/** What our multipart envelope adds to the file: kept constant so that both sides know the limit of the file. */
export const envelopeBytes = 256;

/** The written file is at most this long (design §5). */
export const maxFileBytes = maxBodyBytes - envelopeBytes;

/** An analysis older than this is not imported: Lucca may have moved meanwhile (design §5). */
export const maxAnalysisAgeMinutes = 30;

/** An import may be given up when nothing moved for so long (design §5). */
export const giveUpAfterMinutes = 30;

/** A real import wants a sign-in of the last minutes, so many. */
export const maxSignInAgeMinutes = 15;
