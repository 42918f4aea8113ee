import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planProblemCodes } from '../../domain/plan/planProblem.ts'
import { createFormat } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { createTranslator } from '../../i18n/translate.ts'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { describeProblem } from './describeProblem.ts'
import { readPlanFile } from './readPlanFile.ts'
import { writePlanFile } from './writePlanFile.ts'

const plan = aPlan()
  .with(
    line('operatingGrant', { amount: [100, 200, 300], probability: 0.5 }, {}, { id: 'grant', name: 'Région' }),
    line('solidarityLoan', { principal: 5000, duration: 60 }, {}, { id: 'loan', name: 'Prêt' }),
  )
  .scenario('late', { 'grant/amount': [null, 150, null], 'drivers/activity': 1 })
  .build()
const text = writePlanFile(plan, '1.2.0')

/** What a person is told of a file, one sentence a problem; nothing when it is read. */
function told(content: Uint8Array | string, language: Language = 'fr'): readonly string[] {
  const read = readPlanFile(content)
  if (read.ok) return []
  const [t, format] = [createTranslator(language), createFormat(language)]
  return read.problems.map((problem) => describeProblem(t, format, problem).replace(/[\u00a0\u202f]/g, ' '))
}

function changed(...replacements: readonly (readonly [string | RegExp, string])[]): string {
  return replacements.reduce((before, [from, to]) => {
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    return after
  }, text)
}

describe('a plan file', () => {
  test('says what it is and which versions wrote it', () => {
    const sha256: unknown = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(JSON.parse(text)).toEqual({ format: 'alliage-plan', appVersion: '1.2.0', sha256, plan })
    expect(text).toMatch(/^\{\n {2}"format"/)
  })

  test('gives back exactly the plan that was written', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (any) => {
        const written = writePlanFile(any, '1.2.0')
        expect(readPlanFile(written)).toEqual({ ok: true, plan: any, isAltered: false })
        expect(readPlanFile(new TextEncoder().encode(written))).toEqual({ ok: true, plan: any, isAltered: false })
      }),
    )
  })

  test('may be the bare JSON of a plan', () => {
    expect(readPlanFile(JSON.stringify(plan))).toEqual({ ok: true, plan, isAltered: false })
  })
})

