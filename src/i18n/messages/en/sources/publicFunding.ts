/** Where the rules and figures of public funding come from. */
export const publicFundingSources = {
  circulaire2015:
    'Circular of the Prime Minister of 29 September 2015: model multi-year conventions; the limit of four years is to be checked',
  leader:
    'LEADER projects (doczz.fr, 2016): payment 2 to 12 months after the file; FSE+ 2021-2027 rates and flat rates to be checked',
  pec: 'PEC (cap-metiers.pro, URIOPSS Pays de la Loire, Cerfrance): 30 to 60% of the gross minimum wage, 20 to 26 hours, 24 months at most; 2025-2026 quotas to be checked',
  fonjep:
    'FONJEP youth and popular education posts (academies of Nantes and Montpellier, DRJSCS of Martinique): €7,164 a year, three years renewable, management fee of €57; undated pages',
  adulteRelais: 'Adultes-relais (ANCT): amount not found, to be taken from the convention',
  iae: 'Order of 4 December 2024 (AGCR Expertise; INAE Nouvelle-Aquitaine, 6 December 2024): IAE aid by job from 1 November 2024, EI from 1 January 2025; it follows the minimum wage',
  publicContract: 'Practice of public procurement: payment within 30 days, an advance is possible; check the contract',
  repayableAdvance: 'Repayable advances of regions and the State: usual deferral and length, check the convention',
  emergence:
    'Fonds de confiance and pacte Émergence (Associations mode d’emploi no. 68720, bna.asso.fr): premium up to €20,000',
} as const
