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
      what: 'What each member pays to join: without anything in return (account 7561), or with a right to a service or object of its own (account 7562). Type the total, or the number of members and the fee.',
      who: 'Paid by members, people or bodies. Associations.',
      cost: 'Almost nothing: reminders and the members’ register.',
      commits: 'Keeping the association alive and reporting to the general meeting.',
      check:
        'The month of the membership drive. A fee that gives a right to a definite service is a sale: it counts at the market pole, and may bear VAT and business taxes; in that case type it rather as “Sales and services”.',
      example: '120 members at €15: €1,800, received in September if the drive is held then.',
    },
  },
  events: {
    name: 'Events',
    summary: 'Fairs, sales, concerts, lotteries: receipts and costs in the months in which they are held.',
    fiche: {
      what: 'A number of events in each month, and for each one its receipts (706 entries, 707 refreshments and objects, 758 other) and its direct costs (606). Receipts come in the same month.',
      who: 'Paid by the public and members. Any structure; the exemption is for bodies run without private interest.',
      cost: 'The direct costs, and much volunteered time: value it as “Volunteering”.',
      commits: 'Declaring the event (safety, bar, copyright) and keeping the account of each.',
      check:
        'Six charity or support events a year are exempt from VAT and business taxes; Alliage warns beyond. A rainy scenario: lower the activity, the costs remain.',
      example: '4 fairs a year at €1,500 of receipts and €400 of costs: €6,000 received, €1,600 spent, €4,400 left.',
    },
  },
  rents: {
    name: 'Rents and ancillary income',
    summary: 'What premises that are let, staff that are lent or other sidelines bring.',
    fiche: {
      what: 'Rents or ancillary income (account 708), counted when they fall due, less the share that stays empty or unpaid.',
      who: 'Paid by tenants and user bodies. Any structure that owns premises, or may sublet them.',
      cost: 'Upkeep, insurance and property tax, to be typed among the costs; looking after tenants.',
      commits: 'Keeping to the lease: length, deposit, works.',
      check:
        'An association without lucrative activity pays tax on the income from its assets: 24% of rents. Add the “Corporate tax” line, on the income from assets. A deposit received is not income.',
      example: 'A hall let at €500 a month, empty one month in ten: €5,400 a year, and €1,296 of tax at 24%.',
    },
  },
  ownReserves: {
    name: 'Own reserves used',
    summary: 'The part of its reserves that the structure decides to put in a project.',
    fiche: {
      what: 'Past surpluses, kept in reserve (account 1068, “reserves for projects”), which the assembly uses. It is neither income nor a receipt: the money is already there. The earmark falls (debit 1068, credit 110) and own funds stay the same; the costs of the project are what reduces them. In the CERFA budget: “Own resources put in the project”.',
      who: 'The structure itself. Any form; in a SCIC or a SCOP reserves may not be shared: the amount is shown, nothing is posted.',
      cost: 'Nothing, but cash falls with the costs of the project.',
      commits: 'Keeping to the decision of the assembly that made the reserve.',
      check:
        'The reserve exists at the opening (line “Opening own funds”, account 1068), and so does the money: a reserve may already sit in equipment.',
      example:
        '€20,000 of reserves for projects, €8,000 used in March: €12,000 of reserves is left, retained earnings rise by €8,000, cash moves only by the costs.',
    },
  },
} as const
