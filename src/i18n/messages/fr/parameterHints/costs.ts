/** What to know to type costs, staff, investments and taxes. */
export const costParameterHints = {
  fte: 'Un mi-temps compte 0,5. Un exercice sans salarié : 0.',
  headcount: 'Sert à trouver le brut moyen par salarié, auquel s’appliquent les tranches de la taxe.',
  monthlyGross: 'Le brut du premier exercice ; il suit ensuite la hausse des salaires du plan.',
  hiredMonth: 'Antérieur au plan si le poste existe déjà.',
  leavingShare: 'Prime de précarité, indemnité de rupture : part des salaires bruts versés dans le plan.',
  exemptShare: 'SCIC : part mise en réserves impartageables (CGI, article 209, VIII). Sinon 0.',
  pastLosses: 'Ils s’imputent sur les bénéfices du plan, sans plafond ici.',
  stockMonths: 'En mois des achats de marchandises (compte 607) de l’exercice.',
  share2: 'Le premier composant prend ce que les autres laissent.',
  landShare: 'Un terrain ne s’amortit pas.',
} as const
