import { expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { actionsByFunder } from './actionsByFunder.ts'

it('says who pays what of each action, what is uncovered, and what is paid twice', () => {
  const sure = { status: 4, probability: 1 }
  const plan = aPlan()
    .over(12)
    .action('Crèche')
    .action('Café')
    .action('Silence')
    .with(
      line('runningCost', { amount: [6_000_000] }, {}, { actions: { Crèche: 1 } }),
      line('runningCost', { amount: [1_000_000] }, {}, { actions: { Café: 1 } }),
      line(
        'operatingGrant',
        { amount: [4_000_000], ...sure },
        {},
        { funder: 'Ville', actions: { Crèche: 0.5, Café: 0.25 } },
      ),
      line('operatingGrant', { amount: [800_000], ...sure }, {}, { funder: 'Région', actions: { Café: 1 } }),
      line('sales', { amount: [500_000] }, {}, { actions: { Crèche: 1 } }),
    )
    .build()
  const rows = actionsByFunder(plan, createLiveModel(plan).evaluation('base'), 0)
  const funder = (name: string) => plan.funders.find((each) => each.name === name)!.id
  expect(rows).toEqual([
    {
      action: 'Crèche',
      cost: 6_000_000,
      funders: { [funder('Ville')]: 2_000_000 },
      own: 500_000,
      uncovered: 3_500_000,
      overfunded: 0,
    },
    {
      action: 'Café',
      cost: 1_000_000,
      funders: { [funder('Ville')]: 1_000_000, [funder('Région')]: 800_000 },
      own: 0,
      uncovered: 0,
      overfunded: 800_000,
    },
  ])
})
