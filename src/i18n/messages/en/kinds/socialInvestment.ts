/** Social investment: name, summary and fiche of each. */
export const socialInvestment = {
  impactContract: {
    name: 'Impact contract',
    summary: 'An investor pays first; the State or a local authority pays later, by the results found.',
    fiche: {
      what: 'Investors advance the cost of a programme. An independent evaluator measures the agreed result. The public payer pays by success, in proportion or by tranche from thresholds on, and the investor gets back the same share of the stake, with a premium.',
      who: 'Associations and SCICs whose programme has a result that can be measured.',
      cost: 'The investor’s premium, the evaluator’s fee and that of whoever sets the contract up, due even in case of failure.',
      commits:
        'To run the programme and have it evaluated. In case of failure, the investor loses the matching share: the structure does not owe it, but the fees stay with it.',
      check:
        'The public payment covers what goes back to the investor, the premium and the fees; it comes before the repayment. Accounts by custom, to be confirmed with the accountant. Play failure in a scenario: success rate at 0%.',
      example:
        'A real contract: €450,000 advanced to support 900 people over 3 years (€500 each), a premium of €15,000 if the result is reached. By tranche (50% due from 50% of the result on, 75% from 75% on), a result of 60% gives €225,000 back to the investor.',
    },
  },
} as const
