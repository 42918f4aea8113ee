declare const centsBrand: unique symbol

/** An amount of money in whole euro cents. */
export type Cents = number & { readonly [centsBrand]: true }

/** The largest amount accepted anywhere: a thousand billion euros keeps every sum of a plan exact in a double. */
export const MAX_CENTS = 100_000_000_000_000

/** Takes a whole number of cents as an amount; throws on anything else, since only a bug can bring it here. */
export function toCents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new Error(`not a whole number of cents: ${value}`)
  // The brand is put on here and nowhere else.
  return value as Cents
}
