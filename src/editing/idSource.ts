/** Gives an id that no other call gave: letters without accents, digits, `_` and `-`, at most 40. */
export type IdSource = () => string
