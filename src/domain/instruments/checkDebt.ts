import { monthFigure, monthsFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import { checkLoanShape } from './checkLoanShape.ts'
import { isByParts, isExisting, paymentStep, repaymentChoice, repaymentProfiles } from './debtTerm.ts'

/** What every loan (`loanChoices`, `loanParameters`) is checked for: nothing while no amount is typed. */
export function checkDebt(context: LineCheck): readonly Alert[] {
  if (context.value('principal') === 0) return []
  return [
    ...drawnOutsidePlan(context),
    ...graceTooLong(context),
    ...termNotWhole(context, paymentStep(context.line), graceOf(context)),
    ...checkLoanShape(context),
  ]
}

/** What comes in before the plan's first month or after its last is not in the plan at all. */
export function drawnOutsidePlan({ line, value, calendar }: LineCheck, parameter = 'drawMonth'): readonly Alert[] {
  if (isExisting(line)) return []
  const { start, months } = calendar.timeline
  const month = value(parameter)
  if (month >= start && month < start + months) return []
  return [
    {
      code: 'drawnOutsidePlan',
      severity: 'warning',
      figures: { month: monthFigure(month), first: monthFigure(start), last: monthFigure(start + months - 1) },
    },
  ]
}

/** Months without capital that leave no payment to repay it. */
export function graceTooLong(context: LineCheck): readonly Alert[] {
  const grace = graceOf(context)
  const duration = context.value('duration')
  if (grace < duration) return []
  return [
    {
      code: 'graceTooLong',
      severity: 'error',
      figures: { grace: monthsFigure(grace), duration: monthsFigure(duration) },
    },
  ]
}

/** A term or a grace period that is no whole number of payments: the last payment closes a broken period. */
export function termNotWhole({ value }: LineCheck, step: number, grace = 0): readonly Alert[] {
  const duration = value('duration')
  if (duration % step === 0 && grace % step === 0) return []
  return [
    {
      code: 'termNotWhole',
      severity: 'warning',
      figures: { duration: monthsFigure(duration), grace: monthsFigure(grace), step: monthsFigure(step) },
    },
  ]
}

/** Only a loan that is repaid by parts has a grace period. */
function graceOf({ line, value }: LineCheck): number {
  const repayment = line.choices[repaymentChoice.id] ?? repaymentChoice.default
  const profile = repaymentProfiles.find((code) => code === repayment)
  return profile && isByParts(profile) ? value('grace') : 0
}
