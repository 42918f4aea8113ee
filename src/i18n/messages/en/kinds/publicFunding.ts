/** Public funding: name, summary and fiche of each. */
export const publicFunding = {
  operatingGrant: {
    name: 'Operating grant',
    summary: 'Public aid to the year’s activity, notified and then paid in one or more parts.',
    fiche: {
      what: 'A sum granted by the State, a local authority or a public body for the activity or a project. It is income as soon as it is notified (account 741), even if the money comes later.',
      who: 'Any structure whose action is of general interest. It is optional: nothing obliges the funder to renew it.',
      cost: 'Nothing to pay, but a file, a follow-up and a financial report within 6 months of the year end.',
      commits: 'Doing what the convention says. The unspent part of a project may be claimed back.',
      check:
        'A convention is compulsory above €23,000 a year; payment within 60 days of notification unless other dates are agreed; published accounts and an auditor from €153,000 of grants a year. Alliage counts the income in the year of notification: a convention of several years is typed year by year.',
      example:
        '€30,000 notified in March, 70% in May, the balance in January: €30,000 of income this year, €21,000 in the bank at the year end.',
    },
  },
  investmentGrant: {
    name: 'Investment grant',
    summary: 'Aid to buy a lasting asset, taken to income at the pace of its depreciation.',
    fiche: {
      what: 'A sum granted to buy equipment or pay for works. It enters the balance sheet (account 131), then a part goes to income each month (account 747, or 777 until fiscal year 2024) over the asset’s life.',
      who: 'Any structure, from the State, regions, towns, Europe.',
      cost: 'Nothing to pay, but the structure often pays the invoices first: plan a bridging loan.',
      commits: 'Buying the asset agreed, keeping it and using it as agreed, with invoices as proof.',
      check:
        'The same period as the depreciation of the asset. Paid on invoices: often 20 to 30% at the start and the balance on proof (to be checked). The result only gets a small part each year, the bank account gets it all.',
      example:
        '€37,500 for an asset depreciated over 10 years: €3,750 of income a year, while the €37,500 comes in the first year.',
    },
  },
} as const
