import type { CellStyle } from 'hucre/xlsx'

/** What a cell is for; its look follows from it, so that colours keep one meaning throughout the workbook. */
export type CellRole =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'headingText'
  | 'header'
  | 'headerLeft'
  | 'label'
  | 'labelPlain'
  | 'labelIndented'
  | 'labelStrong'
  | 'text'
  | 'quiet'
  | 'code'
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
  | 'formGroup'
  | 'formLine'
  | 'formPart'
  | 'formFunder'
  | 'formFigure'
  | 'formGroupFigure'
  | 'formAsked'
  | 'formTotal'
  | 'formTotalFigure'
  | 'formNote'

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

/** A size is written with its font: readers fall back to another one where the name is missing. */
function font(
  color: { rgb: string },
  more: { readonly bold?: boolean; readonly size?: number; readonly underline?: boolean } = {},
) {
  return { name: 'Calibri', size: 10, color, ...more }
}

const inputLook = {
  fill: fill(paleYellow),
  border: { top: rule, right: rule, bottom: rule, left: rule },
  protection: { locked: false },
} as const

const right = { horizontal: 'right', vertical: 'top' } as const
const wrapped = { vertical: 'top', wrapText: true } as const

/** The lines of a form on paper: ruled boxes, narrower type than the workbook's. */
const formLook = (bold: boolean) => ({
  font: { ...font(ink, { bold }), size: 9 },
  border: { top: rule, right: rule, bottom: rule, left: rule },
})
const formLabel = (bold: boolean, indent: number) =>
  ({ ...formLook(bold), alignment: { ...wrapped, horizontal: 'left', indent } }) as const

const looks: Readonly<Record<CellRole, CellStyle>> = {
  title: { font: font({ rgb: '1F4E79' }, { bold: true, size: 16 }) },
  subtitle: { font: font(quietInk), alignment: { vertical: 'top' } },
  heading: { font: font({ rgb: '1F4E79' }, { bold: true }), fill: fill(headingFill), alignment: { vertical: 'top' } },
  headingText: { font: font({ rgb: '1F4E79' }), fill: fill(headingFill), alignment: wrapped },
  header: {
    font: font(white, { bold: true }),
    fill: fill(headerFill),
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  headerLeft: {
    font: font(white, { bold: true }),
    fill: fill(headerFill),
    alignment: { vertical: 'center', wrapText: true },
  },
  label: { font: font(ink), alignment: wrapped },
  labelPlain: { font: font(ink), alignment: { vertical: 'top' } },
  labelIndented: { font: font(ink), alignment: { ...wrapped, horizontal: 'left', indent: 1 } },
  labelStrong: { font: font(ink, { bold: true }), alignment: wrapped, border: { top: strongRule } },
  text: { font: font(ink), alignment: { ...wrapped, horizontal: 'left', indent: 1 } },
  quiet: { font: font(quietInk), alignment: { vertical: 'top' } },
  code: { font: font(quietInk), alignment: { horizontal: 'left', vertical: 'top', indent: 1 } },
  input: { ...inputLook, font: font(inputBlue), alignment: right },
  inherited: { ...inputLook, font: font(ink), alignment: right },
  override: { ...inputLook, font: font(inputBlue, { bold: true }), fill: fill(strongYellow), alignment: right },
  inputText: { ...inputLook, font: font(inputBlue), alignment: wrapped },
  comment: { font: font(quietInk), alignment: wrapped, protection: { locked: false } },
  formula: { font: font(ink), alignment: right },
  formulaStrong: { font: font(ink, { bold: true }), alignment: right, border: { top: strongRule } },
  link: { font: font(linkGreen), alignment: right },
  linkStrong: { font: font(linkGreen, { bold: true }), alignment: right, border: { top: strongRule } },
  figure: {
    font: font(linkGreen, { bold: true, size: 16 }),
    alignment: { horizontal: 'left', vertical: 'center', indent: 1 },
  },
  state: { font: font(ink, { bold: true }), alignment: { horizontal: 'center', vertical: 'top' } },
  stateLeft: { font: font(ink, { bold: true }), alignment: { horizontal: 'left', vertical: 'top', indent: 1 } },
  hyperlink: { font: font({ rgb: '0B3FB5' }, { underline: true }), alignment: { vertical: 'top' } },
  formGroup: formLabel(true, 1),
  formLine: formLabel(false, 1),
  formPart: formLabel(false, 3),
  formFunder: formLabel(false, 5),
  formFigure: { ...formLook(false), alignment: right, protection: { locked: false } },
  formGroupFigure: { ...formLook(true), alignment: right },
  formAsked: { ...formLook(true), fill: fill(strongYellow), alignment: right, protection: { locked: false } },
  formTotal: { ...formLabel(true, 1), fill: fill(headingFill) },
  formTotalFigure: { ...formLook(true), fill: fill(headingFill), alignment: right },
  formNote: { font: { ...font(quietInk), size: 9 }, alignment: wrapped },
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
