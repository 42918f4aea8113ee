/** What a spreadsheet takes for the start of a formula, at the beginning of a cell (full-width signs included). */
const formulaStart = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/
const plainNumber = /^[+-]?\d+([.,]\d+)?$/

const looksLikeFormula = (text: string) => formulaStart.test(text) && !plainNumber.test(text)

/** A text that no spreadsheet takes for a formula: one that looks like it starts with an apostrophe. */
export function withoutFormula(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text
}

/** A text as it was before `withoutFormula`. */
export function withFormulaBack(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text
}
