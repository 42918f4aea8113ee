import type { AlertCode } from '../../../domain/plan/alert.ts'
import { loanAlerts } from './alerts/loans.ts'
import { costAlerts } from './alerts/costs.ts'
import { aidAlerts } from './alerts/rates.ts'
import { solidarityFinanceAlerts } from './alerts/solidarityFinance.ts'
import { socialInvestmentAlerts } from './alerts/socialInvestment.ts'
import { selfFinancingAlerts } from './alerts/selfFinancing.ts'
import { privateGivingAlerts } from './alerts/privateGiving.ts'
import { nonMonetaryAlerts } from './alerts/nonMonetary.ts'
import { publicFundingAlerts } from './alerts/publicFunding.ts'
import { statementAlerts } from './alerts/appropriation.ts'

/** Warnings: what is wrong in a few words, then the figures and what to do. */
export const alerts = {
  belowMinimumWage: {
    title: 'Heure de bénévolat sous le SMIC',
    detail:
      'L’heure est valorisée {{rate}}, le SMIC horaire brut est de {{minimum}} en {{month}}. Expliquez ce choix en annexe, ou relevez-le.',
  },
  conventionNeeded: {
    title: 'Convention obligatoire',
    detail:
      '{{amount}} sur l’exercice {{year}} : au-dessus de {{threshold}}, une convention avec le financeur est obligatoire.',
  },
  drawnOutsidePlan: {
    title: 'Hors du plan',
    detail: 'La date saisie, {{month}}, n’est pas dans le plan ({{first}} à {{last}}) : rien n’est compté.',
  },
  franceActiveAmount: {
    title: 'Montant inhabituel pour France Active',
    detail: '{{amount}} demandés ; France Active prête d’ordinaire de {{lowest}} à {{highest}}.',
  },
  franceActiveTerm: {
    title: 'Durée inhabituelle pour France Active',
    detail: '{{duration}} demandés ; France Active prête d’ordinaire sur {{shortest}} à {{longest}}.',
  },
  giftsOverThreshold: {
    title: 'Comptes publiés et commissaire aux comptes',
    detail:
      '{{amount}} de dons sur l’exercice {{year}} : à partir de {{threshold}}, les comptes sont publiés et certifiés, et l’appel à dons se justifie par un compte d’emploi.',
  },
  graceTooLong: {
    title: 'Différé trop long',
    detail: 'Un différé de {{grace}} ne laisse pas de mois pour rembourser : le prêt dure {{duration}}.',
  },
  investorBearsLoss: {
    title: 'L’investisseur perd une partie de sa mise',
    detail: 'À {{success}} du résultat, il abandonne {{loss}} : un produit sans argent pour la structure.',
  },
  legalFigureAsked: {
    title: 'Chiffre légal à saisir',
    detail:
      '{{figure}} : Alliage n’a pas de chiffre à partir de {{month}} ; il compte pour zéro. Saisissez-le dans « Structure et hypothèses », « Chiffres légaux ».',
  },
  legalFigureMissing: {
    title: 'Chiffre légal inconnu',
    detail: '{{figure}} : Alliage n’a pas de chiffre pour {{month}}. Le contrôle n’est pas fait ; vérifiez vous-même.',
  },
  notWholeShares: {
    title: 'Nombre de parts non entier',
    detail:
      '{{amount}} sur l’exercice {{year}} ne font pas un nombre entier de parts de {{nominal}} : {{below}} juste en dessous.',
  },
  outcomeBelowRepayment: {
    title: 'Le paiement public ne couvre pas le contrat',
    detail: 'Il apporte {{payment}}, il faut {{owed}} pour l’investisseur et l’évaluateur : il manque {{gap}}.',
  },
  outcomeOutsidePlan: {
    title: 'Constat hors du plan',
    detail: 'Les résultats sont constatés en {{month}}, hors du plan ({{first}} à {{last}}) : ils n’y rapportent rien.',
  },
  referenceRateMissing: {
    title: 'Taux de référence à saisir',
    detail:
      'Ce taux est plafonné au taux de référence des obligations privées plus {{margin}}. Saisissez-le dans la ligne, ou le TMO dans « Structure et hypothèses », « Chiffres légaux » : sans lui, le plafond n’est pas vérifié.',
  },
  repaidBeforeDrawn: {
    title: 'Remboursement avant le versement',
    detail: 'L’investisseur serait remboursé en {{repayment}}, avant d’avoir versé en {{drawn}}.',
  },
  securedButUnsure: {
    title: 'Acquise, mais pas certaine',
    detail:
      'Notifiée, signée ou payée, la ligne compte en entier malgré la probabilité de {{probability}}. Mettez 100 %, ou revenez à « demandée ».',
  },
  termNotWhole: {
    title: 'Dernière échéance incomplète',
    detail:
      'Une durée de {{duration}} (différé : {{grace}}) n’est pas un nombre entier d’échéances de {{step}} : la dernière solde le reste.',
  },
  titreRateOverCap: {
    title: 'Taux au-dessus du plafond légal',
    detail: '{{rate}} dépasse {{cap}} (taux de référence {{reference}} plus {{margin}}).',
  },
  titreTermTooShort: {
    title: 'Durée trop courte',
    detail: 'Ce titre ne se rembourse pas avant {{shortest}} ; la durée saisie est de {{duration}}.',
  },
  auditThreshold: {
    title: 'Commissaire aux comptes',
    detail:
      '{{amount}} de subventions reçues sur l’exercice {{year}} : à partir de {{threshold}}, comptes annuels publiés et commissaire aux comptes obligatoires.',
  },
  brokenCheck: {
    title: 'Contrôle en défaut : ne pas utiliser ces chiffres',
    detail: '« {{check}} » ne tient pas en {{month}} : écart de {{gap}}.',
  },
  capitalBelowZero: {
    title: 'Plus de parts remboursées que souscrites',
    detail: 'En {{month}}, il manque {{missing}} de capital : revoyez les remboursements, ou le capital d’ouverture.',
  },
  cashBelowFloor: {
    title: 'Trésorerie sous le plancher',
    detail: 'Sous {{floor}} dès {{first}} (mois concernés : {{count}}) ; au plus bas {{lowest}} en {{lowestMonth}}.',
  },
  cashBelowZero: {
    title: 'Trésorerie sous zéro',
    detail:
      'Dès {{first}} (mois concernés : {{count}}) ; au plus bas {{lowest}} en {{lowestMonth}}. Il faut trouver {{depth}}.',
  },
  funderConcentration: {
    title: 'Dépendance à un financeur',
    detail: '{{funder}} apporte {{amount}} sur l’exercice {{year}}, soit {{share}} des produits (repère : {{mark}}).',
  },
  kindNotForForm: {
    title: 'Pas ouvert à cette forme juridique',
    detail: '« {{kind}} » n’est pas possible pour : {{form}}.',
  },
  monthOutsideShortYear: {
    title: 'Mois absent d’un exercice court',
    detail: '{{amount}} devraient arriver en {{month}}, hors de l’exercice {{year}} : ils sont comptés en {{first}}.',
  },
  openingDeficit: {
    title: 'Report à nouveau négatif à l’ouverture',
    detail: 'Il manque {{deficit}} pour équilibrer le bilan d’ouverture : un déficit passé, ou un poste oublié.',
  },
  securedShareLow: {
    title: 'Peu de financements acquis',
    detail: '{{secured}} acquis sur {{asked}} attendus pour l’exercice {{year}}, soit {{share}} (repère : {{mark}}).',
  },
  titreRepaidWithoutSurplus: {
    title: 'Remboursement sans excédents suffisants',
    detail:
      'Rembourser {{nominal}} en {{month}} demande des excédents supérieurs depuis l’émission : le plan en prévoit {{surplus}}.',
  },
  ...loanAlerts,
  ...costAlerts,
  ...aidAlerts,
  ...solidarityFinanceAlerts,
  ...socialInvestmentAlerts,
  ...selfFinancingAlerts,
  ...privateGivingAlerts,
  ...nonMonetaryAlerts,
  ...publicFundingAlerts,
  ...publicFundingAlerts,
  ...statementAlerts,
} as const satisfies Record<AlertCode, { readonly title: string; readonly detail: string }>
