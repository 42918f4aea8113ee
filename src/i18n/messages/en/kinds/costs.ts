/** Costs, staff and investments: name, summary and fiche of each. */
export const costs = {
  runningCost: {
    name: 'Running cost',
    summary: 'What the structure buys to run, paid after the supplier’s delay.',
    fiche: {
      what: 'Supplies, rent, insurance, fees, travel, taxes… each in its account (class 6).',
      who: 'Any structure.',
      cost: 'The amount typed: VAT included, or without VAT where a rate is chosen (what is recovered costs nothing). It follows the plan’s rise in costs, a rate of its own, or none.',
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
  staffPosition: {
    name: 'Position',
    summary: 'A job, or several alike: full-time equivalents, monthly gross pay, dates, end of contract.',
    fiche: {
      what: 'The full-time equivalents of each year and their monthly gross pay (account 641), the employer’s contributions (account 645), a thirteenth month and end-of-contract pay where there are any.',
      who: 'Any structure that employs. An aided job is tied to its position.',
      cost: 'Gross pay and contributions; replace the suggested rate (42%) with the one on your payslips. Gross pay follows the plan’s wage growth.',
      commits: 'Paying every month, and the compensation when the contract ends.',
      check:
        'Gross pay is not below the minimum wage. The thirteenth month is paid in full, even to those who come or leave within the year. End-of-contract pay bears on the wages of the plan alone. Payroll tax: say whether it is due, and add the line that pays it.',
      example:
        'A half-time job at €2,200 gross for full time, from March to December: €1,100 a month, then €1,100 of compensation (10% of €11,000).',
    },
  },
  inventories: {
    name: 'Inventory',
    summary: 'What is left in store at the closing: the result knows it, the bank does not.',
    fiche: {
      what: 'The stock counted at each closing (account 37). When it rises, the charge of the year falls; when it falls, the charge rises (account 603).',
      who: 'Those that sell goods: grocery, reuse centre, bookshop.',
      cost: 'Nothing more: purchases are typed as running costs. But a growing stock ties money up.',
      commits: 'Counting the stock every year.',
      check: 'Purchases of goods are typed apart (account 607). A stock that cannot be sold loses its value.',
      example: '€8,000 of stock at the start, €11,000 at the closing: the charge of the year falls by €3,000.',
    },
  },
  grantsPaid: {
    name: 'Help given to others',
    summary: 'What the structure grants: help to people, grants to partners.',
    fiche: {
      what: 'Financial help that the structure decides on (account 6571), paid at once or later.',
      who: 'Endowment funds, federations, networks, relief associations.',
      cost: 'The amount decided, a charge from the decision on.',
      commits: 'Paying what was promised; deciding it in the board and keeping proof of it.',
      check: 'The statutes allow it. A grant received may be passed on only if its agreement says so.',
      example: '€10,000 decided in June for two partners, paid in September: charge in June, cash in September.',
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
        'Rate after reliefs, year-end bonus (weights by month). Payroll tax: say whether it is due, give the number of employees, and add the line that pays it. To keep it simple, the employee’s part is paid with the wage.',
      example: '€30,000 gross a year at 42%: €2,500 of pay and €1,050 of contributions a month, €42,600 a year.',
    },
  },
  investment: {
    name: 'Investment',
    summary: 'A lasting asset: bought once, depreciated over its life.',
    fiche: {
      what: 'Equipment, a vehicle, works (account 21), software (account 20). The money leaves at once; the charge is spread by depreciation (account 6811), by components where they do not last as long. It may be sold: the price is an income, what it was still worth a charge.',
      who: 'Any structure.',
      cost: 'The price (VAT included, or without VAT where a rate is chosen), then upkeep.',
      commits: 'Paying the supplier when due, and replacing the asset one day.',
      check:
        'The real life of the asset. Fund a lasting asset with a lasting resource: investment grant, loan of the same length, own funds. Depreciation starts in the month of purchase and stops before that of the sale; an investment grant on an asset that is sold is to be closed apart.',
      example:
        '€75,000 depreciated over 10 years: €75,000 leaves the bank in the year of purchase, €7,500 of charge a year.',
    },
  },
} as const
