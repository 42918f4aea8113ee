import type { DatedFigure } from './legalFigures.ts'

/**
 * Dated figures of solidarity finance and of the securities of associations and cooperatives: legal caps, and what lenders
 * and investors publish as their usual bounds (DOMAIN 1.4, 6). Amounts in cents, rates as fractions, durations in months.
 */
export const solidarityFigures = {
  /** Average rate of private bonds (TMO), by half-year; later ones are to be typed. */
  tmoRate: [
    { from: '2023-01', until: '2023-06', value: 0.0314, grade: 'C', source: 'tmo' },
    { from: '2023-07', until: '2023-12', value: 0.0337, grade: 'C', source: 'tmo' },
  ],
  /** Most that the rate of an ordinary bond of an association may stand over the reference bond rate. */
  obligationAssociativeMargin: [{ from: '2014-08', value: 0.03, grade: 'A', source: 'cmfL213-13' }],
  /** Shortest life of a titre participatif, and the largest part of its nominal that the variable pay may be reckoned on. */
  titreParticipatifTerm: [{ from: '2024-01', value: 84, grade: 'A', source: 'ccomL228-36' }],
  titreParticipatifVariableShare: [{ from: '2024-01', value: 0.4, grade: 'C', source: 'titreParticipatif' }],
  /** Yearly rate up to which a company may deduct the interest of its partners' accounts: published, to be typed. */
  currentAccountInterestRate: [],
  /** Months without capital that France Active usually grants. */
  franceActiveShortestGraceMonths: [{ from: '2026-01', value: 12, grade: 'C', source: 'franceActiveLoan' }],
  franceActiveLongestGraceMonths: [{ from: '2026-01', value: 24, grade: 'C', source: 'franceActiveLoan' }],
  /** Loan for social-economy enterprises (PESS): amounts, term, and the age that it asks for. */
  pessLowestAmount: [{ from: '2015-01', value: 1_000_000, grade: 'B', source: 'pess' }],
  pessHighestAmount: [{ from: '2015-01', value: 5_000_000, grade: 'B', source: 'pess' }],
  pessWithRegionHighestAmount: [{ from: '2015-01', value: 10_000_000, grade: 'B', source: 'pess' }],
  pessTerm: [{ from: '2015-01', value: 60, grade: 'B', source: 'pess' }],
  pessAgeMonths: [{ from: '2015-01', value: 36, grade: 'B', source: 'pess' }],
  /** Contrat d'apport associatif: usual amounts and terms, by practice. */
  contratApportLowestAmount: [{ from: '2024-01', value: 500_000, grade: 'M', source: 'franceActiveApports' }],
  contratApportHighestAmount: [{ from: '2024-01', value: 3_000_000, grade: 'M', source: 'franceActiveApports' }],
  contratApportShortestTerm: [{ from: '2024-01', value: 24, grade: 'M', source: 'franceActiveApports' }],
  contratApportLongestTerm: [{ from: '2024-01', value: 60, grade: 'M', source: 'franceActiveApports' }],
  /** Fonds d'amorçage associatif: amounts, and its longest life once renewed. */
  fondsAmorcageLowestAmount: [{ from: '2024-01', value: 500_000, grade: 'C', source: 'franceActiveApports' }],
  fondsAmorcageHighestAmount: [{ from: '2024-01', value: 1_000_000, grade: 'C', source: 'franceActiveApports' }],
  fondsAmorcageLongestTerm: [{ from: '2024-01', value: 24, grade: 'C', source: 'franceActiveApports' }],
  /** France Active's guarantee: share of the loan, guaranteed amount, longest loan; then those of its guarantee for women. */
  guaranteeQuotaShare: [{ from: '2024-01', value: 0.65, grade: 'B', source: 'franceActiveGuarantee' }],
  guaranteeAmount: [{ from: '2024-01', value: 20_000_000, grade: 'B', source: 'franceActiveGuarantee' }],
  guaranteeForWomenQuotaShare: [{ from: '2024-01', value: 0.8, grade: 'B', source: 'franceActiveGuarantee' }],
  guaranteeForWomenAmount: [{ from: '2024-01', value: 5_000_000, grade: 'B', source: 'franceActiveGuarantee' }],
  guaranteeTerm: [{ from: '2024-01', value: 84, grade: 'B', source: 'franceActiveGuarantee' }],
  /** Longest life of an advance on a ceded grant. */
  daillyTerm: [{ from: '2024-01', value: 12, grade: 'C', source: 'dailly' }],
  /** What one CIGALES club puts in, for how long, and the largest part of a SCOP's capital that clubs hold. */
  cigalesLowestAmount: [{ from: '2022-01', value: 100_000, grade: 'B', source: 'cigales' }],
  cigalesHighestAmount: [{ from: '2022-01', value: 1_000_000, grade: 'B', source: 'cigales' }],
  cigalesTerm: [{ from: '2022-01', value: 60, grade: 'B', source: 'cigales' }],
  cigalesScopShare: [{ from: '2022-01', value: 0.5, grade: 'B', source: 'cigales' }],
  /** What a regional fund such as Herrikoa puts in; how long Garrigue stays at least. */
  regionalCapitalLowestAmount: [{ from: '2022-01', value: 100_000, grade: 'B', source: 'solidarityCapital' }],
  regionalCapitalHighestAmount: [{ from: '2022-01', value: 7_500_000, grade: 'B', source: 'solidarityCapital' }],
  garrigueTerm: [{ from: '2022-01', value: 60, grade: 'B', source: 'solidarityCapital' }],
} as const satisfies Record<string, readonly DatedFigure[]>
