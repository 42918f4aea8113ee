import { centsFigure, countFigure, monthFigure, rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { isExisting } from './debtTerm.ts'
import { earnedShareFor, payoutChoice, tranches } from './outcomeTranches.ts'

/** What an impact contract is checked for: its dates, what its payment covers, its tranches, and what a failure costs. */
export function checkImpactContract(context: LineCheck): readonly Alert[] {
  if (context.value('principal') === 0 && context.value('expectedPayment') === 0) return []
  const byTranche = context.line.choices[payoutChoice.id] === 'byTranche'
  return [
    ...drawnOutsidePlan(context),
    ...repaidTooEarly(context),
    ...outcomeOutsidePlan(context),
    ...(byTranche ? tranchesNotRising(context) : []),
    ...outcomeBelowRepayment(context),
    ...investorBearsLoss(context),
    ...failureCosts(context),
  ]
}

/** An investor cannot be repaid before having paid. */
function repaidTooEarly({ line, value }: LineCheck): readonly Alert[] {
  if (isExisting(line) || value('repaymentMonth') > value('drawMonth')) return []
  return [
    {
      code: 'repaidBeforeDrawn',
      severity: 'error',
      figures: { repayment: monthFigure(value('repaymentMonth')), drawn: monthFigure(value('drawMonth')) },
    },
  ]
}

/** Results that are found after the plan's last month (or before its first) bring nothing in it. */
function outcomeOutsidePlan({ value, calendar }: LineCheck): readonly Alert[] {
  const { start, months } = calendar.timeline
  const outcome = value('outcomeMonth')
  if (outcome >= start && outcome < start + months) return []
  return [
    {
      code: 'outcomeOutsidePlan',
      severity: 'warning',
      figures: { month: monthFigure(outcome), first: monthFigure(start), last: monthFigure(start + months - 1) },
    },
  ]
}

/** The public payment should cover what goes back to the investor with the premium, and the fees. */
function outcomeBelowRepayment(context: LineCheck): readonly Alert[] {
  const { value } = context
  const earned = earnedShareFor(context)
  const payment = Math.round(value('expectedPayment') * earned)
  const owed = Math.round((value('principal') + value('premium')) * earned) + feesOf(context)
  if (payment >= owed) return []
  return [
    {
      code: 'outcomeBelowRepayment',
      severity: 'warning',
      figures: { payment: centsFigure(payment), owed: centsFigure(owed), gap: centsFigure(owed - payment) },
    },
  ]
}

/** What the investor loses when the results are not all there: income of the structure, without any cash. */
function investorBearsLoss(context: LineCheck): readonly Alert[] {
  const { value } = context
  const loss = value('principal') - Math.round(value('principal') * earnedShareFor(context))
  if (loss === 0) return []
  return [
    {
      code: 'investorBearsLoss',
      severity: 'info',
      figures: { success: rateFigure(value('successRate')), loss: centsFigure(loss) },
    },
  ]
}

/** What the evaluator and whoever set the contract up are paid, whatever the results. */
function feesOf({ line, value }: LineCheck): number {
  return value('evaluatorFee') + (isExisting(line) ? 0 : value('structurerFee'))
}

/** Without any result the investor has nothing back, and the structure still owes the fees. */
function failureCosts(context: LineCheck): readonly Alert[] {
  const fees = feesOf(context)
  if (fees === 0 || context.value('successRate') === 0) return []
  return [
    {
      code: 'failureCosts',
      severity: 'info',
      figures: { fees: centsFigure(fees), principal: centsFigure(context.value('principal')) },
    },
  ]
}

/** A tranche that asks for more result than the one before it should pay more. */
function tranchesNotRising({ value }: LineCheck): readonly Alert[] {
  const astray = tranches.find(
    (tranche) =>
      tranche > 1 &&
      (value(`threshold${tranche}`) <= value(`threshold${tranche - 1}`) ||
        value(`payout${tranche}`) < value(`payout${tranche - 1}`)),
  )
  if (astray === undefined) return []
  return [{ code: 'tranchesNotRising', severity: 'warning', figures: { tranche: countFigure(astray) } }]
}
