export const typing = {
  notANumber: 'Ce n’est pas un nombre. Exemples : 12 500 ; 12,5k ; =1200*12',
  badFormula: 'Ce calcul ne se lit pas. Exemple : =12*850+300/2',
  divisionByZero: 'Ce calcul divise par zéro.',
  tooLarge: 'Ce nombre est trop grand.',
  notARate: 'Ce n’est pas un taux. Exemple : 2,5 %',
  notAnInteger: 'Il faut un nombre entier.',
  notAMonth: 'Ce n’est pas un mois. Exemples : mars 2026 ; 03/2026',
  notAChoice: 'Ce choix n’est pas dans la liste.',
  tooLow: 'Au moins {{bound}}.',
  tooHigh: 'Au plus {{bound}}.',
  required: 'Cette case ne peut pas rester vide.',
} as const
