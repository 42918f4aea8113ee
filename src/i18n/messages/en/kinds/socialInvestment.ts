/** Shares of a SCIC and social investment: name, summary and fiche of each. */
export const socialInvestment = {
  scicShares: {
    name: 'SCIC shares',
    summary: 'Members subscribe shares; they are given back at their nominal value.',
    fiche: {
      what: 'The capital of the SCIC (account 1013), subscribed in whole shares by employees, users, local authorities and other members.',
      who: 'SCICs only.',
      cost: 'No compulsory cost. At least 57.5% of the result goes to reserves; what is left may pay the shares, public aid left out, up to a rate: the 3-year average rate of private bonds plus 2 points.',
      commits:
        'A member who leaves takes the shares back at their nominal value; the articles may spread the repayment over up to 5 years.',
      check:
        'Amounts are whole numbers of shares; planned departures stand among the redemptions. Interest on shares is taken from the result: it is no charge.',
      example:
        '112 shares of €100 subscribed in March: €11,200 of capital, which the departure of 5 members reduces by €500.',
    },
  },
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
