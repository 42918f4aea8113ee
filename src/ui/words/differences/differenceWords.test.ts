import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planDifferences } from '../../../editing/merge/planDifferences.ts'
import { createFormat } from '../../../i18n/format.ts'
import { createLabels } from '../../../i18n/labels.ts'
import { languages } from '../../../i18n/language.ts'
import { createTranslator } from '../../../i18n/translate.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { arbitraryEdits } from '../../../../tests/support/arbitraryEdited.ts'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { differenceWords } from './differenceWords.ts'

const words = (was: Plan, is: Plan, language: 'fr' | 'en' = 'fr') =>
  planDifferences(was, is).map((difference) =>
    differenceWords(difference.path, [difference.was, difference.is], {
      plans: [is, was],
      t: createTranslator(language),
      format: createFormat(language),
      labels: createLabels(language),
    }),
  )

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const told = (was: Plan, is: Plan) =>
  words(was, is).map(({ area, where, values }) => plain(`${area} | ${where} | ${values.join(' → ')}`))

const grant = (amount: number | number[], name = 'Région') =>
  line('operatingGrant', { amount }, { payment: 'single' }, { id: 'grant', name, funder: 'Région' })

describe('a difference in words', () => {
  test('says the line, the figure, the year, what it was and what it is', () => {
    const was = aPlan().with(grant([100_000, 200_000, 300_000]))
    const is = aPlan().with(grant([100_000, 250_000, 300_000], 'Région Bretagne'))
    expect(told(was.build(), is.build())).toEqual([
      'Lignes | Région Bretagne › nom | Région → Région Bretagne',
      'Lignes | Région Bretagne › Montant | 2027 : 2 000,00 € → 2027 : 2 500,00 €',
    ])
  })

  test('says a line that came, an override, and a funder by its name', () => {
    const was = aPlan().with(grant(100_000)).scenario('late', {}).build()
    const is = aPlan()
      .with(grant(100_000), line('solidarityLoan', {}, {}, { id: 'loan', name: 'Prêt' }))
      .scenario('late', { 'grant/amount': [null, 50_000], 'drivers/activity': 0.9 })
      .build()
    const [loan, ...overrides] = told(was, is)
    expect(loan).toBe('Lignes | Prêt | rien → présent')
    expect(overrides).toEqual([
      expect.stringMatching(/^Scénarios \| late › .*Région.*Montant.* \| rien → 2027 : 500,00 €$/),
      expect.stringMatching(/^Scénarios \| late › Ventes et prestations \| rien → 90 %$/),
    ])
  })

  test('is whole for anything that may be done to a plan, in every language', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 4 }), arbitraryEdits(4), (plan, edit) => {
        for (const language of languages) {
          for (const { area, where, values } of words(plan, edit(plan), language)) {
            expect(area).not.toBe('')
            expect(where).not.toBe('')
            expect(values).toHaveLength(2)
            expect([area, where].join()).not.toMatch(/\{\{\w+\}\}|together\./)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})
