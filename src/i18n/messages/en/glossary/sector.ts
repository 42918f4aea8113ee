/** Words of the social and solidarity economy. */
export const sectorTerms = {
  ess: {
    name: 'Social and solidarity economy (ESS)',
    text: 'Associations, co-operatives, mutuals, foundations and companies that put their purpose and democratic management before profit.',
  },
  esus: {
    name: 'ESUS',
    text: 'The accreditation of “solidarity enterprise of social utility”. It opens access to a part of solidarity savings.',
  },
  association: {
    name: 'Association (law of 1901)',
    text: 'People brought together for a purpose other than sharing profits. Its surpluses stay in the project.',
  },
  scic: {
    name: 'SCIC',
    text: 'A co-operative company of collective interest: employees, users, local authorities and supporters are members together. A large part of its surpluses goes to reserves.',
  },
  scop: {
    name: 'SCOP',
    text: 'A co-operative company whose employees are its majority members. Its surpluses are shared among reserves, employees and capital.',
  },
  partSociale: {
    name: 'Co-op share (part sociale)',
    text: 'A share of the capital of a co-operative, given back at its first value to whoever leaves. It gives a vote, no right over reserves.',
  },
  gestionDesinteressee: {
    name: 'Disinterested management',
    text: 'Leaders who draw no profit from the association, and no sharing of profits. It is a condition for not paying business taxes.',
  },
  activiteLucrative: {
    name: 'Ancillary trading (activités lucratives accessoires)',
    text: 'Sales such as a business would make, beside an activity that is none. Beyond a yearly threshold they make the association taxable.',
  },
  hybridation: {
    name: 'Hybrid funding',
    text: 'Keeping a project alive with resources of different natures: sales, public money, gifts, volunteering. Each has its rules and risks.',
  },
  threePoles: {
    name: 'Three poles',
    text: 'The market (what is sold), redistribution (public money) and reciprocity (gifts, dues, volunteering). Their balance says what the project depends on.',
  },
  reciprocity: {
    name: 'Reciprocity',
    text: 'What people give because they feel tied to the project: time, gifts, dues, supporting shares.',
  },
  cvn: {
    name: 'Contributions in kind (CVN)',
    text: 'Volunteering, lent premises, gifts in kind, valued in euros. They are shown below the result, as much in costs as in income, and never touch the cash.',
  },
  valorisation: {
    name: 'Valuing volunteering',
    text: 'Giving a value in euros to the hours that are given, at a rate that is explained. It shows what the project really costs, without changing the cash.',
  },
  mecenat: {
    name: 'Patronage and sponsorship (mécénat, parrainage)',
    text: 'Patronage is a company’s gift without an equal return; sponsorship pays for publicity, it is a sale.',
  },
  recuFiscal: {
    name: 'Tax receipt (reçu fiscal)',
    text: 'The document that lets a donor pay less tax. Only structures that meet the conditions of the law may give one.',
  },
  abandonDeFrais: {
    name: 'Waived expenses (abandon de frais)',
    text: 'A volunteer gives up being paid back for what they spent for the association. It is a cost and a gift of the same amount, without money.',
  },
  financeSolidaire: {
    name: 'Solidarity finance',
    text: 'Loans, guarantees and contributions from financiers who look for social utility first. They often accept more time or risk than banks.',
  },
  contratAImpact: {
    name: 'Impact contract',
    text: 'An investor pays for the action first; a public payer repays according to results that a third party measures.',
  },
  ptce: {
    name: 'PTCE',
    text: 'A territorial cluster for economic co-operation: ESS structures, companies and local authorities of one territory that work together.',
  },
  dla: { name: 'DLA', text: 'The local support scheme: publicly funded advice for ESS structures that employ people.' },
} as const
