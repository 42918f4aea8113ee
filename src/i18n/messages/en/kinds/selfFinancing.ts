/** Self-financing: name, summary and fiche of each. */
export const selfFinancing = {
  sales: {
    name: 'Sales and services',
    summary: 'What customers and users pay, received after their payment delay.',
    fiche: {
      what: 'Sales of goods (707), services and training (706), rents, staff lent and other ancillary income (708), typed without VAT.',
      who: 'Any structure. An association may sell, even to non-members.',
      cost: 'The cost of production, to be typed among the costs, and late payments.',
      commits:
        'Delivering what is sold. Too large a commercial activity makes the whole association liable to business taxes. With a VAT rate, VAT is added to the amount typed and handed on (the “VAT return” line).',
      check:
        'Association run without private interest: commercial activities must stay ancillary and below the allowance (€80,011 of receipts for 2025; the amount for 2026 is to be checked). Beyond it, everything is taxed: mark these sales as lucrative and Alliage compares them with the threshold. A realistic payment delay: 30 to 60 days.',
      example:
        '€72,000 a year paid at 30 days: €6,000 of sales a month, received the month after; €6,000 is still owed at the year end.',
    },
  },
  membershipDues: {
    name: 'Membership dues',
    summary: 'What members pay each year, received at once.',
    fiche: {
      what: 'What each member pays to join (account 756). Type the total, or the number of members and the fee.',
      who: 'Associations.',
      cost: 'Almost nothing: reminders and the members’ register.',
      commits: 'Keeping the association alive and reporting to the general meeting.',
      check:
        'The month of the membership drive. A fee that gives a right to a definite service may be taxed as a sale.',
      example: '120 members at €15: €1,800, received in September if the drive is held then.',
    },
  },
} as const
