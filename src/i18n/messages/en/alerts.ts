import type { Messages } from '../fr/messages.ts'
import { loanAlerts } from './alerts/loans.ts'
import { costAlerts } from './alerts/costs.ts'
import { aidAlerts } from './alerts/rates.ts'
import { solidarityFinanceAlerts } from './alerts/solidarityFinance.ts'
import { socialInvestmentAlerts } from './alerts/socialInvestment.ts'
import { selfFinancingAlerts } from './alerts/selfFinancing.ts'
import { privateGivingAlerts } from './alerts/privateGiving.ts'
import { nonMonetaryAlerts } from './alerts/nonMonetary.ts'
import { publicFundingAlerts } from './alerts/publicFunding.ts'
import { statementAlerts } from './alerts/appropriation.ts'

export const alerts: Messages['alerts'] = {
  belowMinimumWage: {
    title: 'Volunteered hour below the minimum wage',
    detail:
      'An hour is valued at {{rate}}, the gross hourly minimum wage is {{minimum}} in {{month}}. Explain the choice in the notes, or raise it.',
  },
  conventionNeeded: {
    title: 'Convention compulsory',
    detail: '{{amount}} in fiscal year {{year}}: above {{threshold}} a convention with the funder is compulsory.',
  },
  drawnOutsidePlan: {
    title: 'Outside the plan',
    detail: 'The date typed, {{month}}, is not in the plan ({{first}} to {{last}}): nothing is counted.',
  },
  franceActiveAmount: {
    title: 'Unusual amount for France Active',
    detail: '{{amount}} asked for; France Active usually lends from {{lowest}} to {{highest}}.',
  },
  franceActiveTerm: {
    title: 'Unusual term for France Active',
    detail: '{{duration}} asked for; France Active usually lends over {{shortest}} to {{longest}}.',
  },
  giftsOverThreshold: {
    title: 'Published accounts and an auditor',
    detail:
      '{{amount}} of gifts in fiscal year {{year}}: from {{threshold}} on, accounts are published and audited, and a public appeal is accounted for.',
  },
  graceTooLong: {
    title: 'Grace period too long',
    detail: 'A grace period of {{grace}} leaves no month to repay: the loan lasts {{duration}}.',
  },
  investorBearsLoss: {
    title: 'The investor loses part of the stake',
    detail: 'At {{success}} of the result the investor gives up {{loss}}: income without money for the structure.',
  },
  legalFigureAsked: {
    title: 'Legal figure to be typed',
    detail:
      '{{figure}}: Alliage has no figure from {{month}} on; it counts as zero. Type it under “Organisation and assumptions”, “Legal figures”.',
  },
  legalFigureMissing: {
    title: 'Legal figure unknown',
    detail: '{{figure}}: Alliage has no figure for {{month}}. The check is not made; please check yourself.',
  },
  notWholeShares: {
    title: 'Not a whole number of shares',
    detail: '{{amount}} in fiscal year {{year}} is not a whole number of shares of {{nominal}}: {{below}} just below.',
  },
  outcomeBelowRepayment: {
    title: 'The public payment does not cover the contract',
    detail: 'It brings {{payment}}, the investor and the evaluator need {{owed}}: {{gap}} is missing.',
  },
  outcomeOutsidePlan: {
    title: 'Results outside the plan',
    detail: 'Results are established in {{month}}, outside the plan ({{first}} to {{last}}): they bring nothing in it.',
  },
  referenceRateMissing: {
    title: 'Reference rate to be typed',
    detail:
      'This rate is capped at the reference rate of private bonds plus {{margin}}. Type it in the line, or the TMO in “Structure and assumptions”, “Legal figures”: without it the cap is not checked.',
  },
  repaidBeforeDrawn: {
    title: 'Repaid before drawn',
    detail: 'The investor would be repaid in {{repayment}}, before paying in {{drawn}}.',
  },
  securedButUnsure: {
    title: 'Secured, yet not certain',
    detail:
      'Notified, signed or paid, the line counts in full in spite of its likelihood of {{probability}}. Set 100%, or go back to “asked for”.',
  },
  termNotWhole: {
    title: 'Last payment incomplete',
    detail:
      'A term of {{duration}} (grace period: {{grace}}) is not a whole number of payments every {{step}}: the last one clears the rest.',
  },
  titreRateOverCap: {
    title: 'Rate above the legal cap',
    detail: '{{rate}} exceeds {{cap}} (reference rate {{reference}} plus {{margin}}).',
  },
  titreTermTooShort: {
    title: 'Term too short',
    detail: 'This security is not repaid before {{shortest}}; the term typed is {{duration}}.',
  },
  auditThreshold: {
    title: 'Auditor needed',
    detail:
      '{{amount}} of grants received in fiscal year {{year}}: from {{threshold}} on, published accounts and an auditor are compulsory.',
  },
  brokenCheck: {
    title: 'Broken check: do not use these figures',
    detail: '“{{check}}” fails in {{month}}: a gap of {{gap}}.',
  },
  capitalBelowZero: {
    title: 'More shares given back than subscribed',
    detail: 'In {{month}} capital lacks {{missing}}: review the redemptions, or the opening capital.',
  },
  cashBelowFloor: {
    title: 'Cash below the floor',
    detail: 'Below {{floor}} from {{first}} (months concerned: {{count}}); lowest {{lowest}} in {{lowestMonth}}.',
  },
  cashBelowZero: {
    title: 'Cash below zero',
    detail:
      'From {{first}} (months concerned: {{count}}); lowest {{lowest}} in {{lowestMonth}}. {{depth}} must be found.',
  },
  funderConcentration: {
    title: 'Dependence on one funder',
    detail: '{{funder}} brings {{amount}} in fiscal year {{year}}, {{share}} of income (rule of thumb: {{mark}}).',
  },
  kindNotForForm: {
    title: 'Not open to this legal form',
    detail: '“{{kind}}” is not possible for: {{form}}.',
  },
  monthOutsideShortYear: {
    title: 'Month absent from a short fiscal year',
    detail: '{{amount}} should come in {{month}}, outside fiscal year {{year}}: it is counted in {{first}}.',
  },
  openingDeficit: {
    title: 'Negative retained surplus at the opening',
    detail: '{{deficit}} is missing to balance the opening: a past deficit, or a post left out.',
  },
  securedShareLow: {
    title: 'Little funding secured',
    detail: '{{secured}} secured of {{asked}} expected for fiscal year {{year}}, {{share}} (rule of thumb: {{mark}}).',
  },
  titreRepaidWithoutSurplus: {
    title: 'Repaid without enough surplus',
    detail:
      'Repaying {{nominal}} in {{month}} asks for larger surpluses since the issue: the plan foresees {{surplus}}.',
  },
  ...loanAlerts,
  ...costAlerts,
  ...aidAlerts,
  ...solidarityFinanceAlerts,
  ...socialInvestmentAlerts,
  ...selfFinancingAlerts,
  ...privateGivingAlerts,
  ...nonMonetaryAlerts,
  ...publicFundingAlerts,
  ...statementAlerts,
}
