/** Where the rules and figures of taxes come from. */
export const costSources = {
  cgi231:
    'Code général des impôts, article 231: bands and rates of the payroll tax (OpenFisca-France parameters, 23 July 2026)',
  cgi1679A:
    'Code général des impôts, articles 1679 and 1679 A: franchise, rebate and abatement of associations (OpenFisca-France parameters and computation, 23 July 2026)',
  vatRates:
    'BOFiP, BOI-TVA-CHAMP-30-10-30-10, and ATH guide 2024 to associations: VAT rates, exemptions of non-profit bodies',
  'cgi206-5': 'Code général des impôts, articles 206-5 and 219 bis: tax of 24%, 15% or 10% on the income from assets',
  cgi209: 'Code général des impôts, article 209: losses carried forward; indivisible reserves of a SCIC (VIII)',
  cgi219:
    'Code général des impôts, article 219: corporate tax of 25%; reduced rate of 15% up to 42,500 euros to be checked',
} as const
