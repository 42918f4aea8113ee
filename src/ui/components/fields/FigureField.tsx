import { isMoney } from '../../../domain/calc/expression.ts'
import type { Unit } from '../../../domain/calc/expression.ts'
import { AmountField } from './AmountField.tsx'
import { IntegerField } from './IntegerField.tsx'
import { MonthField } from './MonthField.tsx'
import { NumberField } from './NumberField.tsx'
import { RateField } from './RateField.tsx'
import type { Bounds } from './numericField.ts'
import type { FieldProps } from './TypedField.tsx'

interface FigureFieldProps extends FieldProps<number | null> {
  readonly unit: Unit
  readonly integer: boolean
  readonly bounds: Bounds
}

/** The field that fits what a figure is: an amount, a rate, a month, a whole number, any number. */
export function FigureField({ unit, integer, ...field }: FigureFieldProps) {
  if (isMoney(unit)) return <AmountField {...field} />
  if (unit === 'rate') return <RateField {...field} />
  if (unit === 'month') return <MonthField {...field} />
  return integer ? <IntegerField {...field} /> : <NumberField {...field} />
}
