import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../../domain/model/liveModel.ts'
import { createFormat } from '../../../i18n/format.ts'
import { createLabels } from '../../../i18n/labels.ts'
import { createTranslator } from '../../../i18n/translate.ts'
import type { ExplainNode } from '../../components/ExplainTree.tsx'
import { explainNode } from './explainNode.ts'
import type { ExplainContext } from './explainNode.ts'
import { createFigureNames } from '../../../i18n/figureNames.ts'

const plan = aPlan()
  .with(
    line('openingCash', { balance: 1_000_000 }, {}, { name: 'Banque' }),
    line('operatingGrant', { amount: 4_000_000 }, {}, { name: 'Région' }),
    line('runningCost', { amount: 3_600_000 }, {}, { name: 'Loyer' }),
  )
  .scenario('low', { 'operatingGrant/amount': 3_000_000 })
  .build()

function contextIn(scenarioId: string): ExplainContext {
  const t = createTranslator('fr')
  const model = createLiveModel(plan)
  const names = createFigureNames(plan, createLabels('fr'), t)
  return { model, scenarioId, names, t, format: createFormat('fr') }
}

const children = (node: ExplainNode | undefined) => node?.children?.() ?? []
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ')

/** Every node of an explanation, opened to the end. */
function opened(node: ExplainNode): readonly ExplainNode[] {
  return [node, ...children(node).flatMap(opened)]
}

describe('the explanation of a figure in words', () => {
  it('opens the cash of a year down to what was typed', () => {
    const leaves = opened(explainNode(contextIn('base'), 'cash.closing', { kind: 'year', index: 0 })).filter(
      (node) => !node.children,
    )
    const found = leaves.map((leaf) => leaf.id)
    expect(found).toContain('operatingGrant/amount')
    expect(found).toContain('runningCost/amount')
    expect(found).toContain('openingCash/balance')
  })

  it('says what a balance is made of, each with its figure', () => {
    const node = explainNode(contextIn('base'), 'cash.closing', { kind: 'year', index: 0 })
    expect(children(node)).toHaveLength(3)
    expect(node.formula).toMatch(/.+ \+ .+ − .+/)
  })

  it('lists the months of a flow that is computed month by month', () => {
    const node = explainNode(contextIn('base'), 'runningCost.charged', { kind: 'year', index: 1 })
    expect(node.formula).toBe('Somme des mois ci-dessous')
    expect(children(node)).toHaveLength(12)
    expect(children(node)[0]?.label).toContain('janvier 2027')
  })

  it('says which scenario changed a typed figure', () => {
    const amount = (scenario: string) =>
      opened(explainNode(contextIn(scenario), 'operatingGrant.yearAmount', { kind: 'year', index: 0 })).find(
        (node) => node.id === 'operatingGrant/amount',
      )
    expect(amount('base')?.detail).toBe('Saisi dans le plan de base')
    expect(amount('low')?.detail).toBe('Modifié dans le scénario « low »')
    expect(plain(amount('low')?.value)).toBe('30 000,00 €')
  })

  it('says that there is nothing when nothing contributes', () => {
    const node = explainNode(contextIn('base'), 'cash.borrowing', { kind: 'month', index: 3 })
    expect(node.formula).toBe('Rien sur cette période')
    expect(node.children).toBeUndefined()
  })
})