describe('the fingerprint of a plan file', () => {
  test('tells a change of any figure or text since the app wrote it', () => {
    expect(readPlanFile(changed(['"probability": 0.5', '"probability": 0.6']))).toMatchObject({
      ok: true,
      isAltered: true,
    })
    expect(readPlanFile(changed(['Région', 'Ville']))).toMatchObject({ ok: true, isAltered: true })
    expect(readPlanFile(changed([/"sha256": "./, '"sha256": "x']))).toMatchObject({ ok: true, isAltered: true })
  })

  test('is that of the plan, however the file is laid out', () => {
    const { plan: held, ...rest } = JSON.parse(text) as { plan: Record<string, unknown> }
    const turned = Object.fromEntries(Object.entries(held).reverse())
    expect(readPlanFile(JSON.stringify({ ...rest, plan: turned }))).toMatchObject({ ok: true, isAltered: false })
  })

  test('is not asked of files of before', () => {
    expect(readPlanFile(JSON.stringify({ format: 'alliage-plan', appVersion: '0.1.0', plan }))).toMatchObject({
      ok: true,
      isAltered: false,
    })
  })
})

describe('a bad plan file is refused with a sentence that says what and where', () => {
  test.each<[string, string | Uint8Array, string]>([
    [
      'what is no text',
      new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]),
      'Plan : ce fichier n’est pas un texte (UTF-8), ce n’est donc pas un plan.',
    ],
    [
      'no JSON',
      'bonjour',
      'Ligne 1, caractère 1 du fichier : ce fichier n’est pas du JSON lisible ; la lecture s’arrête sur « bonjour ».',
    ],
    [
      'NaN',
      changed(['"probability": 0.5', '"probability": NaN']),
      'Ligne 54, caractère 26 du fichier : ce fichier n’est pas du JSON lisible ; la lecture s’arrête sur « NaN ».',
    ],
    [
      'a file cut short',
      text.slice(0, 40),
      'Ligne 3, caractère 11 du fichier : ce fichier n’est pas du JSON lisible ; il s’arrête avant la fin.',
    ],
    ['another document', '[1]', 'Plan : ce document n’est pas un plan.'],
    [
      'a newer version',
      changed(['"version": 5,', '"version": 7,']),
      'Version : ce plan est de la version 7, plus récente que cette application, qui lit jusqu’à la version 5 ; mettez l’application à jour (plan.version : 7).',
    ],
    [
      'a wrong type',
      changed(['"months": 36', '"months": "trois ans"']),
      'Nombre de mois : « trois ans » n’est pas un nombre (plan.timeline.months : "trois ans").',
    ],
    [
      'an absurd date',
      changed([/"start": \d+/, '"start": 12']),
      'Premier mois : 12 est trop bas ; au moins janvier 1950 (plan.timeline.start : 12).',
    ],
    [
      'a negative duration',
      changed(['"months": 36', '"months": -36']),
      'Nombre de mois : −36 est trop bas ; au moins 12 (plan.timeline.months : -36).',
    ],
    [
      'a probability of 1.4',
      changed(['"probability": 0.5', '"probability": 1.4']),
      'Ligne « Région » › Probabilité de l’obtenir : 140 % est trop haut ; au plus 100 % (plan.lines[0].values.probability : 1.4).',
    ],
    [
      'a figure too large for any number',
      changed(['"probability": 0.5', '"probability": 1e999']),
      'Ligne « Région » › Probabilité de l’obtenir : Infinity n’est pas un nombre utilisable (plan.lines[0].values.probability : Infinity).',
    ],
    [
      'a loop of scenario parents',
      changed(['"parent": "base"', '"parent": "late"']),
      'Scénario « late » › Scénario parent : les scénarios sont parents les uns des autres en boucle : late → late (plan.scenarios[1].parent : "late").',
    ],
    [
      'two lines with one id',
      changed(['"id": "loan"', '"id": "grant"']),
      'Ligne « Prêt » › Identifiant : l’identifiant « grant » est déjà pris par un autre élément de la liste (plan.lines[1].id : "grant").',
    ],
    [
      '10 MB',
      `{"a": "${'x'.repeat(10 * 1024 * 1024)}"}`,
      'Plan : ce texte fait 10 485 769 caractères, un plan en fait au plus 10 485 760.',
    ],
    [
      'an override out of bounds',
      changed(['"drivers/activity": 1', '"drivers/activity": 12']),
      'Scénario « late » › Ventes et prestations : 1 200 % est trop haut ; au plus 500 % (plan.scenarios[1].overrides["drivers/activity"] : 12).',
    ],
  ])('%s', (_name, content, sentence) => {
    expect(told(content)[0]).toBe(sentence)
  })

  test('in English too', () => {
    expect(told(changed(['"probability": 0.5', '"probability": 1.4']), 'en')).toEqual([
      expect.stringMatching(
        /^Line “Région” › .+: 140% is too high; at most 100% \(plan\.lines\[0\]\.values\.probability: 1\.4\)\.$/,
      ),
    ])
  })

  test.each(planProblemCodes)('%s is worded whole, with or without its figures', (code) => {
    for (const language of ['fr', 'en'] as const) {
      const [t, format] = [createTranslator(language), createFormat(language)]
      const full = {
        code,
        path: 'lines[2].name',
        value: 'a'.repeat(500),
        bound: 3,
        allowed: ['a', 'b'],
        loop: ['a', 'a'],
      }
      for (const problem of [
        { code, path: '' },
        { ...full, line: '', scenario: 'S' },
      ]) {
        const sentence = describeProblem(t, format, problem)
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
        expect(sentence).not.toMatch(/\{\{|problems\./)
        expect(sentence.length).toBeLessThan(500)
      }
    }
  })
})
