/** Words of scenarios and decisions. */
export const decidingTerms = {
  driver: {
    name: 'Driver (general assumption)',
    text: 'One figure that moves many lines at once: how late public money is, price rises, the share of grants obtained.',
  },
  scenario: {
    name: 'Scenario',
    text: 'Another version of the plan that keeps only what differs. A correction in the base follows wherever it says nothing else.',
  },
  aleas: {
    name: 'Choices and events',
    text: 'A choice is what we decide; an event is what happens to us. Crossing them shows which choice holds when things go wrong.',
  },
  robust: {
    name: 'Most robust choice',
    text: 'The one that holds in most cases. It is not always the best when all goes well.',
  },
  regret: {
    name: 'Minimax regret',
    text: 'Regret is what is lost by not having made the best choice for what happened. The choice whose largest regret is the smallest is kept.',
  },
  stressTest: {
    name: 'Stress test',
    text: 'A blow given to the plan to see what it bears: late money, a lost funder, falling sales.',
  },
  concentration: {
    name: 'Concentration of funders',
    text: 'How much the money comes from few hands. The higher it is, the worse the loss of a funder.',
  },
  breakEven: { name: 'Break-even', text: 'The level of income from which the fiscal year no longer loses money.' },
  sensitivity: {
    name: 'Sensitivity',
    text: 'How much an outcome changes when one figure alone is changed. It tells which figures are worth checking.',
  },
  levier: {
    name: 'Lever',
    text: 'A figure that one can act on: dues, a loan, an expense. Alliage looks for the value that makes the cash hold.',
  },
  indifference: {
    name: 'Point of indifference',
    text: 'The probability, amount or rate at which two alternatives are worth the same. On each side of it, the best choice changes.',
  },
  hasard: {
    name: 'Random futures (Monte Carlo)',
    text: 'Thousands of possible futures of the plan, drawn by the probabilities that were given. One reads in how many of them the cash holds.',
  },
  chocCommun: {
    name: 'Common shock',
    text: 'What makes several public funders say no in the same year, for the same reason. Without it, chance looks milder than it is.',
  },
  marche: {
    name: 'Waterfall step',
    text: 'The gap between two scenarios, explained change by change, which adds up to the cent.',
  },
  provenance: {
    name: 'Source of a figure',
    text: 'Where what was typed comes from: a quote, an agreement, an estimate. Writing it down helps whoever takes over the plan.',
  },
  figeage: {
    name: 'Frozen copy',
    text: 'The plan as it stood on a given day, such as when the budget was voted. What changed since is compared with it.',
  },
} as const
