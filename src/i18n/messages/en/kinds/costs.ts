/** Costs, staff and investments: name, summary and fiche of each. */
export const costs = {
  runningCost: {
    name: 'Running cost',
    summary: 'What the structure buys to run, paid after the supplier’s delay.',
    fiche: {
      what: 'Supplies, rent, insurance, fees, travel, taxes… each in its account (class 6).',
      who: 'Any structure.',
      cost: 'The amount typed, VAT included if the structure does not recover it. It follows the plan’s rise in costs.',
      commits: 'Paying when due; a lease or a subscription commits for several months.',
      check: 'The payment delay (usually 30 to 45 days) and the month of the large bills: insurance, property tax.',
      example: '€12,000 of rent a year paid in advance (delay 0): €1,000 each month.',
    },
  },
  provisions: {
    name: 'Provision',
    summary: 'A foreseen charge set aside in the accounts, without any cash.',
    fiche: {
      what: 'An allocation when a risk or a future expense becomes likely (accounts 6815 and 15), a reversal when it happens or goes away (account 781).',
      who: 'Any structure.',
      cost: 'No cash. The allocation lowers the result, the reversal raises it.',
      commits: 'Justifying the risk: a dispute, retirement benefits, major upkeep.',
      check: 'Never reverse more than the provisions held. Booked when each fiscal year closes.',
      example: '€5,000 set aside this year and reversed the next: result −€5,000 then +€5,000, cash unchanged.',
    },
  },
  staff: {
    name: 'Employees',
    summary: 'Gross pay of the year and employer’s contributions, paid the month after.',
    fiche: {
      what: 'The yearly gross pay of a post or a team (account 641), plus the employer’s contributions (account 645).',
      who: 'Any structure that employs.',
      cost: 'Gross pay and employer’s contributions; replace the suggested rate (42%) with the one on your payslips. It follows the plan’s wage growth.',
      commits: 'Paying every month. A departure costs compensation.',
      check:
        'Rate after reliefs, year-end bonus (weights by month), payroll tax to be typed as a running cost. To keep it simple, the employee’s part is paid with the wage.',
      example: '€30,000 gross a year at 42%: €2,500 of pay and €1,050 of contributions a month, €42,600 a year.',
    },
  },
  investment: {
    name: 'Investment',
    summary: 'A lasting asset: bought once, depreciated over its life.',
    fiche: {
      what: 'Equipment, a vehicle, works (account 21). The money leaves at once; the charge is spread by depreciation (account 6811).',
      who: 'Any structure.',
      cost: 'The price, VAT included if it is not recovered, then upkeep.',
      commits: 'Paying the supplier when due, and replacing the asset one day.',
      check:
        'The real life of the asset. Fund a lasting asset with a lasting resource: investment grant, loan of the same length, own funds. Depreciation starts in the month of purchase.',
      example:
        '€75,000 depreciated over 10 years: €75,000 leaves the bank in the year of purchase, €7,500 of charge a year.',
    },
  },
} as const
