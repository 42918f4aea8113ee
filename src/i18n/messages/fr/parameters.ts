import type { ParameterId } from '../domainKeys.ts'
import { loanParameters } from './parameters/loans.ts'
import { costParameters } from './parameters/costs.ts'
import { solidarityFinanceParameters } from './parameters/solidarityFinance.ts'
import { socialInvestmentParameters } from './parameters/socialInvestment.ts'
import { selfFinancingParameters } from './parameters/selfFinancing.ts'
import { privateGivingParameters } from './parameters/privateGiving.ts'
import { nonMonetaryParameters } from './parameters/nonMonetary.ts'
import { publicFundingParameters } from './parameters/publicFunding.ts'
import { statementParameters } from './parameters/appropriation.ts'
import { timingParameters } from './parameters/timing.ts'

/** What is typed for a line. */
export const parameters = {
  active: 'Comptée',
  amount: 'Montant',
  status: 'Avancement',
  probability: 'Probabilité de l’obtenir',
  profileMonth: 'Mois où tout arrive',
  weights: 'Poids de chaque mois',
  decemberWeight: 'Poids de décembre (mois ordinaire : 1)',
  advanceShare: 'Part de l’acompte',
  advanceDelay: 'Acompte : mois d’attente',
  interimShare: 'Part du deuxième versement',
  interimDelay: 'Deuxième versement : mois d’attente',
  balanceDelay: 'Solde : mois d’attente',
  awardMonth: 'Mois de notification',
  serviceMonth: 'Mois de mise en service du bien',
  life: 'Durée d’amortissement',
  paymentDelay: 'Délai de paiement',
  members: 'Nombre d’adhérents',
  fee: 'Cotisation par adhérent',
  subscriptions: 'Parts souscrites',
  redemptions: 'Parts remboursées',
  nominalValue: 'Valeur d’une part',
  principal: 'Montant (reste dû si la dette existe déjà)',
  drawMonth: 'Mois du versement',
  annualRate: 'Taux d’intérêt annuel',
  duration: 'Durée (restante si la dette existe déjà)',
  grace: 'Différé : mois sans rembourser de capital',
  feeRate: 'Frais de dossier, en part du montant',
  referenceRate: 'Taux de référence des obligations privées',
  expectedPayment: 'Paiement public en cas de plein succès',
  successRate: 'Part du résultat atteinte',
  outcomeMonth: 'Mois du constat des résultats',
  outcomeDelay: 'Paiement public : mois après le constat',
  repaymentMonth: 'Mois du remboursement à l’investisseur',
  premium: 'Prime de l’investisseur en cas de plein succès',
  evaluatorFee: 'Honoraires de l’évaluateur',
  feeDelay: 'Honoraires : délai de paiement',
  hours: 'Heures de bénévolat',
  hourlyRate: 'Valeur d’une heure',
  chargeRate: 'Taux de cotisations patronales',
  payDelay: 'Salaires : délai de paiement',
  chargesDelay: 'Cotisations : délai de paiement',
  purchaseMonth: 'Mois d’achat',
  balance: 'Solde à l’ouverture',
  settlementDelay: 'Réglé dans le mois n° (1 : le premier du plan)',
  ...loanParameters,
  ...costParameters,
  ...solidarityFinanceParameters,
  ...socialInvestmentParameters,
  ...selfFinancingParameters,
  ...privateGivingParameters,
  ...nonMonetaryParameters,
  ...publicFundingParameters,
  ...timingParameters,
  ...statementParameters,
} as const satisfies Record<ParameterId | 'active', string>
