/** Words of grants and of money given for a purpose. */
export const grantsTerms = {
  notification: {
    name: 'Award letter (notification)',
    text: 'The letter by which a funder awards you a grant. From then on the grant is income, even if the money comes later.',
  },
  subvention: {
    name: 'Grant (subvention)',
    text: 'Discretionary public aid for an action that the structure thought up itself. If a public buyer defines the need, it is a contract.',
  },
  convention: {
    name: 'Agreement (convention)',
    text: 'The contract that goes with a grant: what it pays for, how it is paid, what must be reported. It is compulsory beyond a legal threshold.',
  },
  cpo: {
    name: 'CPO (multi-year agreement on objectives)',
    text: 'A grant decided for several years on shared objectives. The part of the following years is no income of this year.',
  },
  tranche: {
    name: 'Advance, interim and balance',
    text: 'The payments of one grant. The advance comes early, the balance often after the report, at times the year after.',
  },
  compteRendu: {
    name: 'Financial report (compte rendu financier)',
    text: 'The document that shows the funder what its money was used for. The balance often waits for it.',
  },
  cerfa: {
    name: 'CERFA 12156',
    text: 'The common grant application form of associations. Alliage fills in its budget, in whole euros.',
  },
  coFunding: {
    name: 'Co-funding rate',
    text: 'The largest share of the cost that a funder agrees to pay. The rest must come from elsewhere, at times from valued volunteering.',
  },
  appelAProjets: {
    name: 'Call for projects (appel à projets)',
    text: 'A funder chooses among applications received by a set date. Winning is never certain: it is given a probability.',
  },
  probability: {
    name: 'Probability of a resource',
    text: 'The chance that a request is given to succeed. It weights the amount that is counted, or says which requests to count.',
  },
  fundingBasis: {
    name: 'Secured, weighted, all',
    text: 'The ways to count uncertain money: only what is decided, each request by its probability, or all in full.',
  },
  fondsDedies: {
    name: 'Restricted funds (fonds dédiés)',
    text: 'Money received for a given project and not yet spent at the closing. It is in the bank, but promised: it cannot be used for anything else.',
  },
  fondsReportes: {
    name: 'Deferred legacies (fonds reportés)',
    text: 'The part of a bequest or donation that is not yet in the hands of the structure at the closing.',
  },
  produitsConstatesDAvance: {
    name: 'Deferred income (produits constatés d’avance)',
    text: 'What is already awarded or invoiced but belongs to a fiscal year to come. It waits in the balance sheet and becomes income later.',
  },
  subventionDInvestissement: {
    name: 'Capital grant (subvention d’investissement)',
    text: 'Aid to buy an asset that lasts. It stands in the balance sheet and goes to the result little by little, as the asset is depreciated.',
  },
  quotePart: {
    name: 'Share of a capital grant (quote-part)',
    text: 'The part of a capital grant that goes to the result each year. It is income without money: the money came at the start.',
  },
  droitDeReprise: {
    name: 'Right of recovery (droit de reprise)',
    text: 'The right of whoever brings money to an association to take it back as the contract says. It counts as own funds, but will have to be given back.',
  },
  titresAssociatifs: {
    name: 'Titre associatif (notion)',
    text: 'A debt security issued by an association and repaid only if its surpluses allow. It is close to own funds by how long it lasts.',
  },
  concoursPublic: {
    name: 'Statutory public funding (concours public)',
    text: 'Public funding that a text makes due, such as an allocation. It is not discretionary: it is counted apart from grants.',
  },
  posteAide: {
    name: 'Aided job (emploi aidé)',
    text: 'A job of which the State or a local authority pays a part. The aid follows the contract and stops with it.',
  },
} as const
