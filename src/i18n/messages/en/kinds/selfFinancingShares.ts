/** Shares of cooperatives: name, summary and fiche of each. */
export const selfFinancingShares = {
  scicShares: {
    name: 'SCIC shares',
    summary: 'Members subscribe shares; they are given back at their nominal value, and may earn limited interest.',
    fiche: {
      what: 'The capital of the SCIC (account 1013), subscribed by whole shares. Any interest is taken off the result (account 457): it is not a charge.',
      who: 'Brought by workers, users, local authorities and other members. SCIC only.',
      cost: 'No compulsory cost. At least 57.5% of the result goes to reserves; the rest may pay interest, public and associative aid apart, at a rate that does not exceed the average TMO of the three calendar years before plus 2 points.',
      commits:
        'Giving a member who leaves the nominal value of the shares; the statutes may defer payment by up to 5 years.',
      check:
        'Amounts that make a whole number of shares; departures expected among redemptions. Alliage does not know the recent TMO: type it among the legal figures to check the cap. Alliage cuts the interest when the result does not allow it.',
      example:
        '€50,000 of shares held all year at 2%: €1,000 of interest, if the result reaches at least €2,353 (42.5% of it is €1,000).',
    },
  },
  scopShares: {
    name: 'SCOP shares',
    summary: 'Worker-members subscribe shares, often out of their pay; they are given back when they leave.',
    fiche: {
      what: 'The capital of the SCOP (account 1013), subscribed by whole shares, mostly by worker-members. Any interest is taken off the result (account 457).',
      who: 'Brought by worker-members, and by a minority of outside members. SCOP only.',
      cost: 'At least 15% of the result in the legal reserve and 25% to workers; the interest on shares does not exceed the part of workers, hence 42.5% of the result at most.',
      commits:
        'Buying back the shares of members who leave, at their nominal value; the statutes may defer payment by up to 5 years.',
      check:
        'A wave of departures (retirements) drains cash: play it as a scenario. The cap on the rate (TMO plus 2 points) and the sharing rule are to be checked in the law in force and your statutes.',
      example:
        '8 workers subscribe €1,000 each: €8,000 of capital. One leaves: €1,000 is owed at the year end, paid 12 months later if the statutes say so.',
    },
  },
} as const
