/** Amounts that are compared period by period, the first falling one period after the money came in. */
export interface ComparedPayments {
  readonly perYear: number
  /** What is paid under the aid, then what the market would ask for the same money. */
  readonly aided: readonly number[]
  readonly market: readonly number[]
}

/**
 * Gross grant equivalent: what the aid spares, period by period, brought back to the day of the aid at a yearly rate
 * that is shared out in proportion to the periods. Source: Regulation (EU) 2023/2831, article 4; DOMAIN 4.
 */
export function grantEquivalent({ perYear, aided, market }: ComparedPayments, discountRate: number): number {
  const step = 1 + discountRate / perYear
  const length = Math.max(aided.length, market.length)
  let sum = 0
  for (let k = length; k >= 1; k--) sum = (sum + (market[k - 1] ?? 0) - (aided[k - 1] ?? 0)) / step
  return sum
}

/**
 * A grant equivalent by the two conventions that are met: discounted at the reference rate of the market loan, or at the
 * base rate and a margin. They lie up to a tenth apart, so both are shown.
 */
export interface GrantEquivalents {
  readonly atReferenceRate: number
  readonly atDiscountRate: number
}

/** A grant equivalent by both conventions. */
export function grantEquivalents(
  payments: ComparedPayments,
  rates: { readonly reference: number; readonly discount: number },
): GrantEquivalents {
  return {
    atReferenceRate: grantEquivalent(payments, rates.reference),
    atDiscountRate: grantEquivalent(payments, rates.discount),
  }
}
