/** Words of scenarios and decisions. */
export const decidingTerms = {
  driver: {
    name: 'Hypothèse générale',
    text: 'Un chiffre qui agit sur beaucoup de lignes à la fois : retard de l’argent public, hausse des prix, part des subventions obtenue.',
  },
  scenario: {
    name: 'Scénario',
    text: 'Une autre version du plan qui ne garde que ce qui change. Une correction dans la base le suit partout où il ne dit rien d’autre.',
  },
  aleas: {
    name: 'Choix et aléas',
    text: 'Un choix est ce que l’on décide ; un aléa est ce qui arrive. Les croiser montre quel choix tient quand les choses tournent mal.',
  },
  robust: {
    name: 'Choix le plus solide',
    text: 'Celui qui tient dans le plus grand nombre de cas. Ce n’est pas toujours le meilleur quand tout va bien.',
  },
  regret: {
    name: 'Moindre regret',
    text: 'Le regret est ce que l’on perd à ne pas avoir fait le meilleur choix pour ce qui est arrivé. On retient le choix dont le plus grand regret est le plus petit.',
  },
  stressTest: {
    name: 'Épreuve',
    text: 'Un coup dur appliqué au plan pour voir ce qu’il supporte : argent en retard, financeur perdu, ventes en baisse.',
  },
  concentration: {
    name: 'Concentration des financeurs',
    text: 'À quel point l’argent vient de peu de mains. Plus elle est forte, plus la perte d’un financeur est grave.',
  },
  breakEven: { name: 'Point mort', text: 'Le niveau de recettes à partir duquel l’exercice ne perd plus d’argent.' },
  sensitivity: {
    name: 'Sensibilité',
    text: 'De combien un résultat change quand on change un seul chiffre. Elle dit quels chiffres méritent d’être vérifiés.',
  },
  levier: {
    name: 'Levier',
    text: 'Un chiffre sur lequel on peut agir : une cotisation, un prêt, une dépense. Alliage cherche la valeur qu’il faut pour que la trésorerie tienne.',
  },
  indifference: {
    name: 'Point d’indifférence',
    text: 'La probabilité, le montant ou le taux où deux possibilités se valent. De part et d’autre, le meilleur choix change.',
  },
  hasard: {
    name: 'Tirages au hasard (Monte Carlo)',
    text: 'Des milliers de futurs possibles du plan, tirés selon les probabilités que l’on a données. On lit dans combien d’entre eux la trésorerie tient.',
  },
  chocCommun: {
    name: 'Choc commun',
    text: 'Ce qui fait que plusieurs financeurs publics disent non la même année, pour la même raison. Sans lui, le hasard paraît plus doux qu’il n’est.',
  },
  marche: {
    name: 'Marche d’escalier (waterfall)',
    text: 'L’écart entre deux scénarios, expliqué changement par changement, et dont la somme tombe juste au centime.',
  },
  provenance: {
    name: 'Source d’un chiffre',
    text: 'D’où vient ce que l’on a tapé : un devis, une convention, une estimation. La noter aide celui qui reprendra le plan.',
  },
  figeage: {
    name: 'Copie figée',
    text: 'Le plan tel qu’il était un jour donné, par exemple au vote du budget. On lui compare ce qui a changé depuis.',
  },
} as const
