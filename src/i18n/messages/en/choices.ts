import type { Messages } from '../fr/messages.ts'
import { loanChoices } from './choices/loans.ts'
import { costChoices } from './choices/costs.ts'
import { solidarityFinanceChoices } from './choices/solidarityFinance.ts'
import { socialInvestmentChoices } from './choices/socialInvestment.ts'
import { selfFinancingChoices } from './choices/selfFinancing.ts'
import { privateGivingChoices } from './choices/privateGiving.ts'
import { nonMonetaryChoices } from './choices/nonMonetary.ts'
import { publicFundingChoices } from './choices/publicFunding.ts'
import { statementChoices } from './choices/appropriation.ts'

export const choices: Messages['choices'] = {
  profile: {
    label: 'Spread over the year',
    options: {
      even: 'The same every month',
      oneMonth: 'All in one month',
      weights: 'By a weight for each month',
      decemberPeak: 'Every month, more in December',
    },
  },
  payment: {
    label: 'Payments',
    options: { single: 'All at once', advanceAndBalance: 'Advance and balance', threeTranches: 'Three payments' },
  },
  nature: {
    label: 'Nature',
    options: {
      purchases: 'Supplies',
      goods: 'Goods',
      services: 'Services',
      training: 'Training',
      rent: 'Rents',
      staffLent: 'Staff lent to others',
      maintenance: 'Maintenance and repairs',
      insurance: 'Insurance',
      fees: 'Professional fees',
      communication: 'Communication',
      travel: 'Travel, assignments, receptions',
      telecom: 'Telephone, internet, post',
      bank: 'Banking services',
      taxes: 'Taxes',
      other: 'Other',
    },
  },
  entry: { label: 'Typed as', options: { total: 'Total of the year', membersAndFee: 'Number of members and fee' } },
  lender: { label: 'Lender', options: { franceActive: 'France Active', other: 'Another solidarity lender' } },
  origin: { label: 'Origin', options: { new: 'New, during the plan', existing: 'Already there at the opening' } },
  repayment: {
    label: 'Repayment',
    options: {
      constantPayment: 'Equal payments',
      constantCapital: 'Equal parts of capital',
      bullet: 'All at the term (bullet)',
      balloon: 'Equal payments, and capital left to the term (balloon)',
      irregular: 'By a typed schedule',
    },
  },
  frequency: {
    label: 'Payments',
    options: { monthly: 'Monthly', quarterly: 'Quarterly', halfYearly: 'Half-yearly', yearly: 'Yearly' },
  },
  takingBack: {
    label: 'Taken back',
    options: { atTerm: 'All at once, at the term', yearlyParts: 'In equal yearly parts' },
  },
  direction: { label: 'Direction', options: { charge: 'Allocation (charge)', reversal: 'Reversal (income)' } },
  account: {
    label: 'Account',
    options: {
      '411': '411 Customers and users',
      '4417': '4417 Operating grants receivable',
      '4411': '4411 Investment grants receivable',
      '4687': '4687 Other income receivable',
      '401': '401 Suppliers',
      '404': '404 Suppliers of fixed assets',
      '421': '421 Wages payable',
      '431': '431 Social contributions payable',
      '1024': '1024 Own funds not to be given back',
      '1034': '1034 Own funds to be given back',
      '1013': '1013 Capital (shares)',
      '1063': '1063 Statutory reserves',
      '1068': '1068 Project reserves',
      '131': '131 Investment grants',
      '15': '15 Provisions',
      '444': '444 Corporate tax',
      '447': '447 Other taxes',
      '4455': '4455 VAT to pay',
      '1061': '1061 Legal reserve',
      '191': '191 Funds carried forward',
      '194': '194 Restricted funds, grants',
      '195': '195 Restricted funds, contributions',
      '196': '196 Restricted funds, public generosity',
    },
  },
  ...loanChoices,
  ...costChoices,
  ...solidarityFinanceChoices,
  ...socialInvestmentChoices,
  ...selfFinancingChoices,
  ...privateGivingChoices,
  ...nonMonetaryChoices,
  ...publicFundingChoices,
  ...statementChoices,
}
