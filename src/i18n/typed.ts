/** Why a typed text could not be taken, in codes that `typing.*` puts into words; bounds are already written. */
export type TypingError =
  | { readonly code: 'notANumber' | 'badFormula' | 'divisionByZero' | 'tooLarge' }
  | { readonly code: 'notARate' | 'notAnInteger' | 'notAMonth' | 'notAChoice' | 'required' }
  | { readonly code: 'badSeries' | 'growthWithoutYear' | 'notAGrowth' | 'notAMonthName' }
  | { readonly code: 'noSeriesHere' | 'noGrowthHere' | 'noMonthHere' }
  | { readonly code: 'tooLow' | 'tooHigh'; readonly bound: string }

/** What a typed text means: a value, nothing (null, the text was empty), or why it could not be read. */
export type Typed<Value> =
  { readonly ok: true; readonly value: Value | null } | { readonly ok: false; readonly error: TypingError }

/** A text that was read. */
export function read<Value>(value: Value | null): Typed<Value> {
  return { ok: true, value }
}

/** A text that was refused, and why. */
export function refuse(code: Exclude<TypingError['code'], 'tooLow' | 'tooHigh'>): Typed<never> {
  return { ok: false, error: { code } }
}
