import { rowRef } from '../calc/expression.ts'
import type { RowOperand } from '../calc/expression.ts'
import { add, subtract } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { IncomePlace, VoluntaryPlace } from '../ledger/chart.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { LegalForm } from '../plan/plan.ts'
import { incomeFormats } from './incomeFormats.ts'
import type { IncomeEntry } from './incomeFormats.ts'
import { numbersAt, numbersHeld, writeStatement } from './statement.ts'
import type { Statement, StatementWriter } from './statement.ts'

/** The share of investment grants taken to income was exceptional until fiscal year 2024 (777), and operating since (747). */
const formerGrantShare = '777'

/**
 * Income statement by nature, in the format of associations (ANC 2018-06) or of companies (PCG), with the voluntary
 * contributions at its foot. A line whose accounts the plan does not use has its row and is not shown. Source: DOMAIN 2.1.
 */
export function incomeStatement(sheet: SheetBuilder, ledger: Ledger, form: LegalForm): Statement {
  const format = incomeFormats[form]
  const writer = writeStatement(sheet, 'income', 'flow')
  const { place, line } = reader(writer, ledger)
  writer.heading('productsHeading')
  const products = writeEntries(writer, ledger, format.products, place)
  const operatingProducts = writer.line('operatingProducts', add(...products), { style: 'subtotal' })
  writer.heading('chargesHeading')
  const charges = writeEntries(writer, ledger, format.charges, place)
  const operatingCharges = writer.line('operatingCharges', add(...charges), { style: 'subtotal' })
  const top = { style: 'subtotal', level: 0 } as const
  const operating = writer.line('operatingResult', subtract(operatingProducts, operatingCharges), top)

  const hasFinancial = isUsed(ledger, 'financialIncome', 'financialCharges')
  const hasExceptional =
    isUsed(ledger, 'exceptionalIncome', 'exceptionalCharges') || numbersHeld(ledger, formerGrantShare).length > 0
  const financial = writer.line('financialResult', subtract(place('financialIncome'), place('financialCharges')), {
    style: 'subtotal',
    hidden: !hasFinancial,
  })
  const current = writer.line('currentResult', add(operating, financial), {
    ...top,
    hidden: !hasFinancial && !hasExceptional,
  })
  const exceptional = writer.line(
    'exceptionalResult',
    subtract(
      add(place('exceptionalIncome'), line('formerGrantShare', numbersHeld(ledger, formerGrantShare))),
      place('exceptionalCharges'),
    ),
    { style: 'subtotal', hidden: !hasExceptional },
  )
  const beforeTax = writer.line('resultBeforeTax', add(current, exceptional), {
    ...top,
    hidden: !isUsed(ledger, 'employeeShare', 'corporateTax'),
  })
  const taken = add(place('employeeShare'), place('corporateTax'))
  writer.line('result', subtract(beforeTax, taken), {
    style: 'total',
    level: 0,
    words: `income.${format.result}`,
  })
  writeVoluntary(writer, ledger, line)
  return writer.finish()
}

function isUsed(ledger: Ledger, ...places: readonly IncomePlace[]): boolean {
  return numbersAt(ledger, ...places).length > 0
}

/** Writes the sum of some accounts, or of those of a place; shown if the plan uses one. */
function reader(writer: StatementWriter, ledger: Ledger) {
  const line = (code: string, numbers: readonly string[]): RowOperand =>
    writer.line(code, add(...numbers.map(ledger.movement)), { hidden: numbers.length === 0 })
  const place = (code: IncomePlace | VoluntaryPlace): RowOperand =>
    line(
      code,
      numbersAt(ledger, code).filter((number) => number !== formerGrantShare),
    )
  return { line, place }
}

function writeEntries(
  writer: StatementWriter,
  ledger: Ledger,
  entries: readonly IncomeEntry[],
  place: (code: IncomePlace) => RowOperand,
): readonly RowOperand[] {
  const written: RowOperand[] = []
  for (const entry of entries) {
    if (typeof entry === 'string') written.push(place(entry))
    else if ('subtotal' in entry) writer.line(entry.subtotal, add(...written), { style: 'subtotal' })
    else if (numbersHeld(ledger, entry.of).length > 0) writer.show(entry.words, ledger.movement(entry.of), { level: 2 })
  }
  return written
}

/** Contributions in kind by nature, and their totals, below the result and out of it. */
function writeVoluntary(
  writer: StatementWriter,
  ledger: Ledger,
  line: (code: string, numbers: readonly string[]) => RowOperand,
): void {
  const places = ['voluntaryResources', 'voluntaryCharges'] as const
  if (numbersAt(ledger, ...places).length > 0) writer.heading('voluntaryHeading')
  for (const place of places) {
    const numbers = numbersAt(ledger, place)
    line(place, numbers)
    if (numbers.length < 2) continue
    for (const number of numbers) {
      writer.show(number, rowRef(ledger.movement(number).id), { level: 2, words: `voluntary.${number}` })
    }
  }
}
