import { constant, rowRef, tagged, time } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, maximum, multiply, negate, subtract } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { Ledger } from '../ledger/ledger.ts'
import {
  formCharges,
  formOtherIncome,
  formSales,
  formVoluntaryCharges,
  formVoluntaryIncome,
  privateAidAccounts,
} from './grantFormLines.ts'
import type { FormGroup } from './grantFormLines.ts'
import { grantAccounts, grantors, takenBackKey } from './grantors.ts'
import type { Grantor } from './grantors.ts'
import type { Posting } from './posting.ts'
import { numbersHeld, statementRowId, writeStatement } from './statement.ts'
import type { Statement, StatementWriter } from './statement.ts'

/** A line of the form that was written. */
interface Written {
  readonly code: string
  readonly row: RowOperand
}

/**
 * The budget of the grant form (CERFA 12156) by fiscal year: charges and income by its lines, with the excess or the
 * insufficiency that makes both sides equal, then the contributions in kind. Source: DOMAIN 2.5.
 */
export function grantForm(sheet: SheetBuilder, ledger: Ledger, postings: readonly Posting[]): Statement {
  const writer = writeStatement(sheet, 'grantForm', 'flow')
  const write = groupWriter(writer, ledger)
  const surplus = rowRef(statementRowId('balance', 'yearResult'))
  const closing = (code: string, formula: Operand): Written => ({
    code,
    row: writer.line(code, multiply(time('yearEnd'), maximum(formula, constant(0)))),
  })
  const total = (code: string, parts: readonly Written[], style: 'subtotal' | 'total', hidden = false): Written => ({
    code,
    row: writer.line(code, add(...parts.map(({ row }) => row)), {
      style,
      level: style === 'total' ? 0 : 1,
      sumOf: parts.map((part) => part.code),
      hidden,
    }),
  })
  /** The total of a side, then what it comes to with the contributions in kind where there are any. */
  const totals = (
    codes: { readonly own: string; readonly all: string },
    parts: readonly Written[],
    inKind: FormGroup,
  ) => {
    const accounts = inKind.parts.flatMap(({ accounts: numbers }) => numbers)
    const hasInKind = numbersHeld(ledger, ...accounts).length > 0
    const own = total(codes.own, parts, hasInKind ? 'subtotal' : 'total')
    return total(codes.all, [own, ...write(inKind)], 'total', !hasInKind).row
  }

  writer.heading('chargesHeading')
  const charges = [...formCharges.flatMap(write), closing('excess', surplus)]
  const allCharges = totals({ own: 'totalCharges', all: 'allCharges' }, charges, formVoluntaryCharges)

  writer.heading('productsHeading')
  const products = [
    ...formSales.flatMap(write),
    ...writeGrants(writer, ledger, postings),
    ...formOtherIncome.flatMap(write),
    closing('insufficiency', negate(surplus)),
  ]
  const allProducts = totals({ own: 'totalProducts', all: 'allProducts' }, products, formVoluntaryIncome)
  writer.line('gap', subtract(allCharges, allProducts), { hidden: true })
  return writer.finish()
}

/** Writes the lines of a group that have accounts in the plan: the group, then its parts where it has several names. */
function groupWriter(writer: StatementWriter, ledger: Ledger) {
  return ({ code, parts }: FormGroup): readonly Written[] => {
    const held = parts
      .map((part) => ({ code: part.code, accounts: numbersHeld(ledger, ...part.accounts) }))
      .filter(({ accounts }) => accounts.length > 0)
    if (held.length === 0) return []
    const movements = held.flatMap(({ accounts }) => accounts.map(ledger.movement))
    const isWhole = held[0]!.code === code
    const row =
      movements.length === 1
        ? writer.show(code, movements[0]!, isWhole ? {} : { sumOf: [held[0]!.code] })
        : writer.line(code, add(...movements), isWhole ? {} : { sumOf: held.map((part) => part.code) })
    for (const part of isWhole ? [] : held) {
      const of = part.accounts.map(ledger.movement)
      if (of.length === 1) writer.show(part.code, of[0]!, { level: 2 })
      else writer.line(part.code, add(...of), { level: 2 })
    }
    return [{ code, row }]
  }
}

/** Class 74 by funder; grants whose funder is not known stand apart, so that the user names it. */
function writeGrants(writer: StatementWriter, ledger: Ledger, postings: readonly Posting[]): readonly Written[] {
  const grants = numbersHeld(ledger, ...grantAccounts).map(ledger.movement)
  const privateAid = numbersHeld(ledger, ...privateAidAccounts).map(ledger.movement)
  if (grants.length + privateAid.length === 0) return []
  const keys = new Set(postings.flatMap(({ grantor }) => (grantor === undefined ? [] : [grantor])))
  const named = grantors.filter((grantor) => keys.has(grantor) || keys.has(takenBackKey(grantor)))
  const amounts = named.map((grantor) => ({ grantor, amount: amountOf(writer, grantor, keys) }))
  const unnamed = subtract(add(...grants), add(...amounts.map(({ amount }) => amount)))
  const hasUnnamed = postings.some(
    ({ debit, credit, grantor }) =>
      grantor === undefined && (grantAccounts.includes(debit ?? '') || grantAccounts.includes(credit ?? '')),
  )
  const parts = [
    ...grantors.filter((grantor) => named.includes(grantor) || (grantor === 'privateAid' && privateAid.length > 0)),
    ...(hasUnnamed ? ['unnamed'] : []),
  ]
  const row = writer.line('p74', add(...grants, ...privateAid), { sumOf: parts })
  for (const code of parts) {
    const amount = amounts.find(({ grantor }) => grantor === code)?.amount
    if (code === 'unnamed') writer.line(code, unnamed, { level: 2 })
    else writer.line(code, add(...(amount ? [amount] : []), ...(code === 'privateAid' ? privateAid : [])), { level: 2 })
  }
  return [{ code: 'p74', row }]
}

/** What the grants of a sort of funder bring, less what is taken back from them. */
function amountOf(writer: StatementWriter, grantor: Grantor, keys: ReadonlySet<string>): Operand {
  const tag = (key: string, words: string) =>
    writer.line(key === grantor ? `${grantor}Grants` : key, tagged('grantor', key), { key, words, hidden: true })
  const given = tag(grantor, 'grantForm.granted')
  const back = takenBackKey(grantor)
  return keys.has(back) ? subtract(given, tag(back, 'grantForm.takenBack')) : given
}
