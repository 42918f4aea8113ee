import type { SourceKey } from '../domainKeys.ts'
import { costSources } from './sources/costs.ts'
import { aidSources } from './sources/rates.ts'
import { solidarityFinanceSources } from './sources/solidarityFinance.ts'
import { socialInvestmentSources } from './sources/socialInvestment.ts'
import { selfFinancingSources } from './sources/selfFinancing.ts'
import { privateGivingSources } from './sources/privateGiving.ts'
import { publicFundingSources } from './sources/publicFunding.ts'

/** Where rules, defaults and figures come from: official name, date, and what was read. */
export const sources = {
  'loi2000-321':
    'Loi n° 2000-321 du 12 avril 2000, articles 9-1 et 10 : ce qu’est une subvention ; convention au-dessus de 23 000 € par an',
  'loi2021-875':
    'Loi n° 2021-875 du 1er juillet 2021 : versement au plus tard 60 jours après la notification, sauf autres dates dans la convention',
  'anc2018-06':
    'Autorité des normes comptables, règlement n° 2018-06 du 5 décembre 2018 : comptes annuels des associations et fondations',
  'anc2022-06':
    'Autorité des normes comptables, règlement n° 2022-06 du 4 novembre 2022 : plan comptable applicable aux exercices ouverts à partir du 1er janvier 2025',
  pcg: 'Plan comptable général, recueil des normes comptables de l’ANC, version du 1er janvier 2026',
  'pcg312-1':
    'Plan comptable général, article 312-1 : subvention d’investissement étalée sur la durée et au rythme du bien',
  'cgi206-1bis':
    'Code général des impôts, article 206, 1 bis : franchise des activités lucratives accessoires (80 011 € pour 2025 ; 2026 non trouvé)',
  cgi200:
    'Code général des impôts, article 200, modifié par la loi n° 2026-103 du 19 février 2026, article 28 : réduction d’impôt de 66 % ou 75 % pour les dons',
  cgi238bis:
    'Code général des impôts, article 238 bis : réduction d’impôt de 60 % (40 % au-delà de 2 M€) pour le mécénat d’entreprise',
  'codeCommerceL612-4':
    'Code de commerce, article L612-4 : comptes publiés et commissaire aux comptes à partir de 153 000 € de subventions ou de dons par an',
  scicShares: 'Les SCIC, questions fréquentes (les-scic.coop) : réserves, intérêt aux parts et remboursement des parts',
  franceActiveLoan:
    'France Active Investissement, prêt participatif (fonds-publics.fr) : montant, taux, durée et différé ; varie selon les régions',
  'cmfL213-9':
    'Code monétaire et financier, articles L213-8 à L213-9 ter (version du 1er janvier 2026) : titres associatifs',
  'cmfL213-13':
    'Code monétaire et financier, article L213-13 (version du 1er janvier 2026) : plafond du taux des titres associatifs',
  impactContract:
    'Presse : Agregative (24 novembre 2016), Carenews (11 octobre 2019) : premiers contrats à impact signés en France',
  smic: 'SMIC horaire brut : 11,88 € au 1er novembre 2024, 12,02 € au 1er janvier 2026, 12,31 € au 1er juin 2026 (paramètres OpenFisca-France, 23 juillet 2026)',
  repere: 'Repère de place : usage du secteur, et non règle de droit',
  ...costSources,
  polanyi: 'Polanyi, Laville et Gardin : les trois pôles d’une économie plurielle',
  ...aidSources,
  ...solidarityFinanceSources,
  ...socialInvestmentSources,
  ...selfFinancingSources,
  ...privateGivingSources,
  ...publicFundingSources,
} as const satisfies Record<SourceKey, string>
