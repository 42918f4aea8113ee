/** What becomes of the result: name, summary and fiche of each. */
export const appropriationKinds = {
  appropriation: {
    name: 'Appropriation of the result',
    summary: 'What the meeting does with the surplus of the closed year.',
    fiche: {
      what: 'In the month of the meeting, a share of the surplus moves from the surplus carried forward (110) to the reserves for projects (1068). The rest and every loss stay carried forward.',
      who: 'Associations.',
      cost: 'Nothing: no money moves.',
      commits: 'Nothing more than to follow the meeting’s decision.',
      check:
        'The share and the month of the meeting. Losses still carried are made up first. The result of before the plan is not appropriated.',
      example: 'A surplus of €10,000 in 2026, a share of 60%: €6,000 in reserve in June 2027.',
    },
  },
  scicAppropriation: {
    name: 'Appropriation of the result (SCIC)',
    summary: 'Legal reserve, statutory reserve, and what is left for shares.',
    fiche: {
      what: 'In the month of the meeting, 15% of the surplus joins the legal reserve (1061) until it equals the capital, then half of the rest at least joins the statutory reserve (1063). What is left stays carried forward; interest on shares is typed on the shares.',
      who: 'SCICs.',
      cost: 'Nothing: no money moves.',
      commits: 'Reserves are never shared out: they stay in the cooperative.',
      check:
        'At least 57.5% of the surplus in reserves while the legal reserve is not full. Statutes may go up to 100%. Losses still carried are made up first.',
      example:
        'A surplus of €20,000: €3,000 in the legal reserve, €8,500 in the statutory reserve, at most €8,500 for shares.',
    },
  },
  scopAppropriation: {
    name: 'Appropriation of the result (SCOP)',
    summary: 'Workers’ part, legal reserve, development fund.',
    fiche: {
      what: 'In the month of the meeting, a quarter of the surplus at least goes to the workers, 15% to the legal reserve (1061) until it equals the capital, a share of the rest to the development fund (1063). What is left stays carried forward; interest on shares is typed on the shares.',
      who: 'SCOPs.',
      cost: 'The workers’ part, paid after the meeting. As profit sharing, it is a charge of the year (691).',
      commits: 'Reserves are never shared out; the workers’ part is owed.',
      check:
        'The statutes and the profit-sharing agreement. The 50% for the development fund is a custom to check. Profit sharing is not deducted from the tax that the tax line reckons. Neither social charges nor the flat social levy are counted.',
      example:
        'A surplus of €20,000: €5,000 to the workers, €3,000 in the legal reserve, €6,000 in the development fund, €6,000 carried forward.',
    },
  },
} as const
