/** Where the rules of solidarity finance and of securities come from. */
export const solidarityFinanceSources = {
  'anc2024-07':
    'Autorité des normes comptables, regulation 2024-07 of 6 December 2024: borrowings and other own funds, from the fiscal year 2026 on; that it applies to associations is inferred',
  pess: 'Bpifrance’s loan for the social economy (UDESS 05, BF Conseils, AC Franchise): bounds published since 2015; check that it is still offered',
  honourLoan:
    'Initiative, Adie, regions: honour loans at 0% to founders; amounts and terms to be checked with the network',
  franceActiveApports:
    'Association contribution contract and seed fund of France Active (Associations mode d’emploi 68720, bna.asso.fr, Assistant juridique); amounts and terms of the contribution contract: practice, to be checked',
  franceActiveGuarantee:
    'Guarantees of France Active (bpifrance-creation.fr, fonds-publics.fr): share, cap, cost of 2.5% of the guaranteed amount, 84 months at most',
  dailly:
    'Code monétaire et financier, article L313-23; ministerial answer of 1 April 2025 (JO Assemblée nationale): a notified grant may be ceded, and the bank is free to refuse',
  overdraft:
    'The account agreement and price list of the bank: limit, rate, commission, length; the values shown are to be replaced',
  tmo: 'Average rate of private bonds (TMO): 3.14% in the first half of 2023, 3.37% in the second (ARAPL, 7 March 2024); later ones are to be typed',
  cigales:
    'CIGALES clubs (fonds-publics.fr, Associations mode d’emploi 74277, 2022; cigales-occitanie.org): €1,000 to €10,000 a club, leaving after 5 years',
  solidarityCapital:
    'Garrigue (garrigue.org): 5 years at least; Herrikoa (La Tribune, 23 February 2022): €1,000 to €75,000, a minority and temporary stake',
  collectiveFund:
    'Terre de Liens, Habitat et Humanisme, Etic: terms of the lease and of joining the fund to be asked of the owner',
  'ccomL228-36':
    'Code de commerce, article L228-36: titres participatifs, bought back on the issuer’s initiative after seven years at least',
  titreParticipatif:
    'Titre participatif: variable part on 40% of the nominal at most (Wikipedia); Scopinvest: €25,000 at least, 50% of permanent capital at most (fonds-publics.fr)',
  currentAccount:
    'The partners’ account agreement; the highest deductible rate is published by the tax administration, to be typed',
} as const
