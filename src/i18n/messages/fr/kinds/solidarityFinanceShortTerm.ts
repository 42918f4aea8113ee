/** What tides a structure over, and what secures its loans: name, summary and fiche of each. */
export const solidarityFinanceShortTerm = {
  guarantee: {
    name: 'Garantie d’un prêt',
    summary: 'Un garant prend à sa charge une part du prêt si la structure ne rembourse pas.',
    fiche: {
      what: 'La garantie d’un prêt du plan. Elle n’apporte pas d’argent et ne figure pas au bilan : Alliage suit à côté l’encours garanti. France Active garantit jusqu’à 65 % du prêt (80 % avec Égalité Femmes, pour 50 000 € garantis au plus), 200 000 € et 84 mois au plus.',
      who: 'Toutes les structures de l’ESS, par leur banque.',
      cost: '2,5 % du montant garanti, payés au versement du prêt (compte 627).',
      commits:
        'La dette reste due : le garant paie la banque, puis se retourne vers la structure. Les cautions personnelles sont limitées.',
      check: 'Relier la garantie à son prêt ; la quotité, le plafond et la durée écrits dans l’accord.',
      example: 'La moitié d’un prêt de 100 000 € : 50 000 € garantis, 1 250 € à payer quand le prêt arrive.',
    },
  },
  daillyAdvance: {
    name: 'Avance sur subvention (Dailly)',
    summary: 'Une banque avance une subvention notifiée, en attendant son versement.',
    fiche: {
      what: 'La structure cède à sa banque ce qu’un financeur lui doit (article L313-23 du code monétaire et financier). La banque avance une part de la subvention ; ce que le financeur verse la rembourse d’abord. La subvention reste au bilan, l’avance est une dette à court terme (519).',
      who: 'Toutes les structures qui ont une subvention notifiée. La banque est libre de refuser ; si la subvention dépend de conditions, il faut prouver qu’elles sont remplies.',
      cost: 'Un taux de base, une marge qui va jusqu’à 5 points, des frais de dossier et de notification.',
      commits: 'Moins de 12 mois. Si la subvention baisse ou tarde, la structure rembourse quand même.',
      check: 'Relier l’avance à sa subvention, notifiée ; comparer son coût à celui du découvert.',
      example:
        'Une subvention de 40 000 € avancée à 80 % : 32 000 € tout de suite, 133,33 € d’intérêts par mois à 5 %, rendus quand le financeur paie.',
    },
  },
  overdraftFacility: {
    name: 'Découvert autorisé',
    summary: 'La banque laisse le compte passer sous zéro, jusqu’à une limite.',
    fiche: {
      what: 'Une autorisation écrite : le compte peut être à découvert jusqu’à la limite. Alliage calcule les intérêts sur le découvert du mois d’avant et surveille la limite.',
      who: 'Toutes les structures ; la banque regarde les comptes et les financements acquis.',
      cost: 'Un taux sur le découvert (celui proposé ici est à remplacer) et, souvent, une commission annuelle sur la limite.',
      commits: 'Revenir au-dessus de zéro. La banque peut ne pas renouveler l’autorisation.',
      check:
        'La limite, le taux et la durée de la convention ; un découvert qui dure appelle des ressources durables. Une seule ligne de découvert à la fois.',
      example: '10 000 € de découvert pendant un mois à 8 % : 66,67 € d’intérêts le mois suivant.',
    },
  },
} as const
