import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureAt } from '../../domain/analysis/figureAt.ts'
import { firstBrokenMonth } from '../../domain/analysis/statementRows.ts'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { evaluateVariation } from '../../domain/model/trial.ts'
import { scenarioInputs } from '../../domain/model/inputValues.ts'
import type { LiveModel } from '../../domain/model/liveModel.ts'
import { languages } from '../../i18n/language.ts'
import { readPlan } from '../../storage/readPlan.ts'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { samplePlan } from '../../../tests/workbook/samplePlan.ts'
import { buildReport } from './buildReport.ts'
import type { ReportBlock, ReportDocument, ReportFigure, Sentence } from './reportDocument.ts'
import { readReportOptions, writeReportOptions } from './reportMemory.ts'
import { usualReportOptions } from './reportOptions.ts'

const day = '2026-11-23'
const examples = ['healthCentre', 'fablab', 'solarCoop']

function example(name: string): LiveModel {
  const read = readPlan(readFileSync(join(import.meta.dirname, `../../../resources/examples/${name}.json`), 'utf8'))
  if (!read.ok) throw new Error(name)
  return createLiveModel(read.plan)
}

function report(model: LiveModel, language: (typeof languages)[number] = 'fr', scenario = 0): ReportDocument {
  const written = buildReport(model, model.plan.scenarios[scenario]!.id, usualReportOptions(language), day)
  if (!written) throw new Error('nothing written')
  return written
}

function sentencesOf(block: ReportBlock): readonly Sentence[] {
  if (block.kind === 'paragraph') return [block.sentence]
  if (block.kind === 'list') return block.items
  if (block.kind === 'table') return block.rows.flatMap(({ label, cells }) => [label, ...cells])
  return []
}

const blocksOf = (document: ReportDocument) => document.sections.flatMap(({ blocks }) => blocks)

function figuresOf(document: ReportDocument): readonly ReportFigure[] {
  return blocksOf(document)
    .flatMap(sentencesOf)
    .flatMap((sentence) => sentence.filter((part) => typeof part !== 'string'))
}

/** The figure read anew from a fresh evaluation of its scenario, with its event laid over. */
function readAnew(model: LiveModel, { scenario, event, readings }: ReportFigure): number {
  const { sheet } = model.compiled
  const inputs = scenarioInputs(model.plan, sheet, scenario)
  const evaluation = evaluateVariation(sheet, inputs, event?.changes ?? new Map())
  return readings.reduce((sum, { row, period }) => sum + (figureAt(evaluation, row, period) ?? 0), 0)
}

function textOf(document: ReportDocument): string {
  return JSON.stringify(document, (key, value: unknown) => (key === 'changes' ? undefined : value))
}

describe('the board report', () => {
  it.each(examples)('of %s holds figures of the engine, each with a source that is told', (name) => {
    const model = example(name)
    const written = report(model)
    const figures = figuresOf(written)
    expect(figures.length).toBeGreaterThan(100)
    for (const figure of figures) expect(figure.value).toBe(readAnew(model, figure))
    const told = blocksOf(written).flatMap((block) => (block.kind === 'source' ? [block.reference] : []))
    expect(told).toEqual(told.map((_, i) => i + 1))
    const used = new Set(figures.flatMap(({ reference }) => (reference === null ? [] : [reference])))
    expect([...used].sort((a, b) => a - b)).toEqual(told)
    // Numbers rise as one reads.
    expect([...used]).toEqual(told)
  })

  it.each(languages)('is whole in %s: every section is written, no key and no unfilled word is left', (language) => {
    for (const name of examples) {
      const written = report(example(name), language)
      expect(written.sections.every(({ blocks }) => blocks.length > 0)).toBe(true)
      expect(textOf(written)).not.toMatch(/boardReport\.|\{\{|NaN|undefined|[\ue000\ue001]/)
    }
  })

  it.each(languages)(
    'tells in %s what the plan holds beside its figures, and nothing where it holds none',
    (language) => {
      const written = report(createLiveModel(samplePlan()), language)
      const beside = ['purpose', 'reality', 'record']
      expect(written.sections.map(({ id }) => id).filter((id) => beside.includes(id))).toEqual(beside)
      for (const figure of figuresOf(written))
        expect(figure.value).toBe(readAnew(createLiveModel(samplePlan()), figure))
      const text = textOf(written)
      expect(text).not.toMatch(/boardReport\.|\{\{|NaN|undefined/)
      // The assumption expired in June; the raise was never justified.
      expect(text).toContain(language === 'fr' ? 'Périmée depuis' : 'Out of date since')
      expect(text).toContain(language === 'fr' ? 'Sans justification' : 'Not justified')
      expect(
        report(example('fablab'))
          .sections.map(({ id }) => id)
          .filter((id) => beside.includes(id)),
      ).toEqual([])
    },
  )

  it('says that the cash does not hold when it does not, and what is missing', () => {
    const base = aPlan().with(
      line('openingCash', { balance: 100_00 }, {}, { id: 'cash' }),
      line('runningCost', { amount: [12_000_00, 0, 0] }, {}, { id: 'rent', name: 'Loyer' }),
    )
    const [note] = report(createLiveModel(base.build())).sections
    const [cash] = note!.blocks.filter((block) => block.kind === 'paragraph')
    expect(JSON.stringify(cash?.sentence)).toContain('Non :')
  })

  it('of any plan is written in every language and scenario without a word missing', () => {
    assert(
      property(arbitraryPlan({}), (plan) => {
        const model = createLiveModel(plan)
        const base = plan.scenarios[0]!.id
        if (buildReport(model, base, usualReportOptions('fr'), day) === null) {
          // Nothing to report: no line moves a figure.
          expect(new Set(model.evaluation(base).row('cash.closing'))).toEqual(new Set([0]))
          return
        }
        for (const language of languages) {
          plan.scenarios.forEach((_, index) => {
            const written = report(model, language, index)
            expect(textOf(written)).not.toMatch(/boardReport\.|\{\{\w+\}\}/)
            for (const figure of figuresOf(written).slice(0, 30)) expect(figure.value).toEqual(readAnew(model, figure))
          })
        }
        expect(firstBrokenMonth(model.evaluation(plan.scenarios[0]!.id), 'balanceSheetBalances')).toBeNull()
      }),
      { numRuns: 15 },
    )
  })

  it('is not written of an empty plan, and leaves out what is not chosen', () => {
    const empty = createLiveModel(aPlan().build())
    expect(buildReport(empty, empty.plan.scenarios[0]!.id, usualReportOptions('fr'), day)).toBeNull()
    const model = example('fablab')
    const options = { ...usualReportOptions('fr'), sections: ['charts', 'note'] as const, title: ' Point de mars ' }
    const written = buildReport(model, model.plan.scenarios[0]!.id, options, day)
    expect(written?.title).toBe('Point de mars')
    expect(written?.sections.map((section) => section.id)).toEqual(['note', 'charts'])
    expect(figuresOf(written!).every(({ reference }) => reference === null)).toBe(true)
  })

  it('remembers its choices, and takes the usual ones for what cannot be read', () => {
    const chosen = { ...usualReportOptions('en'), decision: 'Sign the loan', sections: ['note'] as const }
    expect(readReportOptions(writeReportOptions(chosen), 'fr')).toEqual(chosen)
    for (const text of [null, '', '{', '{"language":"xx"}', '{"__proto__":{"title":"x"}}']) {
      expect(readReportOptions(text, 'fr')).toEqual(usualReportOptions('fr'))
    }
  })
})
