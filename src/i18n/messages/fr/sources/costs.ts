/** Where the rules and figures of taxes come from. */
export const costSources = {
  cgi231:
    'Code général des impôts, article 231 : tranches et taux de la taxe sur les salaires (paramètres OpenFisca-France, 23 juillet 2026)',
  cgi1679A:
    'Code général des impôts, articles 1679 et 1679 A : franchise, décote et abattement des associations (paramètres et calcul d’OpenFisca-France, 23 juillet 2026)',
  vatRates:
    'BOFiP, BOI-TVA-CHAMP-30-10-30-10, et guide ATH 2024 des associations : taux de TVA, exonérations des organismes sans but lucratif',
  'cgi206-5':
    'Code général des impôts, articles 206-5 et 219 bis : impôt de 24 %, 15 % ou 10 % sur les revenus du patrimoine',
  cgi209: 'Code général des impôts, article 209 : report des déficits ; réserves impartageables des SCIC (VIII)',
  cgi219:
    'Code général des impôts, article 219 : impôt sur les sociétés de 25 % ; taux réduit de 15 % jusqu’à 42 500 € à vérifier',
} as const
