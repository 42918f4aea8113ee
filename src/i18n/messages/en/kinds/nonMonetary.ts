/** Voluntary contributions without money: name, summary and fiche of each. */
export const nonMonetary = {
  volunteering: {
    name: 'Volunteering',
    summary: 'Hours given by volunteers, valued without money.',
    fiche: {
      what: 'Hours of unpaid work. They stand at the foot of the income statement, for the same amount on both sides (accounts 864 and 875).',
      who: 'Any structure, associations above all.',
      cost: 'No cash; time to welcome and coordinate.',
      commits: 'Nothing financially. A volunteer is neither paid nor subordinate.',
      check:
        'State in the notes how hours are counted and valued: gross minimum wage, with contributions, or a scale by skill. Alliage warns when an hour is valued below the minimum wage in force. These amounts count neither in cash, nor in the result, nor in the thresholds.',
      example: '500 hours at €12.31: €6,155 of resources and €6,155 of uses, result and cash unchanged.',
    },
  },
  premisesLent: {
    name: 'Premises lent',
    summary: 'Premises used for free, valued without money.',
    fiche: {
      what: 'Offices, a room or a workshop that the town or a partner lets the structure use for free (accounts 861 and 871).',
      who: 'Any structure.',
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
      what: 'A vehicle, machines or equipment that a partner lets the structure use for free (accounts 861 and 871).',
      who: 'Any structure.',
      cost: 'No cash, except fuel, upkeep and insurance: type them among running costs.',
      commits: 'Giving the equipment back in good order on the agreed date.',
      check: 'The value: the price of a comparable hire. Who insures the equipment?',
      example: 'A van lent 10 days a year, hired elsewhere at €90 a day: €900 on both sides.',
    },
  },
} as const
