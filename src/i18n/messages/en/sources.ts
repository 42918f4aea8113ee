import type { Messages } from '../fr/messages.ts'
import { costSources } from './sources/costs.ts'
import { aidSources } from './sources/rates.ts'
import { solidarityFinanceSources } from './sources/solidarityFinance.ts'
import { socialInvestmentSources } from './sources/socialInvestment.ts'
import { selfFinancingSources } from './sources/selfFinancing.ts'
import { privateGivingSources } from './sources/privateGiving.ts'
import { publicFundingSources } from './sources/publicFunding.ts'

export const sources: Messages['sources'] = {
  'loi2000-321':
    'Law no. 2000-321 of 12 April 2000, articles 9-1 and 10: what a grant is; a convention above €23,000 a year',
  'loi2021-875':
    'Law no. 2021-875 of 1 July 2021: payment within 60 days of notification, unless the convention sets other dates',
  'anc2018-06':
    'Autorité des normes comptables, regulation no. 2018-06 of 5 December 2018: annual accounts of associations and foundations',
  'anc2022-06':
    'Autorité des normes comptables, regulation no. 2022-06 of 4 November 2022: chart of accounts for fiscal years opened from 1 January 2025 on',
  pcg: 'Plan comptable général, ANC compendium of accounting standards, version of 1 January 2026',
  'pcg312-1': 'Plan comptable général, article 312-1: an investment grant is spread over the asset’s life, at its pace',
  'cgi206-1bis':
    'Code général des impôts, article 206, 1 bis: allowance for ancillary commercial activities (€80,011 for 2025; 2026 not found)',
  cgi200:
    'Code général des impôts, article 200, as amended by law no. 2026-103 of 19 February 2026, article 28: tax reduction of 66% or 75% for gifts',
  cgi238bis: 'Code général des impôts, article 238 bis: tax reduction of 60% (40% beyond €2m) for corporate patronage',
  'codeCommerceL612-4':
    'Code de commerce, article L612-4: published accounts and an auditor from €153,000 of grants or gifts a year',
  scicShares: 'SCICs, frequent questions (les-scic.coop): reserves, interest on shares and return of shares',
  franceActiveLoan:
    'France Active Investissement, participating loan (fonds-publics.fr): amount, rate, term and grace period; varies by region',
  'cmfL213-9':
    'Code monétaire et financier, articles L213-8 to L213-9 ter (version of 1 January 2026): titres associatifs',
  'cmfL213-13':
    'Code monétaire et financier, article L213-13 (version of 1 January 2026): cap on the rate of titres associatifs',
  impactContract:
    'Press: Agregative (24 November 2016), Carenews (11 October 2019): first impact contracts signed in France',
  smic: 'Gross hourly minimum wage (SMIC): €11.88 on 1 November 2024, €12.02 on 1 January 2026, €12.31 on 1 June 2026 (OpenFisca-France parameters, 23 July 2026)',
  repere: 'Rule of thumb: custom of the field, not a rule of law',
  ...costSources,
  polanyi: 'Polanyi, Laville and Gardin: the three poles of a plural economy',
  ...aidSources,
  ...solidarityFinanceSources,
  ...socialInvestmentSources,
  ...selfFinancingSources,
  ...privateGivingSources,
  ...publicFundingSources,
}
