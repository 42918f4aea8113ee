import { rowRef } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { Account } from '../ledger/chart.ts'
import type { Ledger } from '../ledger/ledger.ts'

/**
 * The three poles of a plural economy (Polanyi; Laville, Gardin): what is sold, what a public body shares out, what people
 * give. `reciprocityWithInKind` adds what is given in kind. Source: DOMAIN 8.3.
 */
export const poles = ['market', 'redistribution', 'reciprocity', 'reciprocityWithInKind'] as const
export type Pole = (typeof poles)[number]

/** The id of the row of what a pole brings. */
export function poleRowId(pole: Pole | 'total'): string {
  return `poles.${pole}`
}

/** What the three poles bring together, in kind included. */
export const polesTotal: RowOperand = rowRef(poleRowId('total'))

/** The pole of an account of income; null for one that says nothing of where money comes from. Dues are told apart by counterpart. */
export function poleOfAccount({ number, place }: Account): Exclude<Pole, 'reciprocityWithInKind'> | null {
  if (number === '7562') return 'market'
  switch (place) {
    case 'goodsSold':
    case 'servicesSold':
    case 'ancillaryIncome':
      return 'market'
    case 'statutoryFunding':
    case 'grants':
    case 'investmentGrantShare':
      return 'redistribution'
    case 'dues':
    case 'manualGifts':
    case 'patronage':
    case 'bequests':
    case 'contributionsReceived':
      return 'reciprocity'
    default:
      return null
  }
}

/** Adds the rows of the poles; `inKind` is the row of the contributions in kind. */
export function addPoles(sheet: SheetBuilder, ledger: Ledger, inKind: RowOperand): void {
  const row = (pole: Pole | 'total', formula: Operand) =>
    sheet.row({
      id: poleRowId(pole),
      label: { code: `poles.${pole}` },
      unit: 'cents',
      kind: 'flow',
      formula,
      section: 'poles',
    })
  const sumOf = (pole: Pole) =>
    add(
      ...ledger.accounts
        .filter((account) => poleOfAccount(account) === pole)
        .map(({ number }) => ledger.movement(number)),
    )
  const market = row('market', sumOf('market'))
  const redistribution = row('redistribution', sumOf('redistribution'))
  const reciprocity = row('reciprocity', sumOf('reciprocity'))
  const withInKind = row('reciprocityWithInKind', add(reciprocity, inKind))
  row('total', add(market, redistribution, withInKind))
}
