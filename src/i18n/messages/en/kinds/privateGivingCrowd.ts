/** Crowdfunding: name, summary and fiche of each. */
export const privateGivingCrowd = {
  crowdfundingGift: {
    name: 'Online gift campaign',
    summary: 'A collection of gifts on a platform, with a target and an end date.',
    fiche: {
      what: 'Many small gifts (account 75411) gathered by a platform, which keeps its fee (622). With “all or nothing”, a missed target gives the money back to the donors. A real counterpart makes it a sale ahead (706 or 707).',
      who: 'Given by the public, through a crowdfunding platform. Any structure; tax receipts for those of general interest.',
      cost: 'The platform keeps 4 to 7% of what is raised; above all it takes time to run the campaign.',
      commits: 'Carrying out the project announced and delivering the counterparts.',
      check:
        'The target is realistic: a scenario with less generosity may lose everything. The money comes one or two weeks after the end (to be checked). Counterparts that bear VAT: type them rather as “Sales and services”.',
      example:
        'Target €10,000, €12,000 raised, 5% of fee: €600 for the platform, €11,400 received the month after. With €9,000 pledged: nothing.',
    },
  },
  crowdfundingLoan: {
    name: 'Crowd loan',
    summary: 'Many people lend to the structure through a platform.',
    fiche: {
      what: 'A loan (account 168) from individuals gathered by a platform, mostly repaid each month.',
      who: 'Lent by the public, through a lending platform. Any structure.',
      cost: 'Interest, and the fee of the platform, typed as a share of the amount (5% by default, to be checked).',
      commits: 'Repaying on time: it is not a gift.',
      check:
        'With interest: at most €2,000 per lender and project, and 7 years; without interest: €5,000 per lender; at most €5m per project. Beyond, Alliage warns.',
      example: '€30,000 over 36 months at 4%, repaid by €885.72 each month; a fee of 5% is €1,500 at the start.',
    },
  },
  crowdfundingEquity: {
    name: 'Capital raised online',
    summary: 'The public subscribes shares of the cooperative through a platform.',
    fiche: {
      what: 'Shares (account 1013) subscribed online during a campaign, paid over by the platform, which invoices its fee (622).',
      who: 'Subscribed by the public. Companies only: SCIC, SCOP; an association has no capital.',
      cost: 'The fee of the platform; limited interest, if the assembly decides on it, as for other shares.',
      commits: 'Welcoming many members (assembly, information), and giving those who leave their shares back.',
      check:
        'At most €5m over twelve months. An information document is required. Allow for departures: shares are given back at their nominal value, sometimes 5 years later.',
      example: '€60,000 in 600 shares of €100, 5% of fee: €60,000 of capital, €3,000 of charge.',
    },
  },
} as const
