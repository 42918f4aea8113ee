import type { Messages } from '../fr/messages.ts'
import { taxLegalFigures } from './legalFigures/taxes.ts'
import { aidLegalFigures } from './legalFigures/rates.ts'
import { solidarityFinanceFigures } from './legalFigures/solidarityFinance.ts'
import { selfFinancingLegalFigures } from './legalFigures/selfFinancing.ts'
import { privateGivingLegalFigures } from './legalFigures/privateGiving.ts'
import { publicFundingFigures } from './legalFigures/publicFunding.ts'
import { statementLegalFigures } from './legalFigures/appropriation.ts'

export const legalFigures: Messages['legalFigures'] = {
  conventionThreshold: 'Threshold of the compulsory convention',
  auditThreshold: 'Threshold of the compulsory audit',
  titreAssociatifTerm: 'Shortest term of a titre associatif',
  titreAssociatifMargin: 'Largest margin of a titre associatif',
  franceActiveLowestAmount: 'Smallest amount of France Active',
  franceActiveHighestAmount: 'Largest amount of France Active',
  franceActiveShortestTerm: 'Shortest term of France Active',
  franceActiveLongestTerm: 'Longest term of France Active',
  hourlyMinimumWage: 'Gross hourly minimum wage',
  ...taxLegalFigures,
  ...aidLegalFigures,
  ...solidarityFinanceFigures,
  ...selfFinancingLegalFigures,
  ...privateGivingLegalFigures,
  ...publicFundingFigures,
  ...statementLegalFigures,
}
