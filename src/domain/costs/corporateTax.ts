import { constant, time } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import {
  add,
  cumulate,
  maximum,
  minimum,
  multiply,
  negate,
  previous,
  round,
  shift,
  subtract,
  yearToDate,
} from '../calc/formulas.ts'
import type { ChoiceDefinition, LegalNeed, LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/**
 * What the tax bears on: nothing, the typed income from assets, the income from assets of which rents are all of account 708,
 * or the whole result.
 */
const regimeChoice = {
  id: 'regime',
  options: ['notLiable', 'assets', 'assetsOnRents', 'full'],
  default: 'full',
} as const satisfies ChoiceDefinition

/** Whether the first part of the profit bears the reduced rate. */
const reducedRateChoice = {
  id: 'reducedRate',
  options: ['applies', 'none'],
  default: 'applies',
  when: { choice: regimeChoice.id, is: ['full'] },
} as const satisfies ChoiceDefinition

const onAssets = { choice: regimeChoice.id, is: ['assets', 'assetsOnRents'] } as const
const inFull = { choice: regimeChoice.id, is: ['full'] } as const
const base = { unit: 'cents', shape: 'byYear', min: 0, max: 1e12, default: 0, integer: true } as const

const legal = [
  { id: 'rentsTaxRate', when: onAssets },
  { id: 'dividendsTaxRate', when: onAssets },
  { id: 'bondsTaxRate', when: onAssets },
  { id: 'corporateTaxRate', when: inFull },
  { id: 'corporateTaxReducedRate', when: inFull },
  { id: 'corporateTaxReducedCeiling', when: inFull },
] as const satisfies readonly LegalNeed[]

/**
 * Corporate tax, charged when each fiscal year closes (D 695 C 444) and paid later (D 444 C 512): on the income from assets of a
 * body that is not liable otherwise (rents, dividends, bonds, each at its rate), or on the result before tax where it is a
 * profit, less past losses and the share that the law leaves out (a SCIC's reserves). Instalments are left aside.
 * Sources: CGI 206-5, 209, 219 bis; DOMAIN 6.
 */
export const corporateTax = {
  id: 'corporateTax',
  section: 'costs',
  forms: legalForms,
  choices: [regimeChoice, reducedRateChoice],
  parameters: [
    { id: 'taxedRents', ...base, main: true, when: { choice: regimeChoice.id, is: ['assets'] } },
    { id: 'taxedDividends', ...base, when: onAssets },
    { id: 'taxedBonds', ...base, when: onAssets },
    { ...base, id: 'pastLosses', shape: 'scalar', when: inFull },
    { id: 'exemptShare', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0, when: inFull },
    { id: 'taxDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 4, integer: true, toCheck: true },
  ],
  legal,
  rowCodes: [
    'rentsToDate',
    'resultToDate',
    'profit',
    'loss',
    'lossUsed',
    'lossesCarried',
    'taxable',
    'taxCharged',
    'taxPaid',
  ],
  sources: ['cgi206-5', 'cgi219', 'cgi209'],
  build(scope) {
    const regime = scope.choice(regimeChoice.id)
    if (regime === 'notLiable') return
    const charged = scope.row('taxCharged', {
      unit: 'cents',
      kind: 'flow',
      formula: regime === 'full' ? taxOnResult(scope) : taxOnAssets(scope, regime === 'assetsOnRents'),
      debit: '695',
      credit: '444',
    })
    scope.row('taxPaid', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(charged, scope.parameter('taxDelay')),
      debit: '444',
      credit: '512',
      cash: 'taxes',
    })
  },
} as const satisfies LineKind

/** Rents, dividends and bonds of the year, each at its rate, when the year closes. */
function taxOnAssets(scope: LineScope, allRents: boolean): Operand {
  const rents = allRents ? layRents(scope) : scope.parameter('taxedRents')
  const tax = add(
    multiply(rents, scope.legal('rentsTaxRate')),
    multiply(scope.parameter('taxedDividends'), scope.legal('dividendsTaxRate')),
    multiply(scope.parameter('taxedBonds'), scope.legal('bondsTaxRate')),
  )
  return round(multiply(tax, multiply(time('yearEnd'), scope.active)))
}

/** All that account 708 brought since the fiscal year began. */
function layRents(scope: LineScope): RowOperand {
  return scope.row('rentsToDate', { unit: 'cents', kind: 'stock', formula: yearToDate(scope.movementOf('708')) })
}

/** The profit of the year at the normal rate, its first part at the reduced one. */
function taxOnResult(scope: LineScope): Operand {
  const taxable = layTaxable(scope)
  const rate = scope.legal('corporateTaxRate')
  if (scope.choice(reducedRateChoice.id) === 'none') return round(multiply(taxable, rate))
  const first = minimum(taxable, scope.legal('corporateTaxReducedCeiling'))
  const relief = multiply(first, subtract(rate, scope.legal('corporateTaxReducedRate')))
  return round(subtract(multiply(taxable, rate), relief))
}

/** The result before tax of each year when it closes, less the losses carried from past years and the share left out. */
function layTaxable(scope: LineScope): RowOperand {
  const flow = (code: string, formula: Operand) => scope.row(code, { unit: 'cents', kind: 'flow', formula })
  const result = scope.row('resultToDate', {
    unit: 'cents',
    kind: 'stock',
    formula: yearToDate(scope.statement('income', 'resultBeforeTax')),
  })
  const closes = multiply(time('yearEnd'), scope.active)
  const pastLosses = multiply(scope.parameter('pastLosses'), scope.active)
  const profit = flow('profit', multiply(closes, maximum(result, constant(0))))
  const loss = flow('loss', multiply(closes, maximum(negate(result), constant(0))))
  const used = flow('lossUsed', minimum(profit, previous(scope.ref('lossesCarried'), pastLosses)))
  scope.row('lossesCarried', { unit: 'cents', kind: 'stock', formula: cumulate(pastLosses, loss, used) })
  const kept = subtract(constant(1), scope.parameter('exemptShare'))
  return flow('taxable', round(multiply(subtract(profit, used), kept)))
}
