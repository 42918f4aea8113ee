import type { Messages } from '../fr/messages.ts'

/** The comparison of scenarios. */
export const comparison: Messages['comparison'] = {
  title: 'Comparison',
  description: 'The first scenario is the reference; differences are read against it.',
  choose: 'Scenarios compared',
  reference: 'Reference',
  table: 'Figures side by side',
  indicator: 'Indicator',
  overPlan: 'Over the whole plan',
  lowestCash: 'Lowest cash',
  closingCash: 'Cash at the end',
  monthsBelowZero: 'Months below zero',
  totalResult: 'Cumulated result',
  awards: {
    securedOnly: 'Secured funding',
    probabilityWeighted: 'Funding by probability',
    aboveCutoff: 'Likely funding',
    all: 'All funding asked for',
  },
  results: 'Result by fiscal year',
  closings: 'Cash at year end',
  difference: 'difference',
  weakest: 'Marks, in the weakest year',
  cashChart: 'Cash of each scenario',
  inputs: 'What sets them apart',
  input: 'Assumption',
  inputsOf: '“{{second}}” against “{{first}}”',
  same: 'Same assumptions: “{{second}}” changes nothing of “{{first}}”.',
  place: '{{input}}, {{place}}',
  emptyTitle: 'Only one scenario so far',
  emptyText:
    'Make a second scenario (one grant less, a late payment, one more loan): it will be read here, side by side with the first.',
  addScenario: 'Make a scenario',
}
