/** Aid to jobs: name, summary and fiche of each. */
export const publicFundingJobs = {
  aidedJobPec: {
    name: 'Parcours emploi compétences (PEC)',
    summary: 'Une part du SMIC payée chaque mois pour l’embauche d’une personne éloignée de l’emploi.',
    fiche: {
      what: 'L’État, par l’agence de services et de paiement (ASP), paie une part du SMIC horaire brut pour un nombre d’heures : part × SMIC × heures × 52 / 12 par mois. Compte 741, versé le mois suivant.',
      who: 'Les employeurs du secteur non marchand : associations, certaines SCIC.',
      cost: 'Un tuteur, une formation, un accompagnement à fournir.',
      commits: 'À former et accompagner la personne embauchée ; sans quoi l’aide peut être réclamée.',
      check:
        'De 30 à 60 % du SMIC selon l’arrêté du préfet de région, de 20 à 26 heures par semaine, 9 à 12 mois, 24 au plus. Le quota 2025-2026 n’est pas vérifié. Liez l’aide au poste : Alliage vérifie qu’elle n’en dépasse pas le coût. Le SMIC de chaque mois doit être connu ; celui des années à venir se saisit.',
      example: '20 heures à 50 % d’un SMIC de 12,02 € : 520,87 € par mois.',
    },
  },
  fonjepPost: {
    name: 'Poste FONJEP',
    summary: 'Une aide forfaitaire à un poste de jeunesse et d’éducation populaire, trois ans.',
    fiche: {
      what: 'L’État, par le FONJEP, verse 7 164 € par an pour un poste, au début de chaque trimestre (compte 741). Des frais de gestion de 57 € par an sont facturés (compte 628).',
      who: 'Les associations agréées jeunesse et éducation populaire.',
      cost: '57 € par an de frais de gestion.',
      commits: 'À garder le poste et la personne qualifiée qui l’occupe, et à rendre compte chaque année.',
      check:
        'Donné pour trois ans, renouvelable. L’État ne peut pas donner une autre aide au même poste. Les montants viennent de pages non datées : vérifiez la convention.',
      example: 'Un poste dès janvier : 1 791 € par trimestre, 7 164 € par an, moins 57 € de frais.',
    },
  },
  adulteRelais: {
    name: 'Poste adulte-relais',
    summary: 'Une aide de l’État au poste d’un médiateur, dans les quartiers prioritaires.',
    fiche: {
      what: 'L’État (ANCT) aide chaque année le poste d’une personne chargée de médiation sociale. Compte 741, versé par mois ou par trimestre.',
      who: 'Les associations et organismes qui agissent dans les quartiers de la politique de la ville.',
      cost: 'Le reste du salaire, et la formation du médiateur.',
      commits: 'À tenir les missions de médiation de la convention.',
      check: 'Le montant en vigueur n’a pas été trouvé : saisissez celui de votre convention. Liez l’aide à son poste.',
      example: 'Pour une aide de 20 000 € par an saisie à titre d’exemple : 5 000 € par trimestre.',
    },
  },
  iaeJobAid: {
    name: 'Aide au poste de l’insertion (IAE)',
    summary: 'Une aide par équivalent temps plein aux structures d’insertion, versée par douzièmes.',
    fiche: {
      what: 'L’État, par l’ASP, verse pour chaque équivalent temps plein d’insertion un montant annuel propre au type de structure (EI, ETTI, AI, ACI), un douzième par mois, régularisé en mai, août, novembre et après la fin de l’année, plus une part modulée une fois par an. Compte 741.',
      who: 'Les structures conventionnées de l’insertion par l’activité économique.',
      cost: 'Un accompagnement socioprofessionnel à fournir, et son suivi.',
      commits:
        'À employer le nombre de personnes conventionné : en dessous, le trop-versé est repris sur les versements suivants.',
      check:
        'Les montants suivent le SMIC : Alliage connaît ceux de novembre 2024 à décembre 2025 et demande les suivants. Part modulée : 10 % au plus. Régularisation finale et mois de la part modulée : à vérifier dans l’annexe financière.',
      example: 'Un ACI de 10 équivalents temps plein en 2025 : 239 210 € par an, 19 934,17 € par mois.',
    },
  },
} as const
