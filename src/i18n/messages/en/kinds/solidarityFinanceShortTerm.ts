/** What tides a structure over, and what secures its loans: name, summary and fiche of each. */
export const solidarityFinanceShortTerm = {
  guarantee: {
    name: 'Guarantee of a loan',
    summary: 'A guarantor bears a part of the loan if the structure does not repay.',
    fiche: {
      what: 'The guarantee of a loan of the plan. It brings no money and is not on the balance sheet: Alliage follows the guaranteed outstanding beside it. France Active guarantees up to 65% of the loan (80% with Égalité Femmes, for at most €50,000 guaranteed), €200,000 and 84 months at most.',
      who: 'Every structure of the social economy, through its bank.',
      cost: '2.5% of the guaranteed amount, paid when the loan is drawn (account 627).',
      commits:
        'The debt stays due: the guarantor pays the bank, then turns to the structure. Personal sureties are limited.',
      check: 'Tie the guarantee to its loan; the share, cap and length written in the agreement.',
      example: 'Half of a loan of €100,000: €50,000 guaranteed, €1,250 to pay when the loan comes in.',
    },
  },
  daillyAdvance: {
    name: 'Advance on a grant (Dailly)',
    summary: 'A bank advances a notified grant until it is paid.',
    fiche: {
      what: 'The structure cedes to its bank what a funder owes it (article L313-23 of the code monétaire et financier). The bank advances a part of the grant; what the funder pays goes back to it first. The grant stays on the balance sheet, the advance is a short-term debt (519).',
      who: 'Every structure that has a notified grant. The bank is free to refuse; if the grant depends on conditions, they must be proved to be met.',
      cost: 'A base rate, a margin of up to 5 points, file and notification fees.',
      commits: 'Less than 12 months. If the grant shrinks or is late, the structure repays all the same.',
      check: 'Tie the advance to its grant, notified; compare its cost with that of the overdraft.',
      example:
        'A grant of €40,000 advanced at 80%: €32,000 at once, €133.33 of interest a month at 5%, given back when the funder pays.',
    },
  },
  overdraftFacility: {
    name: 'Overdraft facility',
    summary: 'The bank lets the account go below zero, down to a limit.',
    fiche: {
      what: 'A written agreement: the account may be overdrawn down to the limit. Alliage reckons interest on the overdraft of the month before and watches the limit.',
      who: 'Every structure; the bank looks at the accounts and at the funding secured.',
      cost: 'A rate on the overdraft (the one shown here is to be replaced) and, often, a yearly commission on the limit.',
      commits: 'To come back above zero. The bank may decline to renew the facility.',
      check:
        'The limit, rate and length of the agreement; an overdraft that lasts calls for lasting resources. One overdraft line at a time.',
      example: '€10,000 overdrawn for a month at 8%: €66.67 of interest in the next month.',
    },
  },
} as const
