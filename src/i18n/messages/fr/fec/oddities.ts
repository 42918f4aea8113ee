/** What is odd in an accounting file, and between several. */
export const fecOddities = {
  odditiesTitle: 'À regarder',
  noticesTitle: 'Particularités sans conséquence',
  lineAt: 'ligne {{line}}',
  andMore_one: 'et {{count}} autre',
  andMore_other: 'et {{count}} autres',
  oddities: {
    unbalancedFile: 'Le total des débits n’est pas celui des crédits',
    unbalancedEntry: 'Écritures dont le débit n’est pas égal au crédit',
    badAmount: 'Montants illisibles, comptés pour zéro',
    badAccount: 'Comptes qui ne commencent pas par trois chiffres, laissés de côté',
    badDate: 'Dates illisibles : la ligne est rangée au mois de la précédente',
    shortLine: 'Lignes incomplètes, non comptées',
    reversedSides: 'Les débits et les crédits semblent inversés : les charges sont au crédit et les produits au débit',
    longPeriod: 'Le fichier couvre deux ans ou plus : donnez un fichier par exercice',
    tooManyEntries: 'Trop d’écritures pour les équilibrer une par une : seul le total est vérifié',
    otherEncoding: 'Texte écrit dans un codage que la norme ne prévoit pas',
    otherSeparator: 'Colonnes séparées autrement que la norme ne le prévoit',
    lineSeparator: 'Lignes dont les colonnes sont séparées autrement que les autres',
    duplicateHeader: 'Colonnes nommées deux fois : celle qui est à sa place a été lue',
    columnAbsent: 'Colonnes absentes, dont on peut se passer',
    repeatedHeader: 'Lignes de titres répétées au milieu du fichier, sautées',
    numberMissing: 'Lignes sans numéro d’écriture, regroupées par pièce, date et journal',
    negativeAmount: 'Montants négatifs, pris tels quels',
    closingEntries: 'Écritures de clôture des charges et produits, mises à part',
    noOpening: 'Pas d’à-nouveaux : le bilan ne contient que les mouvements de l’exercice',
  },
  issues: {
    overlap_one: 'Deux fichiers se recouvrent de {{count}} mois : un exercice est peut-être donné deux fois.',
    overlap_other: 'Deux fichiers se recouvrent de {{count}} mois : un exercice est peut-être donné deux fois.',
    gap_one: 'Il manque {{count}} mois entre deux fichiers.',
    gap_other: 'Il manque {{count}} mois entre deux fichiers.',
    openingDiffers_one:
      'Les à-nouveaux du dernier exercice ne reprennent pas la clôture du précédent sur {{count}} compte : {{accounts}}.',
    openingDiffers_other:
      'Les à-nouveaux du dernier exercice ne reprennent pas la clôture du précédent sur {{count}} comptes, dont {{accounts}}.',
    openingFromBefore: 'Le dernier fichier n’a pas d’à-nouveaux : le bilan part de la clôture de l’exercice précédent.',
    noOpening:
      'Aucun fichier n’a d’à-nouveaux : le bilan d’ouverture ne contient que des mouvements, il n’est pas complet.',
    notTwelve_one: 'Le dernier fichier couvre {{count}} mois.',
    notTwelve_other: 'Le dernier fichier couvre {{count}} mois.',
  },
  generation: {
    until2024: 'Plan comptable d’avant 2025 : les comptes 777 ou 79 sont utilisés.',
    since2025: 'Plan comptable en vigueur depuis 2025 : le compte 747 est utilisé.',
  },
  vat: 'Des comptes de TVA ont bougé : les montants repris sont hors taxes. Choisissez le taux de TVA dans chaque ligne concernée.',
} as const
