import type { ChoiceTexts } from '../domainKeys.ts'
import { loanChoices } from './choices/loans.ts'
import { costChoices } from './choices/costs.ts'
import { solidarityFinanceChoices } from './choices/solidarityFinance.ts'
import { socialInvestmentChoices } from './choices/socialInvestment.ts'
import { selfFinancingChoices } from './choices/selfFinancing.ts'
import { privateGivingChoices } from './choices/privateGiving.ts'
import { nonMonetaryChoices } from './choices/nonMonetary.ts'
import { publicFundingChoices } from './choices/publicFunding.ts'
import { statementChoices } from './choices/appropriation.ts'

/** Structural choices: how a line works. */
export const choices = {
  profile: {
    label: 'Répartition dans l’année',
    options: {
      even: 'Chaque mois la même somme',
      oneMonth: 'Tout dans un mois',
      weights: 'Selon un poids par mois',
      decemberPeak: 'Chaque mois, davantage en décembre',
    },
  },
  payment: {
    label: 'Versements',
    options: {
      single: 'En une fois',
      advanceAndBalance: 'Acompte et solde',
      threeTranches: 'Trois versements',
    },
  },
  nature: {
    label: 'Nature',
    options: {
      purchases: 'Achats et fournitures',
      goods: 'Marchandises',
      services: 'Prestations de services',
      training: 'Formations',
      rent: 'Loyers et locations',
      staffLent: 'Personnel mis à disposition',
      maintenance: 'Entretien et réparations',
      insurance: 'Assurances',
      fees: 'Honoraires',
      communication: 'Communication',
      travel: 'Déplacements, missions, réceptions',
      telecom: 'Téléphone, internet, courrier',
      bank: 'Services bancaires',
      taxes: 'Impôts et taxes',
      other: 'Autres',
    },
  },
  entry: {
    label: 'Saisie',
    options: { total: 'Total de l’année', membersAndFee: 'Nombre d’adhérents et cotisation' },
  },
  lender: { label: 'Prêteur', options: { franceActive: 'France Active', other: 'Autre prêteur solidaire' } },
  origin: { label: 'Origine', options: { new: 'Nouveau, pendant le plan', existing: 'Déjà là à l’ouverture' } },
  repayment: {
    label: 'Remboursement',
    options: {
      constantPayment: 'Échéances constantes',
      constantCapital: 'Capital constant',
      bullet: 'Tout au terme (in fine)',
      balloon: 'Échéances constantes et capital laissé au terme',
      irregular: 'Selon un échéancier saisi',
    },
  },
  frequency: {
    label: 'Échéances',
    options: {
      monthly: 'Chaque mois',
      quarterly: 'Chaque trimestre',
      halfYearly: 'Chaque semestre',
      yearly: 'Chaque année',
    },
  },
  takingBack: {
    label: 'Reprise',
    options: { atTerm: 'En une fois, au terme', yearlyParts: 'Par parts égales, chaque année' },
  },
  direction: { label: 'Sens', options: { charge: 'Dotation (charge)', reversal: 'Reprise (produit)' } },
  account: {
    label: 'Compte',
    options: {
      '411': '411 Clients et usagers',
      '4417': '4417 Subventions d’exploitation à recevoir',
      '4411': '4411 Subventions d’investissement à recevoir',
      '4687': '4687 Autres produits à recevoir',
      '401': '401 Fournisseurs',
      '404': '404 Fournisseurs d’immobilisations',
      '421': '421 Salaires à payer',
      '431': '431 Cotisations sociales à payer',
      '1024': '1024 Apports sans droit de reprise',
      '1034': '1034 Apports avec droit de reprise',
      '1013': '1013 Capital (parts sociales)',
      '1063': '1063 Réserves statutaires',
      '1068': '1068 Réserves pour projet',
      '131': '131 Subventions d’investissement',
      '15': '15 Provisions',
      '444': '444 Impôt sur les bénéfices',
      '447': '447 Autres impôts et taxes',
      '4455': '4455 TVA à payer',
      '1061': '1061 Réserve légale',
      '191': '191 Fonds reportés',
      '194': '194 Fonds dédiés sur subventions',
      '195': '195 Fonds dédiés sur contributions',
      '196': '196 Fonds dédiés, générosité du public',
    },
  },
  ...loanChoices,
  ...costChoices,
  ...solidarityFinanceChoices,
  ...socialInvestmentChoices,
  ...selfFinancingChoices,
  ...privateGivingChoices,
  ...nonMonetaryChoices,
  ...publicFundingChoices,
  ...statementChoices,
} as const satisfies ChoiceTexts
