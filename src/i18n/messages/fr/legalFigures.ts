import type { LegalFigureId } from '../../../domain/parameters/legalFigures.ts'
import { taxLegalFigures } from './legalFigures/taxes.ts'
import { aidLegalFigures } from './legalFigures/rates.ts'
import { solidarityFinanceFigures } from './legalFigures/solidarityFinance.ts'
import { selfFinancingLegalFigures } from './legalFigures/selfFinancing.ts'
import { privateGivingLegalFigures } from './legalFigures/privateGiving.ts'
import { publicFundingFigures } from './legalFigures/publicFunding.ts'
import { statementLegalFigures } from './legalFigures/appropriation.ts'

/** What the dated legal figures are called. */
export const legalFigures = {
  conventionThreshold: 'Seuil de la convention obligatoire',
  auditThreshold: 'Seuil du commissaire aux comptes',
  titreAssociatifTerm: 'Durée minimale d’un titre associatif',
  titreAssociatifMargin: 'Marge maximale d’un titre associatif',
  franceActiveLowestAmount: 'Montant minimal de France Active',
  franceActiveHighestAmount: 'Montant maximal de France Active',
  franceActiveShortestTerm: 'Durée minimale de France Active',
  franceActiveLongestTerm: 'Durée maximale de France Active',
  hourlyMinimumWage: 'SMIC horaire brut',
  ...taxLegalFigures,
  ...aidLegalFigures,
  ...solidarityFinanceFigures,
  ...selfFinancingLegalFigures,
  ...privateGivingLegalFigures,
  ...publicFundingFigures,
  ...statementLegalFigures,
} as const satisfies Record<LegalFigureId, string>
