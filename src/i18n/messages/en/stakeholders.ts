import type { Messages } from '../fr/messages.ts'

export const stakeholders: Messages['stakeholders'] = {
  title: 'Stakeholders',
  description: 'Who has a part in the structure, what each brings, and who decides.',
  tabs: { people: 'Who decides, who brings', effects: 'What money changes' },
  emptyTitle: 'Nobody is named yet',
  emptyText:
    'Members, employees, beneficiaries, volunteers, funders, partners: say who votes and who sits on the board, and which resources each brings. Whether those who decide and those who pay are the same then shows.',
  begin: 'Begin with the members',
  parts: 'Part in decisions and in resources',
  partsHelp:
    'Resources: what its lines bring in the fiscal year, gifts in kind included, over all that the plan receives. A line that two stakeholders bring counts for each.',
  votesSum: 'The votes that are told make {{share}}: they should make 100%.',
  name: 'Name',
  kind: 'Kind',
  lines: 'Resources they bring',
  note: 'Note',
  peopleCount_one: '{{count}} person',
  peopleCount_other: '{{count}} people',
  noVote: 'no vote',
  votesShare: '{{share}} of the votes',
  seatsCount_one: '{{count}} seat',
  seatsCount_other: '{{count}} seats',
  bringsLines: 'brings: {{names}}',
  columns: {
    people: 'Number',
    votes: 'Votes',
    seats: 'Seats',
    seatsCount: 'Seats',
    brings: 'Brings',
    share: 'Share of resources',
  },
  kinds: {
    members: 'Members',
    employees: 'Employees',
    beneficiaries: 'Beneficiaries',
    volunteers: 'Volunteers',
    funders: 'Funders',
    partners: 'Partners',
    publicBodies: 'Public bodies',
  },
  effectsText:
    'A loan gives no vote, a co-op share gives one: what each sort of money changes in who decides, and what it binds to. The articles and the contract always prevail.',
  allInstruments: 'Show every possible resource',
  noInstrument: 'The plan has no resource yet.',
  instruments: 'Resources',
  whoVotes: 'Who decides',
  whatBinds: 'What it binds to',
  toCheck: 'to check',
  effects: {
    membersShares: {
      votes:
        'Whoever subscribes becomes a member: employees, users and public bodies sit together at the general meeting.',
      binds: 'Shares are paid back at face value; the reserves (57.5% at least) stay with the co-operative.',
    },
    employeesShares: {
      votes: 'Employees become members; outside members stay a minority.',
      binds: 'Shares are bought back on leaving; 25% at least of the surplus goes to employees.',
    },
    clubShares: {
      votes:
        'The club enters the capital for a time: half of it at most in a SCOP, without limit in another co-operative. In an association what it brings gives no capital.',
      binds: 'What was brought is paid back at face value, mostly after 5 years.',
    },
    openShares: {
      votes: 'New members enter the capital and vote at the general meeting.',
      binds: 'Welcome these members, inform them, buy their shares back at the agreed exit.',
    },
    members: {
      votes: 'Those who pay dues are members: they vote at the general meeting as the articles say.',
      binds: 'Call the general meeting, give account.',
    },
    nonVoting: {
      votes: 'No voting right.',
      binds:
        'Repaid on liquidation, or by the co-operative if it wishes after 7 years; a fixed and a variable remuneration.',
    },
    bonds: {
      votes: 'Holders are creditors: they do not vote at the general meeting.',
      binds: 'Interest, repayment at term, and the information owed to holders.',
    },
    debt: {
      votes: 'The lender does not vote.',
      binds:
        'Repay whatever happens; the contract may ask for ratios, accounts, an agreement before borrowing elsewhere.',
    },
    ownersLoan: {
      votes: 'Changes no vote: the lender already is a member, or a founder.',
      binds: 'Pay the sum back on the agreed day, or on demand where it is not blocked.',
    },
    ownFundsLent: {
      votes: 'The funder does not join the board because of what it brings.',
      binds: 'Keep to the purpose, and pay back at term where there is a right to take back.',
    },
    guarantee: {
      votes: 'The guarantor does not vote.',
      binds: 'Inform the guarantor; a limited personal surety.',
    },
    landlord: {
      votes: 'The walls belong to the fund: it decides on their long use.',
      binds: 'The rent and the lease; the building does not enter the balance sheet.',
    },
    outcome: {
      votes: 'The payer and the investor follow the programme; an independent evaluator finds the result.',
      binds: 'Run the programme as written and have it evaluated: the payment depends on it.',
    },
    grant: {
      votes: 'The funder does not vote.',
      binds:
        'Use the sum for its purpose, report within 6 months; an agreement above €23,000, published accounts and an auditor from €153,000 of grants a year.',
    },
    job: {
      votes: 'The funder of the post does not vote.',
      binds: 'Keep the post and its public on the terms of the aid.',
    },
    contract: {
      votes: 'The buyer does not vote, but defines the need.',
      binds: 'Deliver what was ordered, at the agreed price.',
    },
    gift: {
      votes: 'Giving gives no vote.',
      binds: 'Respect what the giver wanted where it was said.',
    },
    earned: {
      votes: 'The customer does not vote, unless also a member.',
      binds: 'The service rendered.',
    },
    inKind: {
      votes: 'Those who give their time vote only as members; their place on the board is decided.',
      binds: 'Welcome, insure, acknowledge.',
    },
    own: {
      votes: 'Nothing changes: the money is already there.',
      binds: 'The appropriation voted by the general meeting.',
    },
  },
}
