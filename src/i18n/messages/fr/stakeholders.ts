/** Parties prenantes : qui décide, qui apporte, ce que l’argent y change. */
export const stakeholders = {
  title: 'Parties prenantes',
  description: 'Qui prend part à la structure, ce que chacun apporte, et qui décide.',
  tabs: { people: 'Qui décide, qui apporte', effects: 'Ce que l’argent change' },
  emptyTitle: 'Personne n’est encore nommé',
  emptyText:
    'Membres, salariés, bénéficiaires, bénévoles, financeurs, partenaires : dites qui vote et qui siège, et quelles ressources chacun apporte. On voit alors si ceux qui décident et ceux qui paient sont les mêmes.',
  begin: 'Commencer par les membres',
  parts: 'Part dans les décisions et dans les ressources',
  partsHelp:
    'Ressources : ce que ses lignes apportent dans l’exercice, dons en nature compris, rapporté à tout ce que le plan reçoit. Une ligne que deux parties apportent compte pour chacune.',
  votesSum: 'Les voix dites font {{share}} : elles devraient faire 100 %.',
  name: 'Nom',
  kind: 'Genre',
  lines: 'Ressources qu’ils apportent',
  note: 'Note',
  peopleCount_one: '{{count}} personne',
  peopleCount_many: '{{count}} personnes',
  peopleCount_other: '{{count}} personnes',
  noVote: 'sans voix',
  votesShare: '{{share}} des voix',
  seatsCount_one: '{{count}} siège',
  seatsCount_many: '{{count}} sièges',
  seatsCount_other: '{{count}} sièges',
  bringsLines: 'apporte : {{names}}',
  columns: {
    people: 'Nombre',
    votes: 'Voix',
    seats: 'Sièges',
    seatsCount: 'Sièges',
    brings: 'Apporte',
    share: 'Part des ressources',
  },
  kinds: {
    members: 'Membres',
    employees: 'Salariés',
    beneficiaries: 'Bénéficiaires',
    volunteers: 'Bénévoles',
    funders: 'Financeurs',
    partners: 'Partenaires',
    publicBodies: 'Collectivités',
  },
  effectsText:
    'Un prêt ne donne pas de voix, une part sociale en donne une : ce que chaque sorte d’argent change dans qui décide, et à quoi elle lie. Les statuts et le contrat l’emportent toujours.',
  allInstruments: 'Montrer toutes les ressources possibles',
  noInstrument: 'Le plan n’a pas encore de ressource.',
  instruments: 'Ressources',
  whoVotes: 'Qui décide',
  whatBinds: 'À quoi cela lie',
  toCheck: 'à vérifier',
  effects: {
    membersShares: {
      votes: 'Celui qui souscrit devient sociétaire : salariés, usagers, collectivités siègent ensemble à l’assemblée.',
      binds: 'Les parts se rendent à leur valeur nominale ; les réserves (57,5 % au moins) restent à la coopérative.',
    },
    employeesShares: {
      votes: 'Les salariés deviennent associés ; les associés extérieurs restent minoritaires.',
      binds: 'Les parts se rachètent au départ ; 25 % au moins de l’excédent va aux salariés.',
    },
    clubShares: {
      votes:
        'Le club entre au capital pour un temps : au plus la moitié dans une SCOP, sans limite dans une autre coopérative. Dans une association, l’apport ne donne pas de capital.',
      binds: 'L’apport se rend à sa valeur nominale, le plus souvent après 5 ans.',
    },
    openShares: {
      votes: 'De nouveaux associés entrent au capital et votent à l’assemblée.',
      binds: 'Accueillir ces associés, les informer, racheter leurs parts à la sortie prévue.',
    },
    members: {
      votes: 'Ceux qui cotisent sont membres : ils votent à l’assemblée selon les statuts.',
      binds: 'Convoquer l’assemblée, rendre compte.',
    },
    nonVoting: {
      votes: 'Sans droit de vote.',
      binds:
        'Remboursé à la liquidation, ou par la coopérative si elle le veut après 7 ans ; une rémunération fixe et variable.',
    },
    bonds: {
      votes: 'Les porteurs sont des créanciers : ils ne votent pas à l’assemblée générale.',
      binds: 'L’intérêt, le remboursement au terme, et l’information due aux porteurs.',
    },
    debt: {
      votes: 'Le prêteur ne vote pas.',
      binds:
        'Rembourser quoi qu’il arrive ; le contrat peut exiger des ratios, des comptes, un accord avant d’emprunter ailleurs.',
    },
    ownersLoan: {
      votes: 'Ne change pas les voix : le prêteur est déjà associé, ou fondateur.',
      binds: 'Rendre la somme à la date convenue, ou à la demande si elle n’est pas bloquée.',
    },
    ownFundsLent: {
      votes: 'Le financeur n’entre pas au conseil du fait de l’apport.',
      binds: 'Tenir l’objet de l’apport, et le rendre à l’échéance s’il y a droit de reprise.',
    },
    guarantee: {
      votes: 'Le garant ne vote pas.',
      binds: 'Informer le garant ; une caution personnelle limitée.',
    },
    landlord: {
      votes: 'Les murs appartiennent au fonds : il décide de leur usage long.',
      binds: 'Le loyer et le bail ; l’immeuble n’entre pas au bilan.',
    },
    outcome: {
      votes: 'Le payeur et l’investisseur suivent le programme ; un évaluateur indépendant constate le résultat.',
      binds: 'Mener le programme tel qu’il est écrit et le faire évaluer : le paiement en dépend.',
    },
    grant: {
      votes: 'Le financeur ne vote pas.',
      binds:
        'Employer la somme à son objet, en rendre compte dans les 6 mois ; convention au-delà de 23 000 €, comptes publiés et commissaire aux comptes dès 153 000 € de subventions par an.',
    },
    job: {
      votes: 'Le financeur du poste ne vote pas.',
      binds: 'Garder le poste et son public aux conditions de l’aide.',
    },
    contract: {
      votes: 'L’acheteur ne vote pas, mais c’est lui qui définit le besoin.',
      binds: 'Livrer ce qui est commandé, au prix convenu.',
    },
    gift: {
      votes: 'Donner ne donne pas de voix.',
      binds: 'Respecter la volonté de celui qui donne quand elle est dite.',
    },
    earned: {
      votes: 'Le client ne vote pas, sauf s’il est aussi membre.',
      binds: 'Le service rendu.',
    },
    inKind: {
      votes: 'Ceux qui donnent leur temps ne votent que s’ils sont membres ; leur place au conseil se décide.',
      binds: 'Accueillir, assurer, reconnaître.',
    },
    own: {
      votes: 'Rien ne change : l’argent est déjà là.',
      binds: 'L’affectation votée par l’assemblée.',
    },
  },
} as const
