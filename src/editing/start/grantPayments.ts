import type { StartAnswers } from './startAnswers.ts'

/** When the main grant is paid: months from its notification to its first payment and to its balance. */
export interface GrantPayments {
  readonly advanceDelay: number
  readonly balanceDelay: number
}

type PaymentAnswers = Pick<StartAnswers, 'grantMonth' | 'advanceShare' | 'advanceMonth' | 'balanceMonth'>

/** Reads calendar months as delays: the advance comes in the next month of its name, the balance in the next one after it. */
export function grantPayments(answers: PaymentAnswers): GrantPayments {
  const { grantMonth, advanceShare, advanceMonth, balanceMonth } = answers
  if (advanceShare === 0) return { advanceDelay: 0, balanceDelay: monthsUntil(balanceMonth, grantMonth) }
  const advanceDelay = monthsUntil(advanceMonth, grantMonth)
  if (advanceShare === 1) return { advanceDelay, balanceDelay: advanceDelay }
  return { advanceDelay, balanceDelay: advanceDelay + 1 + monthsUntil(balanceMonth, advanceMonth + 1) }
}

/** Months from one calendar month to the next of another name, 0 to 11. */
function monthsUntil(month: number, from: number): number {
  return (month - from + 24) % 12
}
