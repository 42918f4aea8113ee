import type { CellStyle } from 'hucre/xlsx'
import { numberStyles } from './numberStyles.ts'

/** The cell styles of a workbook, each written once. */
export interface LookStyles {
  nameOf(style: CellStyle): string
  /** Every style that was named, with the number formats that they use, as XML. */
  xml(): string
}

/** Gathers looks as they are met: the same object is the same style. */
export function lookStyles(): LookStyles {
  const names = new Map<CellStyle, string>()
  const numbers = numberStyles()
  const written: string[] = []
  return {
    nameOf(style) {
      const known = names.get(style)
      if (known !== undefined) return known
      const name = `ce${names.size + 1}`
      names.set(style, name)
      written.push(element(name, style, numbers.nameOf(style.numFmt)))
      return name
    },
    xml: () => numbers.xml() + written.join(''),
  }
}

function element(name: string, style: CellStyle, number: string | undefined): string {
  const data = number === undefined ? '' : ` style:data-style-name="${number}"`
  const properties = (kind: string, all: readonly string[]) =>
    `<style:${kind}-properties ${all.filter((one) => one !== '').join(' ')}/>`
  return (
    `<style:style style:name="${name}" style:family="table-cell"${data}>` +
    properties('table-cell', cellProperties(style)) +
    properties('paragraph', paragraphProperties(style)) +
    properties('text', textProperties(style)) +
    '</style:style>'
  )
}

function cellProperties({ fill, border, alignment, protection }: CellStyle): readonly string[] {
  const color = fill?.type === 'pattern' ? fill.fgColor?.rgb : undefined
  return [
    color === undefined ? '' : `fo:background-color="#${color}"`,
    ...(['top', 'right', 'bottom', 'left'] as const).map((side) => {
      const line = border?.[side]
      return line ? `fo:border-${side}="0.75pt solid #${line.color?.rgb ?? '000000'}"` : ''
    }),
    `style:vertical-align="${alignment?.vertical === 'center' ? 'middle' : 'top'}"`,
    alignment?.wrapText ? 'fo:wrap-option="wrap"' : '',
    `style:cell-protect="${protection?.locked === false ? 'none' : 'protected'}"`,
    alignment?.horizontal === undefined ? '' : 'style:text-align-source="fix"',
  ]
}

const sides: Readonly<Record<string, string>> = { right: 'end', center: 'center', left: 'start' }

function paragraphProperties({ alignment }: CellStyle): readonly string[] {
  const side = sides[alignment?.horizontal ?? '']
  return [
    side === undefined ? '' : `fo:text-align="${side}"`,
    alignment?.indent === undefined ? '' : `fo:margin-left="${alignment.indent * 0.25}cm"`,
  ]
}

function textProperties({ font }: CellStyle): readonly string[] {
  return [
    `style:font-name="Calibri" fo:font-size="${font?.size ?? 10}pt"`,
    font?.bold ? 'fo:font-weight="bold"' : '',
    font?.underline ? 'style:text-underline-style="solid" style:text-underline-width="auto"' : '',
    font?.color?.rgb === undefined ? '' : `fo:color="#${font.color.rgb}"`,
  ]
}
