/** Voluntary contributions without money: name, summary and fiche of each. */
export const nonMonetary = {
  volunteering: {
    name: 'Volunteering',
    summary: 'Hours given by volunteers, valued without money.',
    fiche: {
      what: 'Hours of unpaid work. They stand at the foot of the income statement, for the same amount on both sides (accounts 864 and 875), or in the notes only.',
      who: 'Given by volunteers. Any structure, associations above all.',
      cost: 'No cash; time to welcome and coordinate.',
      commits: 'Nothing financially. A volunteer is neither paid nor subordinate.',
      check:
        'State in the notes how hours are counted and valued: gross minimum wage, minimum wage with charges (31.1% in the example that was read, to be checked), or a scale by skill. At the foot of the income statement if volunteering is essential and can be measured; otherwise in the notes. These amounts count neither in cash, nor in the result, nor in the thresholds.',
      example:
        '500 hours at €12.31: €6,155 of resources and €6,155 of uses, result and cash unchanged. With 31.1% of charges: €8,069.',
    },
  },
  premisesLent: {
    name: 'Premises lent',
    summary: 'Premises used for free, valued without money.',
    fiche: {
      what: 'Offices, a room or a workshop left for free (accounts 861 and 871), at the foot of the income statement or in the notes.',
      who: 'Lent by the town or a partner. Any structure.',
      cost: 'No cash, except the charges that remain due: type them among running costs.',
      commits: 'Keeping to the agreement: length, insurance, upkeep.',
      check:
        'The value: the rent of comparable premises, or the one in the agreement. The loan may stop: play a scenario with a rent.',
      example: 'Premises that would cost €600 a month: €7,200 a year on both sides, result unchanged.',
    },
  },
  equipmentLent: {
    name: 'Equipment lent',
    summary: 'Equipment used for free, valued without money.',
    fiche: {
      what: 'A vehicle, machines or equipment left for free (accounts 861 and 871), at the foot of the income statement or in the notes.',
      who: 'Lent by a partner, a company, a local authority. Any structure.',
      cost: 'No cash, except fuel, upkeep and insurance: type them among running costs.',
      commits: 'Giving the equipment back in good order on the agreed date.',
      check: 'The value: the price of a comparable hire. Who insures the equipment?',
      example: 'A van lent 10 days a year, hired elsewhere at €90 a day: €900 on both sides.',
    },
  },
  giftsInKind: {
    name: 'Gifts in kind',
    summary: 'Food or objects given, then given out, valued without money.',
    fiche: {
      what: 'Goods received for free and given out or used (accounts 860 and 870), at the foot of the income statement or in the notes.',
      who: 'Given by individuals, shops, companies. Any structure, above all food aid and reuse.',
      cost: 'Nothing to buy; sorting, storage and transport are typed among the costs.',
      commits: 'Giving out what is given as announced, and keeping track of it (hygiene, dates).',
      check:
        'The value is what the goods would cost to buy, in their state. What is sold on is a sale (account 7073), not a gift in kind: type it as “Sales and services”. A tax receipt asks for a value that can be justified.',
      example: '2 tonnes of food valued at €2 a kilo: €4,000 on each side, result and cash unchanged.',
    },
  },
  skillsPatronage: {
    name: 'Skills patronage',
    summary: 'A company lends employees to the structure, on their working time.',
    fiche: {
      what: 'The work of employees whom their company goes on paying (accounts 862 and 871, to be checked), valued at what they cost it, at the foot of the income statement or in the notes.',
      who: 'Lent by a company. Structures of general interest.',
      cost: 'No cash; time to welcome and supervise.',
      commits: 'Using the employee for the mission agreed on; an agreement between the three is customary.',
      check:
        'The company takes 60% of what the employee costs off its tax, within 3 times the ceiling of social security per employee (€144,180 in 2026). Ask it for the cost that it declares.',
      example: 'An accountant lent one day a week (0.2), costing €45,000 a year: €9,000 on each side.',
    },
  },
} as const
