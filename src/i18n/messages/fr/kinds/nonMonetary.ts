/** Voluntary contributions without money: name, summary and fiche of each. */
export const nonMonetary = {
  volunteering: {
    name: 'Bénévolat',
    summary: 'Les heures données par les bénévoles, valorisées sans argent.',
    fiche: {
      what: 'Des heures de travail non payées. Elles s’inscrivent au pied du compte de résultat, pour le même montant des deux côtés (comptes 864 et 875).',
      who: 'Toutes les structures, surtout les associations.',
      cost: 'Rien en caisse ; du temps d’accueil et de coordination.',
      commits: 'À rien financièrement. Un bénévole n’est ni payé ni subordonné.',
      check:
        'Dire en annexe comment les heures sont comptées et valorisées : SMIC brut, SMIC chargé ou grille par qualification. Alliage prévient si la valeur d’une heure passe sous le SMIC en vigueur. Ces montants ne comptent ni dans la trésorerie, ni dans le résultat, ni dans les seuils.',
      example: '500 heures à 12,31 € : 6 155 € de ressources et 6 155 € d’emplois, résultat et caisse inchangés.',
    },
  },
  premisesLent: {
    name: 'Locaux prêtés',
    summary: 'Des locaux occupés gratuitement, valorisés sans argent.',
    fiche: {
      what: 'Des bureaux, une salle ou un atelier que la commune ou un partenaire laisse utiliser gratuitement (comptes 861 et 871).',
      who: 'Toutes les structures.',
      cost: 'Rien en caisse, sauf les charges qui restent dues : elles se saisissent en charges courantes.',
      commits: 'À respecter la convention de mise à disposition : durée, assurance, entretien.',
      check:
        'La valeur : le loyer d’un local comparable, ou celui écrit dans la convention. Le prêt peut cesser : jouez un scénario avec un loyer.',
      example: 'Un local qui se louerait 600 € par mois : 7 200 € par an des deux côtés, résultat inchangé.',
    },
  },
  equipmentLent: {
    name: 'Matériel prêté',
    summary: 'Du matériel utilisé gratuitement, valorisé sans argent.',
    fiche: {
      what: 'Un véhicule, des machines ou du matériel qu’un partenaire laisse utiliser gratuitement (comptes 861 et 871).',
      who: 'Toutes les structures.',
      cost: 'Rien en caisse, sauf carburant, entretien et assurance : à saisir en charges courantes.',
      commits: 'À rendre le matériel en bon état à la date convenue.',
      check: 'La valeur : le prix d’une location comparable. Qui assure le matériel ?',
      example: 'Une camionnette prêtée 10 jours par an, louée ailleurs 90 € par jour : 900 € des deux côtés.',
    },
  },
} as const
