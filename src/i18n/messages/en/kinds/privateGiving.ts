/** Private giving: name, summary and fiche of each. */
export const privateGiving = {
  donations: {
    name: 'Individual gifts',
    summary: 'What individuals give, mostly at the end of the year.',
    fiche: {
      what: 'Gifts of money without anything in return (account 75411), received at once; or expenses that volunteers do not claim (account 75412), which are a charge and an income at the same time, without money. A gift made for a project goes to restricted funds (196) as long as it is not spent.',
      who: 'Given by individuals. Associations of general interest; whoever signs tax receipts answers for them.',
      cost: 'Fundraising: mailings, website, a platform’s fee (4 to 7% of the amount).',
      commits:
        'Using the money as announced. From €153,000 of gifts a year: published accounts, an auditor, and an account of use in case of a public appeal.',
      check:
        'Donor’s advantage: 66% of the gift, within 20% of taxable income; 75% up to €2,000 for aid to people in hardship (2025 income; check the date of the gift). The December peak is a custom: set its weight from your statements. Expenses waived: keep the receipts.',
      example:
        '€15,000 a year, December counting as 4 ordinary months: €1,000 a month, and €4,000 in December. They cost the donors €5,100 after the 66% reduction.',
    },
  },
  patronage: {
    name: 'Corporate patronage',
    summary: 'A company supports the structure without an equivalent return.',
    fiche: {
      what: 'A company’s gift (account 7542), often set by an agreement and paid in one or more parts. What is given for a project and not spent at the year end goes to restricted funds (196).',
      who: 'Given by a company. Structures of general interest. If the company gets real advertising, it is sponsorship: a sale.',
      cost: 'The time of the relationship; limited returns (logo, invitations).',
      commits: 'Carrying out the project supported and reporting on it.',
      check:
        'The company takes 60% of the gift off its tax (40% beyond €2m), within €20,000 or 0.5% of its turnover; what is beyond is carried over five years. Counted as soon as it is agreed: mark it “requested” until something is signed.',
      example:
        '€10,000 promised in March by a company: it costs it €4,000 after the tax reduction. For €30,000 and a ceiling of €20,000, the reduction is €12,000 in the first year.',
    },
  },
  foundationGrant: {
    name: 'Foundation grant',
    summary: 'A foundation or an endowment fund supports a project, in an advance and a balance.',
    fiche: {
      what: 'A financial contribution from another non-profit body (account 7551), for a definite project. What is not spent at the year end goes to restricted funds (6895, 195), taken back as it is spent (7895).',
      who: 'Foundations, endowment funds, other associations. Any structure whose project falls within their purpose. Usual amounts: €5,000 to €50,000 (to be checked).',
      cost: 'An application, a follow-up, a report on the project.',
      commits: 'Carrying out the project; what is not spent stays dedicated to it, or is given back.',
      check:
        'The advance is often 60 to 80%, the balance comes after the report (check the agreement). Call for projects: type a probability. Restricted grant: choose it, and type what will be spent each year.',
      example:
        '€20,000 granted in March, of which €12,000 is spent in the first year: €8,000 waits in restricted funds and comes back as income the year after.',
    },
  },
  sponsorship: {
    name: 'Sponsorship',
    summary: 'A company pays for its name to be seen: it is a sale of advertising.',
    fiche: {
      what: 'An advertising service (account 7063), invoiced to the company. It counts at the market pole.',
      who: 'Paid by a company. Any structure.',
      cost: 'What must be delivered: display, stand, invitations; VAT where it is due.',
      commits:
        'Giving the visibility promised, and nothing else: the company has no patron’s tax advantage, but deducts the expense.',
      check:
        'VAT usually comes on top at the normal rate: choose it. The receipt is lucrative and counts towards the allowance of ancillary activities. If what is given in return is worth far less than the payment, it is patronage.',
      example: '€3,000 before VAT invoiced in May: €3,600 received in June, of which €600 is VAT to be handed on.',
    },
  },
  bequest: {
    name: 'Bequest',
    summary: 'Someone leaves part of an estate to the association; the money comes long after.',
    fiche: {
      what: 'Income once it is accepted (account 7543). As long as the money has not come, it is carried over at each year end (6891, funds of bequests 191), then taken back when it comes (7891): the result counts only what is received.',
      who: 'Left by a will. Associations that may receive bequests (of general interest or recognised as being of public utility).',
      cost: 'Notary’s fees and upkeep of the goods until they are sold, to be typed among the costs.',
      commits: 'Keeping to the conditions of the will: use, upkeep of a grave, name given.',
      check:
        'The delay: often one to two years (ask the notary). Do not build a budget on a bequest that is hoped for: leave it as an idea until the estate is opened. A bequest made for a project stays dedicated once it is received.',
      example:
        '€40,000 accepted in November, received 18 months later: the result of the year keeps none of it (€40,000 of income, €40,000 carried over); the €40,000 counts in the year in which it comes.',
    },
  },
} as const
