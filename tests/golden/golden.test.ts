import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { allLineKinds } from '../../src/domain/model/lineKinds.ts'
import { legalForms } from '../../src/domain/plan/plan.ts'
import { computed } from '../support/computed.ts'
import { aPlan, draft } from '../support/planBuilder.ts'

/** A case of one kind of line: a plan, and the figures that its rule asks for, month by month, in cents. */
const goldenCase = z.strictObject({
  rule: z.string(),
  plan: z.strictObject({
    start: z.string(),
    months: z.number(),
    closing: z.number(),
    form: z.enum(legalForms),
    drivers: z.record(z.string(), z.number()),
    lines: z.array(
      z.strictObject({
        kind: z.string(),
        values: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.number())])),
        choices: z.record(z.string(), z.string()),
        links: z.record(z.string(), z.string()).optional(),
        actions: z.record(z.string(), z.number()).optional(),
        funder: z.string().optional(),
      }),
    ),
  }),
  expected: z.record(z.string(), z.array(z.number())),
})

/** What is said of a line, without what is not. */
function given<Details extends object>(details: Details): { [Key in keyof Details]?: NonNullable<Details[Key]> } {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Details]?: NonNullable<Details[Key]>
  }
}

function actionsOf(lines: readonly { readonly actions?: Readonly<Record<string, number>> | undefined }[]) {
  const ids = new Set(lines.flatMap(({ actions = {} }) => Object.keys(actions)))
  return [...ids].map((id) => ({ id, name: id, keyWeight: 1, note: '' }))
}

const folder = import.meta.dirname
const kindIds = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []))
const read = (id: string) => goldenCase.parse(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')))

describe('the golden cases', () => {
  it('cover every kind of line', () => {
    expect([...kindIds].sort()).toEqual(
      allLineKinds()
        .map((kind) => kind.id)
        .sort(),
    )
  })

  it.each(kindIds)('%s gives the figures of its rule, and every check holds', (id) => {
    const { plan, expected } = read(id)
    const { row, faults } = computed(
      aPlan()
        .starting(plan.start)
        .over(plan.months)
        .closingIn(plan.closing)
        .of(plan.form)
        .driving(plan.drivers)
        .with(...plan.lines.map(({ links, actions, funder, ...line }) => draft({ ...line, ...given({ links, actions, funder }) })))
        .having({ actions: actionsOf(plan.lines) }),
    )
    expect(Object.fromEntries(Object.keys(expected).map((rowId) => [rowId, row(rowId)]))).toEqual(expected)
    expect(plan.lines[0]?.kind).toBe(id)
    expect(faults()).toEqual([])
  })
})
