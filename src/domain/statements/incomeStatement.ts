import type { RowOperand } from '../calc/expression.ts'
import { add, subtract } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { IncomePlace, VoluntaryPlace } from '../ledger/chart.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { numbersAt, writeStatement } from './statement.ts'
import type { Statement } from './statement.ts'

const products: readonly IncomePlace[] = [
  'dues',
  'goodsSold',
  'servicesSold',
  'ancillaryIncome',
  'statutoryFunding',
  'grants',
  'investmentGrantShare',
  'manualGifts',
  'patronage',
  'bequests',
  'contributionsReceived',
  'reversals',
  'restrictedFundsUsed',
  'otherIncome',
]
const charges: readonly IncomePlace[] = [
  'purchases',
  'stockVariation',
  'externalCharges',
  'grantsPaid',
  'taxes',
  'wages',
  'socialCharges',
  'depreciationCharge',
  'provisionCharge',
  'restrictedFundsSetAside',
  'otherCharges',
]
const voluntary: readonly VoluntaryPlace[] = ['voluntaryResources', 'voluntaryCharges']

/** Income statement of an association, by nature, with the voluntary contributions at its foot (ANC 2018-06; DOMAIN 2.1). */
export function incomeStatement(sheet: SheetBuilder, ledger: Ledger): Statement {
  const writer = writeStatement(sheet, 'income', 'flow')
  const place = (code: IncomePlace | VoluntaryPlace): RowOperand =>
    writer.line(code, add(...numbersAt(ledger, code).map((number) => ledger.movement(number))))
  writer.heading('productsHeading')
  const productLines = products.map(place)
  const operatingProducts = writer.line('operatingProducts', add(...productLines), { style: 'subtotal' })
  writer.heading('chargesHeading')
  const chargeLines = charges.map(place)
  const operatingCharges = writer.line('operatingCharges', add(...chargeLines), { style: 'subtotal' })
  const operating = writer.line('operatingResult', subtract(operatingProducts, operatingCharges), {
    style: 'subtotal',
    level: 0,
  })
  const financial = subtract(place('financialIncome'), place('financialCharges'))
  const exceptional = subtract(place('exceptionalIncome'), place('exceptionalCharges'))
  const beforeTax = writer.line('resultBeforeTax', add(operating, financial, exceptional), {
    style: 'subtotal',
    level: 0,
  })
  const taken = add(place('employeeShare'), place('corporateTax'))
  writer.line('result', subtract(beforeTax, taken), { style: 'total', level: 0 })
  writer.heading('voluntaryHeading')
  voluntary.forEach(place)
  return writer.finish()
}
