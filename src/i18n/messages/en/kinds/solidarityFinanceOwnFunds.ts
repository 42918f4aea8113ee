/** Solidarity money that comes in as own funds, or houses the structure: name, summary and fiche of each. */
export const solidarityFinanceOwnFunds = {
  contratApportAssociatif: {
    name: 'Contrat d’apport associatif (contribution contract)',
    summary: 'A contribution of France Active to own funds, without interest, to be given back.',
    fiche: {
      what: 'A contribution to be taken back by France Active (account 1034), to strengthen the own funds of an association that invests or grows. Usually €5,000 to €30,000 over 2 to 5 years (to be checked).',
      who: 'Associations that employ or are about to.',
      cost: 'No interest.',
      commits: 'To be given back on the date of the contract: own funds on the balance sheet, a payment to plan for.',
      check:
        'Amount, term and taking back (at once or each year) written in the contract; the other funding of the project.',
      example:
        '€20,000 received in January 2026 for 36 months: €20,000 to give back in January 2029, without interest.',
    },
  },
  fondsAmorcageAssociatif: {
    name: 'Fonds d’amorçage associatif (seed fund)',
    summary: 'A small contribution for a year to launch an activity until its funding comes.',
    fiche: {
      what: 'A contribution of France Active of €5,000 to €10,000 (account 1034) for 12 months, renewable once, which starts a project up.',
      who: 'Associations whose project creates or secures jobs. Not to make up for losses.',
      cost: 'No interest.',
      commits: 'To be given back after 12 months, or after the renewal.',
      check:
        'The funding that will take over; the date of the taking back; a renewal brings the term to 24 months at most.',
      example: '€7,000 received in January 2026: €7,000 to give back in January 2027.',
    },
  },
  cigales: {
    name: 'CIGALES clubs',
    summary: 'Clubs of a few savers place their money in the structure for five years.',
    fiche: {
      what: 'Clubs of 5 to 20 people who save together. Each brings €1,000 to €10,000, and several clubs may join. In an association: a contribution to be taken back (1034); in a company: shares (1013) or a current account (455).',
      who: 'Associations, SCICs, SCOPs and small companies near them.',
      cost: 'No interest asked; meetings and follow-up.',
      commits:
        'Giving the sum back at its nominal value, mostly after 5 years. In a SCOP, clubs hold half of the capital at most; a current account supposes 5% of the capital.',
      check: 'The number of clubs and what each brings; the date of leaving; the money that will then be needed.',
      example: 'Two clubs bring €4,000 each in January 2026: €8,000 to give back in January 2031.',
    },
  },
  solidarityCapital: {
    name: 'Solidarity capital (Garrigue, regional funds)',
    summary: 'A solidarity investor joins the capital, or lends, then leaves.',
    fiche: {
      what: 'Garrigue is a solidarity venture-capital cooperative; regional companies such as Herrikoa take small stakes, minority and temporary. Shares (1013), current account (455) or loan (168).',
      who: 'SCICs, SCOPs and other companies. Garrigue stays 5 years at least and often complements CIGALES; Herrikoa puts in €1,000 to €75,000.',
      cost: 'The rate of the current account or of the loan; interest on shares is taken from the result.',
      commits: 'Giving the sum back when the investor leaves, at once.',
      check:
        'The date and price of leaving in the agreement; who buys the shares; what the plan will then hold in cash.',
      example: '€10,000 as a current account at 3%: €300 of interest a year, then €10,000 to give back.',
    },
  },
  collectiveFundPremises: {
    name: 'Premises of a collective fund',
    summary: 'A solidarity fund owns the walls; the structure pays rent.',
    fiche: {
      what: 'Terre de Liens, Habitat et Humanisme, Etic and others buy land or premises with solidarity savings and let them. Nothing to buy or borrow: a rent (613), a deposit and, at times, shares of the fund to subscribe (27). It is a charge: the line is typed among costs.',
      who: 'Every structure whose project fits the fund’s purpose.',
      cost: 'The rent, which follows the plan’s prices here; the deposit and the shares come back on leaving.',
      commits: 'Paying the rent, keeping the agreed use. The walls do not enrich the balance sheet.',
      check:
        'The lease: length, indexation, charges, works; the value of the fund’s shares and how to leave it. To be compared with a funded purchase.',
      example:
        '€1,000 a month, €2,000 of deposit and €500 of shares: €2,500 on entering, given back on leaving, and €12,000 of charges a year.',
    },
  },
} as const
