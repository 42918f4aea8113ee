/** Private giving: name, summary and fiche of each. */
export const privateGiving = {
  donations: {
    name: 'Individual gifts',
    summary: 'What individuals give, mostly at the end of the year.',
    fiche: {
      what: 'Gifts of money without anything in return (account 75411), received at once.',
      who: 'Associations of general interest; whoever signs tax receipts answers for them.',
      cost: 'Fundraising: mailings, website, a platform’s fee (4 to 7% of the amount).',
      commits:
        'Using the money as announced. From €153,000 of gifts a year: published accounts, an auditor, and an account of use in case of a public appeal.',
      check:
        'Donor’s advantage: 66% of the gift, within 20% of taxable income; 75% up to €2,000 for aid to people in hardship (2025 income; check the date of the gift). The December peak is a custom: set its weight from your statements.',
      example: '€15,000 a year, December counting as 4 ordinary months: €1,000 a month, and €4,000 in December.',
    },
  },
  patronage: {
    name: 'Corporate patronage',
    summary: 'A company supports the structure without an equivalent return.',
    fiche: {
      what: 'A company’s gift (account 7542), often set by an agreement and paid in one or more parts.',
      who: 'Structures of general interest. If the company gets real advertising, it is sponsorship: a sale.',
      cost: 'The time of the relationship; limited returns (logo, invitations).',
      commits: 'Carrying out the project supported and reporting on it.',
      check:
        'The company deducts 60% from its tax (40% beyond €2m), within €20,000 or 0.5% of its turnover. Counted as soon as it is agreed: mark it “requested” until something is signed.',
      example: '€10,000 promised in March by a company: it costs the company €4,000 after the tax reduction.',
    },
  },
  foundationGrant: {
    name: 'Grant from a foundation',
    summary: 'A foundation or an endowment fund supports a project, with an advance and a balance.',
    fiche: {
      what: 'A financial contribution of another non-profit body (account 7551), for a defined project.',
      who: 'Any structure whose project fits the foundation’s purpose. Usual amounts: €5,000 to €50,000 (to be checked).',
      cost: 'A file, a follow-up, a report on the project.',
      commits: 'Carrying out the project; what is not spent stays dedicated to it.',
      check:
        'The advance is often 60 to 80%, the balance comes after the report (see the agreement). Call for projects: type a likelihood.',
      example: '€20,000 granted in March, 70% in May: €14,000 in May, €6,000 the January after.',
    },
  },
} as const
