import type { Messages } from '../fr/messages.ts'
import { loanParameterHints } from './parameterHints/loans.ts'
import { costParameterHints } from './parameterHints/costs.ts'
import { solidarityFinanceHints } from './parameterHints/solidarityFinance.ts'
import { socialInvestmentHints } from './parameterHints/socialInvestment.ts'
import { selfFinancingParameterHints } from './parameterHints/selfFinancing.ts'
import { privateGivingParameterHints } from './parameterHints/privateGiving.ts'
import { nonMonetaryParameterHints } from './parameterHints/nonMonetary.ts'
import { publicFundingHints } from './parameterHints/publicFunding.ts'
import { statementParameterHints } from './parameterHints/appropriation.ts'

export const parameterHints: Messages['parameterHints'] = {
  probability: 'Used when the plan counts funding by its likelihood.',
  profileMonth: 'Month of the year, the same in each fiscal year.',
  decemberWeight: '4: December brings four times an ordinary month.',
  balanceDelay: 'The balance is what the other payments have not covered.',
  serviceMonth: 'The share goes to income from this month on, never before notification.',
  life: 'For an asset that already stands: the time that is left.',
  paymentDelay: '0: paid in the same month.',
  grace: 'During the grace period only interest is paid.',
  referenceRate: 'Average rate of the quarter before; without it the cap cannot be checked.',
  hourlyRate: 'Gross minimum wage, with or without contributions, or a scale by skill: to be stated in the notes.',
  chargeRate: 'Added to gross pay. It depends on reliefs: take the one on your payslips.',
  settlementDelay: 'A delay foreseen by a scenario is added.',
  ...loanParameterHints,
  ...costParameterHints,
  ...solidarityFinanceHints,
  ...socialInvestmentHints,
  ...selfFinancingParameterHints,
  ...privateGivingParameterHints,
  ...nonMonetaryParameterHints,
  ...publicFundingHints,
  ...statementParameterHints,
}
