import fc from 'fast-check'
import type { PlanLife } from '../../src/domain/plan/life.ts'
import { confidences } from '../../src/domain/plan/plan.ts'
import type { Line } from '../../src/domain/plan/plan.ts'
import { dimensions, measuringMethods } from '../../src/domain/plan/socialIndicator.ts'
import { stakeholderKinds } from '../../src/domain/plan/stakeholder.ts'
import type { Month } from '../../src/domain/time/month.ts'

const texts = fc.string({ maxLength: 30, unit: 'grapheme' })
const days = fc.constantFrom('2026-02-14', '2026-11-23', '2027-06-30')
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values)
const cents = fc.integer({ min: 0, max: 200_000_000 })
const measured = fc.array(maybe(fc.integer({ min: 0, max: 100_000 })), { maxLength: 5 })

/** Items under the ids x1, x2... */
function list<Item extends object>(letter: string, item: fc.Arbitrary<Item>) {
  return fc.array(item, { maxLength: 2 }).map((all) => all.map((one, i) => ({ id: `${letter}${i + 1}`, ...one })))
}

/** The purpose of a plan and what became of it, naming lines that are there and some that are gone. */
export function arbitraryLife(
  lines: readonly Line[],
  start: Month,
): { readonly [Key in keyof PlanLife]: fc.Arbitrary<PlanLife[Key]> } {
  const line = fc.constantFrom('gone', ...lines.map(({ id }) => id))
  const months = fc.array(maybe(cents), { maxLength: 6 })
  return {
    socialIndicators: list(
      'i',
      fc.record({
        name: texts,
        dimension: fc.constantFrom(...dimensions),
        unit: texts,
        method: fc.constantFrom(...measuringMethods),
        action: maybe(fc.constantFrom('a1', 'gone')),
        funders: fc.uniqueArray(fc.constantFrom('f1', 'f2', 'gone'), { maxLength: 2 }),
        outcome: maybe(line),
        baseline: maybe(fc.integer({ min: 0, max: 1000 })),
        targets: measured,
        actuals: measured,
        evidence: texts,
        note: texts,
      }),
    ),
    stakeholders: list(
      'p',
      fc.record({
        name: texts,
        kind: fc.constantFrom(...stakeholderKinds),
        people: maybe(fc.integer({ min: 0, max: 5000 })),
        votes: maybe(fc.integer({ min: 0, max: 100 }).map((share) => share / 100)),
        seats: maybe(fc.integer({ min: 0, max: 30 })),
        lines: fc.uniqueArray(line, { maxLength: 2 }),
        note: texts,
      }),
    ),
    actuals: fc.record({
      from: fc.constant(start),
      until: maybe(fc.constant(start)),
      lines: fc.dictionary(line, months, { maxKeys: 2, noNullPrototype: true }),
      cash: months,
      source: texts,
    }),
    requests: list(
      'q',
      fc.record({
        funder: fc.constantFrom('f1', 'gone'),
        name: texts,
        askedOn: days,
        asked: cents,
        notifiedOn: maybe(days),
        notified: maybe(cents),
        dueOn: maybe(days),
        paidOn: maybe(days),
        paid: maybe(cents),
        note: texts,
      }),
    ),
    records: list(
      'r',
      fc.record({
        question: texts,
        alternatives: fc.array(texts, { maxLength: 3 }),
        choice: texts,
        reasons: texts,
        vote: maybe(fc.record({ day: days, inFavour: fc.nat(30), against: fc.nat(30), abstained: fc.nat(30) })),
        assumptions: fc.constant([]),
        frozen: maybe(fc.constant({ copy: 'z1', sha256: 'ab'.repeat(32) })),
      }),
    ),
    triggers: list(
      't',
      fc.record({
        day: days,
        condition: texts,
        action: texts,
        owner: texts,
        scenario: maybe(fc.constantFrom('base', 'gone')),
        done: fc.boolean(),
      }),
    ),
    assumptions: list(
      'h',
      fc.record({
        on: fc.oneof(
          fc.constant({ what: 'plan' as const }),
          line.map((id) => ({ what: 'line' as const, line: id })),
        ),
        text: texts,
        source: texts,
        day: days,
        confidence: fc.constantFrom(...confidences),
        expiresOn: maybe(days),
      }),
    ),
    raises: list(
      'u',
      fc.record({
        line,
        parameter: fc.constant('amount'),
        scenario: fc.constant('base'),
        day: days,
        before: cents,
        after: cents,
        lowestCash: fc.integer({ min: -1_000_000, max: 0 }),
        justification: texts,
      }),
    ),
  }
}
