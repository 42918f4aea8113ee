/** Words of cash. */
export const cashTerms = {
  cashPlan: {
    name: 'Plan de trésorerie',
    text: 'L’argent qui entre et qui sort, mois par mois, et ce qui reste en banque à la fin de chacun. Il dit quand on manquera d’argent, ce que le résultat ne dit pas.',
  },
  netCash: {
    name: 'Trésorerie nette',
    text: 'Ce qui est en banque, moins le découvert et les avances à court terme de la banque. Elle est aussi le fonds de roulement moins le besoin en fonds de roulement.',
  },
  fondsDeRoulement: {
    name: 'Fonds de roulement',
    text: 'Les ressources qui restent longtemps (fonds propres, emprunts) moins les biens qui durent. C’est le matelas qui finance le quotidien.',
  },
  besoinEnFondsDeRoulement: {
    name: 'Besoin en fonds de roulement (BFR)',
    text: 'Ce que l’on vous doit et vos stocks, moins ce que vous devez et ce que vous avez reçu d’avance. Une subvention notifiée et payée tard l’augmente beaucoup.',
  },
  daysOfCash: {
    name: 'Jours de trésorerie',
    text: 'Combien de jours la structure peut payer ses charges avec l’argent qu’elle a, si plus rien n’entre.',
  },
  cashFloor: {
    name: 'Plancher de trésorerie',
    text: 'La somme sous laquelle le conseil ne veut pas que la banque descende. Alliage signale chaque mois qui passe dessous.',
  },
  paymentDelay: {
    name: 'Délai de paiement',
    text: 'Le temps entre le moment où une somme est due et celui où elle est payée. Il sépare le résultat de la trésorerie.',
  },
  relais: {
    name: 'Relais',
    text: 'Une somme empruntée pour quelques mois, en attendant de l’argent déjà promis. Il coûte des intérêts et se rembourse quand l’argent arrive.',
  },
  decouvert: {
    name: 'Découvert',
    text: 'Un compte en banque sous zéro, avec l’accord de la banque. Il est cher et peut être repris : ce n’est pas une ressource durable.',
  },
  cessionDailly: {
    name: 'Cession Dailly',
    text: 'On cède à la banque une somme que l’on attend, par exemple une subvention notifiée, et elle l’avance. La banque est libre de refuser.',
  },
} as const
