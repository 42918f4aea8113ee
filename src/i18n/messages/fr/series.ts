/** What a series or a calculation is understood as, while it is typed. */
export const series = {
  result: '= {{figure}}',
  at: '{{place}} : {{figure}}',
  further: '…',
  inMonth: 'tout en {{month}}, chaque année',
  everyMonth: 'réparti également entre les mois',
  ownGrowth: '{{rate}} par an, tenu par la ligne',
  noIndexation: 'la ligne ne suit plus les prix du plan',
  wholeLine: 'vaut pour tous les exercices de la ligne',
  help: 'Se tapent aussi : =12*850 ; 1000 +2%/an ; 1200 en mars ; 850/mois.',
  yearly: '{{rate}}/an',
} as const
