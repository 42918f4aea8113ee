/** Voluntary contributions without money: name, summary and fiche of each. */
export const nonMonetary = {
  volunteering: {
    name: 'Bénévolat',
    summary: 'Les heures données par les bénévoles, valorisées sans argent.',
    fiche: {
      what: 'Des heures de travail non payées. Elles s’inscrivent au pied du compte de résultat, pour le même montant des deux côtés (comptes 864 et 875), ou seulement en annexe.',
      who: 'Données par les bénévoles. Toutes les structures, surtout les associations.',
      cost: 'Rien en caisse ; du temps d’accueil et de coordination.',
      commits: 'À rien financièrement. Un bénévole n’est ni payé ni subordonné.',
      check:
        'Dire en annexe comment les heures sont comptées et valorisées : SMIC brut, SMIC avec cotisations (31,1 % dans l’exemple lu, à vérifier) ou grille par qualification. Au pied du compte de résultat si le bénévolat est essentiel et mesurable ; sinon en annexe. Ces montants ne comptent ni dans la trésorerie, ni dans le résultat, ni dans les seuils.',
      example:
        '500 heures à 12,31 € : 6 155 € de ressources et 6 155 € d’emplois, résultat et caisse inchangés. Avec 31,1 % de cotisations : 8 069 €.',
    },
  },
  premisesLent: {
    name: 'Locaux prêtés',
    summary: 'Des locaux occupés gratuitement, valorisés sans argent.',
    fiche: {
      what: 'Des bureaux, une salle ou un atelier laissés gratuitement (comptes 861 et 871), au pied du compte de résultat ou en annexe.',
      who: 'Prêtés par la commune ou un partenaire. Toutes les structures.',
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
      what: 'Un véhicule, des machines ou du matériel laissés gratuitement (comptes 861 et 871), au pied du compte de résultat ou en annexe.',
      who: 'Prêté par un partenaire, une entreprise, une collectivité. Toutes les structures.',
      cost: 'Rien en caisse, sauf carburant, entretien et assurance : à saisir en charges courantes.',
      commits: 'À rendre le matériel en bon état à la date convenue.',
      check: 'La valeur : le prix d’une location comparable. Qui assure le matériel ?',
      example: 'Une camionnette prêtée 10 jours par an, louée ailleurs 90 € par jour : 900 € des deux côtés.',
    },
  },
  giftsInKind: {
    name: 'Dons en nature',
    summary: 'Des denrées ou des objets donnés, puis distribués, valorisés sans argent.',
    fiche: {
      what: 'Des biens reçus gratuitement et distribués ou employés (comptes 860 et 870), au pied du compte de résultat ou en annexe.',
      who: 'Donnés par des particuliers, des magasins, des entreprises. Toutes les structures, surtout l’aide alimentaire et le réemploi.',
      cost: 'Rien à l’achat ; le tri, le stockage et le transport se saisissent dans les charges.',
      commits: 'À distribuer ce qui est donné comme annoncé, et à en garder la trace (hygiène, dates).',
      check:
        'La valeur est celle que le bien aurait à l’achat, dans son état. Ce qui est revendu est une vente (compte 7073), pas un don en nature : saisissez-la en « Ventes et prestations ». Un reçu fiscal suppose une valeur justifiée.',
      example: '2 tonnes de denrées estimées 2 € le kilo : 4 000 € de chaque côté, résultat et caisse inchangés.',
    },
  },
  skillsPatronage: {
    name: 'Mécénat de compétences',
    summary: 'Une entreprise prête des salariés à la structure, sur leur temps de travail.',
    fiche: {
      what: 'Le travail de salariés que leur entreprise continue de payer (comptes 862 et 871, à vérifier), valorisé à ce qu’ils lui coûtent, au pied du compte de résultat ou en annexe.',
      who: 'Prêtés par une entreprise. Structures d’intérêt général.',
      cost: 'Rien en caisse ; du temps pour accueillir et encadrer.',
      commits: 'À employer le salarié à la mission convenue ; une convention à trois est d’usage.',
      check:
        'L’entreprise réduit son impôt de 60 % de ce que lui coûte le salarié, dans la limite de 3 fois le plafond de la sécurité sociale par salarié (144 180 € en 2026). Demandez-lui le coût qu’elle déclare.',
      example: 'Une comptable prêtée un jour par semaine (0,2), coûtant 45 000 € par an : 9 000 € de chaque côté.',
    },
  },
} as const
