import { describe, expect, it } from 'vitest'
import { aPlan, draft } from '../../tests/support/planBuilder.ts'
import { compilePlan } from '../domain/model/compilePlan.ts'
import { allLineKinds } from '../domain/model/lineKinds.ts'
import { createLabels } from './labels.ts'
import { languages } from './language.ts'
import { ficheParts } from './messages/kindTexts.ts'

/** A plan that holds every kind of line in each of its structural choices, over fiscal years before and after 2025. */
const whole = aPlan()
  .starting('2024-07')
  .over(36)
  .with(
    ...allLineKinds().flatMap((kind) =>
      [
        {},
        ...kind.choices.flatMap(({ id, options }) =>
          options.map((option): Record<string, string> => ({ [id]: option })),
        ),
      ].map((choices, index) =>
        draft({ id: `${kind.id}_${index}`, kind: kind.id, values: {}, choices, funder: 'Region' }),
      ),
    ),
  )
  .build()
const compiled = compilePlan(whole)

describe.each(languages)('in %s', (language) => {
  const labels = createLabels(language)
  const unworded = (texts: readonly (readonly [code: string, text: string])[]) =>
    texts.filter(([code, text]) => text === '' || text.includes(code)).map(([code]) => code)

  it('every row of a plan that holds everything has a name', () => {
    const codes = compiled.sheet.rows.map((row) => [`rows.${row.label.code}`, labels.row(row.label)] as const)
    expect(unworded(codes)).toEqual([])
  })

  it('every line and heading of every statement has a name', () => {
    const codes = Object.values(compiled.statements).flatMap(({ lines }) => lines.map(({ label }) => label.code))
    expect(unworded(codes.map((code) => [`rows.${code}`, labels.row({ code })]))).toEqual([])
  })

  it.each(allLineKinds())('$id has a name, a summary, a fiche, and a word for all that is typed and chosen', (kind) => {
    expect(
      unworded([
        [`kinds.${kind.id}`, labels.kind(kind.id)],
        [`kinds.${kind.id}`, labels.summary(kind.id)],
        ...ficheParts.map((part) => [`kinds.${kind.id}`, labels.fiche(kind.id, part)] as const),
        ...kind.parameters.map(({ id }) => [`parameters.${id}`, labels.parameter(id)] as const),
        ...kind.parameters.flatMap(({ id, options = [] }) =>
          options.map((option) => [`.${option}`, labels.parameterOption(id, option)] as const),
        ),
        ...kind.choices.flatMap(({ id, options }) => [
          [`choices.${id}`, labels.choice(id)] as const,
          ...options.map((option) => [`choices.${id}`, labels.choiceOption(id, option)] as const),
        ]),
        ...kind.sources.map((key) => [`sources.${key}`, labels.source(key)] as const),
      ]),
    ).toEqual([])
  })
})
