import type { Messages } from '../fr/messages.ts'
import { loanParameters } from './parameters/loans.ts'
import { costParameters } from './parameters/costs.ts'
import { solidarityFinanceParameters } from './parameters/solidarityFinance.ts'
import { socialInvestmentParameters } from './parameters/socialInvestment.ts'
import { selfFinancingParameters } from './parameters/selfFinancing.ts'
import { privateGivingParameters } from './parameters/privateGiving.ts'
import { nonMonetaryParameters } from './parameters/nonMonetary.ts'
import { publicFundingParameters } from './parameters/publicFunding.ts'
import { statementParameters } from './parameters/appropriation.ts'
import { timingParameters } from './parameters/timing.ts'

export const parameters: Messages['parameters'] = {
  active: 'Counted',
  amount: 'Amount',
  status: 'Progress',
  probability: 'Likelihood of getting it',
  profileMonth: 'Month in which all of it falls',
  weights: 'Weight of each month',
  decemberWeight: 'Weight of December (ordinary month: 1)',
  advanceShare: 'Share of the advance',
  advanceDelay: 'Advance: months to wait',
  interimShare: 'Share of the second payment',
  interimDelay: 'Second payment: months to wait',
  balanceDelay: 'Balance: months to wait',
  awardMonth: 'Month of notification',
  serviceMonth: 'Month in which the asset enters service',
  life: 'Depreciation period',
  paymentDelay: 'Payment delay',
  members: 'Number of members',
  fee: 'Fee per member',
  subscriptions: 'Shares subscribed',
  redemptions: 'Shares given back',
  nominalValue: 'Value of a share',
  principal: 'Amount (what is left to pay if the debt already stands)',
  drawMonth: 'Month of the drawdown',
  annualRate: 'Yearly interest rate',
  duration: 'Term (what is left of it if the debt already stands)',
  grace: 'Grace period: months without repaying capital',
  feeRate: 'Arrangement fee, as a share of the amount',
  referenceRate: 'Reference rate of private bonds',
  expectedPayment: 'Public payment in case of full success',
  successRate: 'Share of the result reached',
  outcomeMonth: 'Month in which results are established',
  outcomeDelay: 'Public payment: months after the results',
  repaymentMonth: 'Month in which the investor is repaid',
  premium: 'Investor’s premium in case of full success',
  evaluatorFee: 'Evaluator’s fee',
  feeDelay: 'Fee: payment delay',
  hours: 'Hours volunteered',
  hourlyRate: 'Value of an hour',
  chargeRate: 'Employer’s contribution rate',
  payDelay: 'Wages: payment delay',
  chargesDelay: 'Contributions: payment delay',
  purchaseMonth: 'Month of purchase',
  balance: 'Opening balance',
  settlementDelay: 'Settled in month no. (1: the plan’s first)',
  ...loanParameters,
  ...costParameters,
  ...solidarityFinanceParameters,
  ...socialInvestmentParameters,
  ...selfFinancingParameters,
  ...privateGivingParameters,
  ...nonMonetaryParameters,
  ...publicFundingParameters,
  ...timingParameters,
  ...statementParameters,
}
