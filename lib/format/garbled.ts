/** A character that could not be decoded, or a control character that no keyboard writes. */
const broken = /[\ufffd\u0080-\u009f]/;
/** UTF-8 read as windows-1252: "SiÃ¨ge", "lâ€™accueil". */
const twice = /Ã[\u00a0-\u00bf\u0152-\u2122]|Â[\u00a0-\u00bf]|â€/;
/** Polish or Czech Windows text read as windows-1252: "G³ówny", "£ódŸ". */
const eastern = /\p{L}[³¹¿]\p{L}|£\p{L}/u;
/** DOS text read as windows-1252: "SiŠge", "r‚union". */
const dos = /\p{Ll}[‚„†‡ˆŠ]\p{Ll}/u;
/** Text of an old Mac read as windows-1252: "TŽlŽtravail", "h™tel", "ƒcole". */
const mac = /\p{L}[ŽŸ]\p{Ll}|\p{L}[™•‰§]\p{Ll}|ƒ\p{L}/u;
const ascii = /^[ -~]*$/;

/** True when a text bears the marks of having been read in another encoding than it was written in. */
export const looksGarbled = (text: string): boolean =>
  !ascii.test(text) && [broken, twice, eastern, dos, mac].some((sign) => sign.test(text));
