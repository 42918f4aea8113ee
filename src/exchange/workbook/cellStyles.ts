import type { CellStyle } from 'hucre/xlsx'

/** What a cell is for; its look follows from it, so that colours keep one meaning throughout the workbook. */
export type CellRole =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'header'
  | 'headerLeft'
  | 'label'
  | 'labelPlain'
  | 'labelIndented'
  | 'labelStrong'
  | 'text'
  | 'textLeft'
  | 'quiet'
  | 'input'
  | 'inherited'
  | 'override'
  | 'inputText'
  | 'comment'
  | 'formula'
  | 'formulaStrong'
  | 'link'
  | 'linkStrong'
  | 'figure'
  | 'state'
  | 'stateLeft'
  | 'hyperlink'

const ink = { rgb: '1F2933' }
const quietInk = { rgb: '5F6B7A' }
const inputBlue = { rgb: '0B3FB5' }
const linkGreen = { rgb: '0F6B3C' }
const paleYellow = { rgb: 'FFF9DB' }
const strongYellow = { rgb: 'FFE99A' }
const headingFill = { rgb: 'DCE8F2' }
const headerFill = { rgb: '1F4E79' }
const white = { rgb: 'FFFFFF' }
const rule = { style: 'thin', color: { rgb: 'C9D2DC' } } as const
const strongRule = { style: 'thin', color: { rgb: '1F4E79' } } as const

function fill(color: { rgb: string }): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: color }
}

const inputLook = {
  fill: fill(paleYellow),
  border: { top: rule, right: rule, bottom: rule, left: rule },
  protection: { locked: false },
} as const

const right = { horizontal: 'right', vertical: 'top' } as const
const wrapped = { vertical: 'top', wrapText: true } as const

const looks: Readonly<Record<CellRole, CellStyle>> = {
  title: { font: { size: 16, bold: true, color: { rgb: '1F4E79' } } },
  subtitle: { font: { color: quietInk }, alignment: { vertical: 'top' } },
  heading: { font: { bold: true, color: { rgb: '1F4E79' } }, fill: fill(headingFill), alignment: { vertical: 'top' } },
  header: {
    font: { bold: true, color: white },
    fill: fill(headerFill),
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  headerLeft: {
    font: { bold: true, color: white },
    fill: fill(headerFill),
    alignment: { vertical: 'center', wrapText: true },
  },
  label: { font: { color: ink }, alignment: wrapped },
  labelPlain: { font: { color: ink }, alignment: { vertical: 'top' } },
  labelIndented: { font: { color: ink }, alignment: { ...wrapped, indent: 1 } },
  labelStrong: { font: { bold: true, color: ink }, alignment: wrapped, border: { top: strongRule } },
  text: { font: { color: ink }, alignment: wrapped },
  textLeft: { font: { color: ink }, alignment: { ...wrapped, horizontal: 'left' } },
  quiet: { font: { color: quietInk }, alignment: { vertical: 'top' } },
  input: { ...inputLook, font: { color: inputBlue }, alignment: right },
  inherited: { ...inputLook, font: { color: ink }, alignment: right },
  override: { ...inputLook, font: { color: inputBlue, bold: true }, fill: fill(strongYellow), alignment: right },
  inputText: { ...inputLook, font: { color: inputBlue }, alignment: wrapped },
  comment: { font: { color: quietInk }, alignment: wrapped, protection: { locked: false } },
  formula: { font: { color: ink }, alignment: right },
  formulaStrong: { font: { bold: true, color: ink }, alignment: right, border: { top: strongRule } },
  link: { font: { color: linkGreen }, alignment: right },
  linkStrong: { font: { bold: true, color: linkGreen }, alignment: right, border: { top: strongRule } },
  figure: { font: { bold: true, size: 16, color: linkGreen }, alignment: { horizontal: 'left', vertical: 'center' } },
  state: { font: { bold: true, color: ink }, alignment: { horizontal: 'center', vertical: 'top' } },
  stateLeft: { font: { bold: true, color: ink }, alignment: { horizontal: 'left', vertical: 'top' } },
  hyperlink: { font: { underline: true, color: { rgb: '0B3FB5' } }, alignment: { vertical: 'top' } },
}

const made = new Map<string, CellStyle>()

/** The look of a role, with a number format where the cell holds a figure. The same object is given for the same wish. */
export function cellStyle(role: CellRole, numberFormat?: string): CellStyle {
  const key = `${role}|${numberFormat ?? ''}`
  const known = made.get(key)
  if (known) return known
  const style = numberFormat === undefined ? looks[role] : { ...looks[role], numFmt: numberFormat }
  made.set(key, style)
  return style
}

/** How a check that fails, and one that passes, stand out; the word is always there too. */
export const failedStyle: CellStyle = { font: { bold: true, color: { rgb: '9B1C1C' } }, fill: dxfFill('FDE2E1') }
export const passedStyle: CellStyle = { font: { bold: true, color: linkGreen }, fill: dxfFill('DFF3E4') }
/** How a month whose cash is below zero stands out, besides its minus sign. */
export const belowZeroStyle: CellStyle = { font: { bold: true, color: { rgb: '9B1C1C' } }, fill: dxfFill('FDE2E1') }

/** Conditional formats read the background colour of a fill, where cells read its foreground. */
function dxfFill(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } }
}
