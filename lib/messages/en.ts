/**
 * Every sentence a person reads, in English: ICU messages, read by use-intl. One file per language, the same keys in each.
 * Short and concrete: the number, what is wrong, what was expected with an example, what to do next.
 */
export const en = {
  product: "Whereabouts",
};
