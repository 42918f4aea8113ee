/** Public contracts, statutory funding and advances: name, summary and fiche of each. */
export const publicFundingContracts = {
  publicContract: {
    name: 'Public contract',
    summary: 'The price of a need that a public buyer defines: a sale, not a grant.',
    fiche: {
      what: 'A public buyer defines its need and pays its price, reserved contracts included. A sale (706), invoiced to the public body (411), with VAT if the activity bears it.',
      who: 'Any structure, alone or in a group.',
      cost: 'Answering the tender, payment delays, sometimes a guarantee.',
      commits: 'Delivering what the contract says, in time and at the agreed price; there may be penalties.',
      check:
        'Payment within 30 days and an advance: practice, check the contract. It is a market activity: it counts towards the threshold of lucrative activities if it is lucrative. If the same funder subsidises the same action, the grant may be treated as a price.',
      example:
        '€12,000 a year invoiced each month, paid the month after: €1,000 a month, eleven months received in the first year.',
    },
  },
  concoursPublics: {
    name: 'Statutory public funding',
    summary: 'Funding that a text makes due: global allowance, CAF service payment, flat rates.',
    fiche: {
      what: 'A public contribution that a text obliges to pay to whoever meets its conditions. Account 73, not 741. It is earned as the year runs, paid by instalments, then settled after the report.',
      who: 'Social and medico-social establishments, nurseries, social centres, schools under contract.',
      cost: 'An approval to keep, activity data to provide.',
      commits: 'The declared activity: the balance follows the actual one.',
      check:
        'The share of the instalments (70%) and the delay of the balance (5 months) are practice, to be checked with the paying body.',
      example:
        '€120,000 a year, 70% by monthly instalments: €7,000 a month from February, a balance of €36,000 in May.',
    },
  },
  serviceDelegation: {
    name: 'Delegation of a public service',
    summary: 'What users pay and the compensation of the public body, over several years.',
    fiche: {
      what: 'A public body entrusts a service to the structure, which is paid by users (706) and receives a compensation for the obligations set (741).',
      who: 'Any structure able to run a service: nursery, cultural or sports facility, mobility.',
      cost: 'The operating risk: if fewer users come, the structure loses.',
      commits: 'Providing the service, its hours and its prices for the whole contract.',
      check:
        'The compensation must not exceed the cost of the public service obligations (SGEI rules). VAT and taxes as for any market activity. Delays: check the contract.',
      example: '€60,000 from users and €24,000 of compensation a year: €7,000 of income a month.',
    },
  },
  repayableAdvance: {
    name: 'Repayable advance',
    summary: 'A public loan at 0%, with a deferral, sometimes given back only if the project succeeds.',
    fiche: {
      what: 'The region or the State advances a sum without interest. It is paid back by equal parts after a deferral. Due in any case, it is a debt (168); due only on success, it stands among other own funds (1674 until 2025, 1673 since). On failure, what is given up becomes income (758).',
      who: 'Any structure, by the schemes of the region or the State.',
      cost: '0% interest; sometimes a guarantee is asked for.',
      commits: 'Paying back at the agreed dates, or proving the failure to be released.',
      check:
        'The deferral (24 months) and the length (60 months) are practice, to be checked. The interest saved is State aid: it counts in the de minimis ceiling. It finances, but is no income.',
      example: '€30,000 received in January, a deferral of 24 months, then 60 months: €1,500 a quarter for five years.',
    },
  },
  emergencePremium: {
    name: 'Premium for a new project',
    summary: 'A small grant to prepare a project, usually up to €20,000.',
    fiche: {
      what: 'A sum given to whoever prepares an activity: study, trial, working time. Public (741) or from a foundation (7551, restricted funds 195).',
      who: 'Project leaders and structures that begin, through France Active (Fonds de confiance, pacte Émergence), regions, foundations.',
      cost: 'Nothing to pay; sometimes a host structure to pay.',
      commits: 'Carrying out the study or trial, and reporting on it.',
      check: 'The amount of €20,000 comes from one source: check the scheme of your area.',
      example: '€15,000 notified in March, 80% in May, the balance three months after the end of the study.',
    },
  },
} as const
