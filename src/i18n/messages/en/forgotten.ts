import type { Messages } from '../fr/messages.ts'

export const forgotten: Messages['forgotten'] = {
  title_one: 'Have you thought of… {{count}} usual cost absent from the plan',
  title_other: 'Have you thought of… {{count}} usual costs absent from the plan',
  list: 'Usual costs absent from the plan',
  add: 'Add',
  addThis: 'Add: {{name}}',
  notConcerned: 'Not concerned',
  notConcernedBy: 'Not concerned: {{name}}',
  again_one: 'Ask again about the one that did not concern you',
  again_other: 'Ask again about the {{count}} that did not concern you',
  costs: {
    payrollTax: {
      name: 'Payroll tax (taxe sur les salaires)',
      why: 'Your wages bear it: without this line neither the exemption, nor the abatement, nor the payment is counted.',
    },
    occupationalHealth: {
      name: 'Occupational health',
      why: 'Every employer joins an occupational health service.',
    },
    healthCover: {
      name: 'Staff health cover (mutuelle)',
      why: 'The employer pays part of it. Not concerned if it is within your rate of charges.',
    },
    insurance: { name: 'Insurance', why: 'Liability, premises, equipment: the plan has no line of insurance.' },
    energy: {
      name: 'Energy and water',
      why: 'You occupy premises and nothing pays for electricity, heating or water. Not concerned if the rent includes them.',
    },
    audit: {
      name: 'Statutory auditor (audit)',
      why: 'The grants of a fiscal year reach the legal threshold from which one is compulsory.',
    },
    accounting: { name: 'Accounting', why: 'Accountant, payroll or software: nothing in the plan keeps the books.' },
    software: { name: 'Software and IT', why: 'Subscriptions, equipment, website, backups.' },
    bankCharges: { name: 'Bank charges', why: 'Account keeping, card, collection fees.' },
    guarantee: {
      name: 'Guarantee of the loan',
      why: 'A loan has no guarantee in the plan: lenders often ask for one, which has a cost.',
    },
    volunteering: {
      name: 'Volunteering',
      why: 'No contribution in kind is valued: it shows funders what the project really weighs.',
    },
  },
}
