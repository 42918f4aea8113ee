/** Structural choices of costs, staff, investments and taxes. */
export const costChoices = {
  vat: {
    label: 'VAT',
    options: {
      exempt: 'Without VAT (amounts paid in all)',
      normal: 'Normal rate (amounts without VAT)',
      intermediate: 'Intermediate rate (amounts without VAT)',
      reduced: 'Reduced rate (amounts without VAT)',
      special: 'Special rate (amounts without VAT)',
    },
  },
  activity: {
    label: 'Activity',
    options: { nonLucrative: 'Non-lucrative', lucrative: 'Ancillary lucrative activity' },
  },
  indexation: {
    label: 'Rise from year to year',
    options: { plan: 'That of the plan', own: 'A rate of its own', none: 'None' },
  },
  payrollTax: {
    label: 'Payroll tax',
    options: {
      none: 'Not due',
      mainland: 'Due, mainland France (by bands)',
      antillesReunion: 'Due, Guadeloupe, Martinique or Réunion',
      guyane: 'Due, French Guiana',
    },
  },
  thirteenthMonth: {
    label: 'Thirteenth month',
    options: { none: 'None', oneMonth: 'Paid in one month', twoHalves: 'Half in June, half in December' },
  },
  contract: { label: 'Contract', options: { goesOn: 'Goes on after the plan', ends: 'Ends' } },
  declaration: {
    label: 'Return',
    options: { monthly: 'Every month', quarterly: 'Every quarter', yearly: 'Every year' },
  },
  vatCredit: {
    label: 'VAT credit',
    options: { carried: 'Carried to the next return', refunded: 'Paid back' },
  },
  regime: {
    label: 'Corporate tax',
    options: {
      notLiable: 'Not due: non-lucrative activity',
      assets: 'On the income from assets that is typed',
      assetsOnRents: 'On the income from assets (rents: all of account 708)',
      full: 'On the whole profit',
    },
  },
  reducedRate: {
    label: 'Reduced rate on the first part of the profit (to check)',
    options: { applies: 'Yes', none: 'No' },
  },
  stockTarget: {
    label: 'Stock at the closing',
    options: { typed: 'An amount by year', monthsOfPurchases: 'A number of months of purchases' },
  },
  asset: { label: 'Asset', options: { tangible: 'Tangible', intangible: 'Intangible (software, rights)' } },
  components: {
    label: 'Components',
    options: { single: 'A single asset', several: 'Several components that last differently' },
  },
  disposal: { label: 'Sale of the asset', options: { kept: 'Kept', sold: 'Sold' } },
  deferred: {
    label: 'Nature of the income',
    options: { grants: 'Grants', services: 'Services', dues: 'Membership dues' },
  },
} as const
