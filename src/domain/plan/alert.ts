/** How much a warning matters: a broken check or a breach, something to look at, a remark. */
export type Severity = 'error' | 'warning' | 'info'

/** What warnings may say of a line, and of a whole plan. */
export type AlertCode =
  | 'belowMinimumWage'
  | 'conventionNeeded'
  | 'drawnOutsidePlan'
  | 'franceActiveAmount'
  | 'franceActiveTerm'
  | 'giftsOverThreshold'
  | 'graceTooLong'
  | 'investorBearsLoss'
  | 'legalFigureAsked'
  | 'legalFigureMissing'
  | 'notWholeShares'
  | 'outcomeBelowRepayment'
  | 'outcomeOutsidePlan'
  | 'referenceRateMissing'
  | 'repaidBeforeDrawn'
  | 'securedButUnsure'
  | 'termNotWhole'
  | 'titreRateOverCap'
  | 'titreTermTooShort'
  | 'componentsOverWhole'
  | 'leavesBeforeHired'
  | 'lucrativeThreshold'
  | 'payBelowMinimum'
  | 'payrollTaxMissing'
  | 'provisionsBelowZero'
  | 'returnTwice'
  | 'soldAtLoss'
  | 'soldBeforeBought'
  | 'vatReturnMissing'
  | 'balloonOverPrincipal'
  | 'earlyOutsideTerm'
  | 'earlyOverBalance'
  | 'rateMissingInYear'
  | 'stubTooLong'
  | 'typedOutsideTerm'
  | 'typedOverPrincipal'
  | 'auditThreshold'
  | 'brokenCheck'
  | 'capitalBelowZero'
  | 'cashBelowFloor'
  | 'cashBelowZero'
  | 'funderConcentration'
  | 'kindNotForForm'
  | 'monthOutsideShortYear'
  | 'openingDeficit'
  | 'securedShareLow'
  | 'aidEquivalentMissing'
  | 'deMinimisCeilingMissing'
  | 'deMinimisOver'
  | 'titreRepaidWithoutSurplus'

/** A warning: a code for the message and its figures, never a sentence. Amounts in cents, months absolute. */
export interface Alert {
  readonly code: AlertCode
  readonly severity: Severity
  readonly line?: string
  readonly figures: Readonly<Record<string, AlertFigure>>
}

/** A figure of a warning, with what it is so that it can be written. */
export type AlertFigure =
  | { readonly kind: 'cents' | 'rate' | 'month' | 'count' | 'months'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }

export const centsFigure = (value: number): AlertFigure => ({ kind: 'cents', value })
export const rateFigure = (value: number): AlertFigure => ({ kind: 'rate', value })
export const monthFigure = (value: number): AlertFigure => ({ kind: 'month', value })
export const countFigure = (value: number): AlertFigure => ({ kind: 'count', value })
export const monthsFigure = (value: number): AlertFigure => ({ kind: 'months', value })
export const textFigure = (value: string): AlertFigure => ({ kind: 'text', value })
