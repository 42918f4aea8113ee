/** Public grants: name, summary and fiche of each. */
export const publicFunding = {
  operatingGrant: {
    name: 'Operating grant',
    summary: 'Public aid to the year’s activity, notified and then paid in one or more parts.',
    fiche: {
      what: 'A sum granted by the State, a local authority or a public body for the year’s activity. It is income as soon as it is notified (account 741), even if the money comes later. When it is restricted to an action, what is unspent at the year end goes to restricted funds (6894, 194) and comes back to income the year after (7894).',
      who: 'Any structure whose action is of general interest. It is optional: nothing obliges the funder to renew it.',
      cost: 'Nothing to pay, but a file, a follow-up and a financial report within 6 months of the year end.',
      commits: 'Doing what the convention says. The unspent part of a project may be claimed back.',
      check:
        'A convention is compulsory above €23,000 a year; payment within 60 days of notification unless other dates are agreed; published accounts and an auditor from €153,000 of grants a year. A grant that is renewed each year is secured for the notified year alone: say how likely each renewal is.',
      example:
        '€30,000 notified in March, 70% in May, the balance in January: €30,000 of income this year, €21,000 in the bank at the year end.',
    },
  },
  projectGrant: {
    name: 'Project grant',
    summary: 'Public aid restricted to a project, given once for a length of time.',
    fiche: {
      what: 'A sum granted for a given project, with its dates: notification, first and last month of the project, payments. It is income as soon as it is notified (741). At each year end, what is unspent goes to restricted funds (6894, 194), then comes back as it is spent (7894). If the convention covers several fiscal years, their share waits as deferred income (487).',
      who: 'Any structure with a project of general interest, from the State, local authorities and public bodies.',
      cost: 'Nothing to pay, but the structure often pays the costs first, until the balance.',
      commits:
        'Carrying the project out within its dates, and accounting for each cost. The funder may claim back what was not used.',
      check:
        'Choose what each payment waits for: notification, signature, report half-way, final report, spending. Give the line to its action: Alliage compares the grant with the action’s costs in the period, and with the largest share of the costs if the funder sets one (practice: 80% of public aid, valued volunteering included if it accepts it). An advance of 50 to 80%: practice, to be checked. A project that is renewed each year is typed as a restricted operating grant, to be renewed.',
      example:
        '€12,000 notified in September for a project from September to August: €4,000 spent at the December year end, €8,000 in restricted funds, used from January to August.',
    },
  },
  callForProjects: {
    name: 'Call for projects',
    summary: 'A project grant put to competition: less likely, paid later.',
    fiche: {
      what: 'A project grant given after files are selected. The same accounts as a project grant (741, 194, 487); only what is proposed differs: a lower likelihood, a smaller and later advance.',
      who: 'Structures that answer the specification: State, regions, departments, funds, agencies.',
      cost: 'The time spent on the file, lost if it is not chosen, and paying the costs first.',
      commits: 'Keeping to the specification and to the budget of the chosen file.',
      check:
        'Do not count as secured what is not notified. The likelihood of 30% and the advance of 50% are to be checked with the funder and your experience.',
      example: '€20,000 asked for with a 30% chance: €6,000 in a weighted plan, nothing in a prudent one.',
    },
  },
  conventionPluriannuelle: {
    name: 'Multi-year convention',
    summary: 'A public commitment over two to four years, signed once, paid year by year.',
    fiche: {
      what: 'The State or a local authority commits to amounts by year, for shared objectives. The whole is owed from the signature: the part of the fiscal year is income (741), that of later years waits as deferred income (487) and becomes income as each of them opens.',
      who: 'Mostly associations of general interest, with an overall budget.',
      cost: 'Nothing to pay; an evaluation and a report each year.',
      commits: 'Pursuing the signed objectives. Each year: an advance, then the balance after the report.',
      check:
        'A convention may make each year depend on the vote of the funder’s budget: then type an operating grant to be renewed instead. Four years at most: practice, to be checked. If it is already signed, put the signature in the plan’s first month and only the years that are left.',
      example:
        '€30,000 a year for three years signed in January: €30,000 of income and €60,000 in 487 the first year, €21,000 received in March if the advance is 70%.',
    },
  },
  europeanFund: {
    name: 'European fund (ESF+, ERDF, LEADER)',
    summary: 'A share of what is spent, paid back long after.',
    fiche: {
      what: 'Europe pays back a share of eligible costs, on claim and proof. Income follows the spending (4417, 741); the money comes months after the claim.',
      who: 'Structures that can pay ahead and keep a strict follow-up; often through a region, the State or a local action group.',
      cost: 'Cash to be paid ahead, sometimes a loan or a Dailly advance, and much administrative time.',
      commits: 'Proving everything and keeping the documents; an audit may reject costs years later.',
      check:
        'The 2021-2027 intervention and flat rates are not verified: take those of your programme. Delay observed for LEADER: 2 to 12 months after the payment file; plan for 6 to 18 months. Alliage says how much you pay ahead at most.',
      example:
        '€50,000 spent in the year, aided at 60%, a claim every 6 months paid 12 months later: €30,000 of income, nothing in the bank before July of the next year.',
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
        'The same period as the depreciation of the asset; for an asset that does not depreciate, the time in which it may not be sold, else 120 months. Paid on invoices: often 20 to 30% at the start and the balance on proof (to be checked). Many funders set a largest share of the cost (practice: 80% of public aid). The result only gets a small part each year, the bank account gets it all.',
      example:
        '€37,500 for an asset depreciated over 10 years: €3,750 of income a year, while the €37,500 comes in the first year.',
    },
  },
} as const
