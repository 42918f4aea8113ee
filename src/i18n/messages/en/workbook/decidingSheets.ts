import type { Messages } from '../../fr/messages.ts'

/** The workbook sheets of choices by events, alternatives, sensitivity and chance. */
export const decidingSheets: Messages['workbook']['deciding'] = {
  computed: 'Figures computed by {{app}} on {{day}}, scenario by scenario; the assumptions are:',
  ofScenario: 'Scenario',
  measure: 'Measure',
  lowestCash: 'Lowest cash',
  lowestMonth: 'Month of the lowest',
  totalResult: 'Result of the whole plan',
  broken: 'Covenants broken',
  robust: 'The most robust: {{names}} (holds in {{held}} cases out of {{all}}).',
  regret: 'Least regret: {{names}} (at most {{regret}} less than the best choice, in lowest cash).',
  noEvents: 'This plan has no event.',
  noChance: 'Nothing is left to chance in this scenario.',
  noSwings: 'No typed figure changes the lowest cash.',
  live: 'Lowest cash of the scenario, live',
  input: 'Typed figure',
  down: 'Swing down',
  up: 'Swing up',
  atDown: 'Lowest cash, down',
  atUp: 'Lowest cash, up',
  reach: 'Spread',
  method:
    'Each future draws the answers by their probability (common shock of public funders: {{correlation}}), partial amounts, delays and assumptions between their bounds, then computes the plan again. Seed {{seed}}, {{runs}} futures, scenario “{{scenario}}”.',
  ever: 'Futures in which the cash goes below zero at least once',
  everFloor: 'Futures in which it goes under its floor at least once',
  month: 'Month',
  percentile: 'At most in {{share}} of futures',
  lowestOfPlan: 'Lowest',
  resultOfPlan: 'Result',
  belowFloor: 'Under the floor',
  belowZero: 'Below zero',
}
