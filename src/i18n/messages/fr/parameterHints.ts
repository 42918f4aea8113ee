import type { ParameterId } from '../domainKeys.ts'
import { loanParameterHints } from './parameterHints/loans.ts'
import { costParameterHints } from './parameterHints/costs.ts'
import { solidarityFinanceHints } from './parameterHints/solidarityFinance.ts'
import { socialInvestmentHints } from './parameterHints/socialInvestment.ts'
import { selfFinancingParameterHints } from './parameterHints/selfFinancing.ts'
import { privateGivingParameterHints } from './parameterHints/privateGiving.ts'
import { nonMonetaryParameterHints } from './parameterHints/nonMonetary.ts'
import { publicFundingHints } from './parameterHints/publicFunding.ts'
import { statementParameterHints } from './parameterHints/appropriation.ts'

/** One line under a field, where its label does not say enough. */
export const parameterHints = {
  probability: 'Sert quand le plan compte les financements selon leur probabilité.',
  profileMonth: 'Mois de l’année, le même à chaque exercice.',
  decemberWeight: '4 : décembre rapporte quatre fois un mois ordinaire.',
  balanceDelay: 'Le solde est ce que les autres versements n’ont pas couvert.',
  serviceMonth: 'La quote-part passe au résultat à partir de ce mois, jamais avant la notification.',
  life: 'Pour un bien déjà là : la durée qui reste.',
  paymentDelay: '0 : payé dans le mois même.',
  grace: 'Pendant le différé, seuls les intérêts sont payés.',
  referenceRate: 'Taux moyen du trimestre précédent ; sans lui, le plafond ne peut pas être vérifié.',
  hourlyRate: 'SMIC horaire brut, avec ou sans cotisations, ou une grille par qualification : à dire en annexe.',
  chargeRate: 'Part ajoutée au brut. Elle dépend des allégements : reprenez celle de vos bulletins de paie.',
  settlementDelay: 'Un retard prévu par un scénario s’y ajoute.',
  ...loanParameterHints,
  ...costParameterHints,
  ...solidarityFinanceHints,
  ...socialInvestmentHints,
  ...selfFinancingParameterHints,
  ...privateGivingParameterHints,
  ...nonMonetaryParameterHints,
  ...publicFundingHints,
  ...statementParameterHints,
} as const satisfies Partial<Record<ParameterId, string>>
