import type { SheetCell } from './sheetGrid.ts'

/** What a column of a budget holds: `month:3` is March, `quarter:2` the second quarter, `year:2027` a year. */
export type ColumnRole =
  'none' | 'label' | 'account' | 'amount' | `month:${number}` | `quarter:${number}` | `year:${number}`

const monthNames = [
  /^jan/,
  /^f[ée][vb]/,
  /^mars?\b|^march/,
  /^a[vp]r/,
  /^ma[iy]\b/,
  /^jui?n\b|^june/,
  /^juil|^july?\b/,
  /^ao[uû]t|^aug/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^d[ée]c/,
]

/** What the heading of a column says that it holds; null when it says nothing known. */
export function roleOfHeading(cell: SheetCell | undefined): ColumnRole | null {
  if (cell === null || cell === undefined) return null
  if (typeof cell === 'object') return `month:${cell.month}`
  if (typeof cell === 'number') return isYear(cell) ? `year:${cell}` : null
  const text = cell.toLowerCase().trim()
  return periodOf(text) ?? wordOf(text)
}

function periodOf(text: string): ColumnRole | null {
  const month = monthNames.findIndex((name) => name.test(text) && text.length <= 20)
  if (month >= 0) return `month:${month + 1}`
  const numbered =
    /^(?:0?([1-9])|(1[0-2]))[/.-](?:20)?\d\d$/.exec(text) ?? /^m(?:ois)? ?(?:0?([1-9])|(1[0-2]))$/.exec(text)
  if (numbered) return `month:${Number(numbered[1] ?? numbered[2])}`
  const quarter = /\b[tq] ?([1-4])\b/.exec(text) ?? /^([1-4]) ?(?:er?|[èe]me)? ?trim/.exec(text)
  if (quarter) return `quarter:${Number(quarter[1])}`
  const year = /\b(20\d\d)\b/.exec(text)
  return year && text.length <= 25 && isYear(Number(year[1])) ? `year:${Number(year[1])}` : null
}

function wordOf(text: string): ColumnRole | null {
  if (/^(?:n° ?(?:de )?)?(?:compte|cpte|code|account|art\.?|article|imputation)\b/.test(text)) return 'account'
  if (
    /libell|intitul|postes?\b|rubrique|d[ée]signation|nature|label|item|descripti|charges|produits|d[ée]penses|recettes|ressources|emplois|income|expense|cat[ée]gor/.test(
      text,
    )
  )
    return 'label'
  return /montant|budget|pr[ée]v|total|prix|price|co[uû]t|amount|somme|€|euro|cr[ée]dit/.test(text) ? 'amount' : null
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2140
}
