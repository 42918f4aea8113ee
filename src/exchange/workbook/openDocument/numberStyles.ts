import { xmlText } from './xmlText.ts'

/** The data styles of the number formats of a workbook, each written once. */
export interface NumberStyles {
  /** The name of the style of a format; none for the general one. */
  nameOf(format: string | undefined): string | undefined
  /** Every style that was named, as XML. */
  xml(): string
}

interface Section {
  readonly condition: string | null
  readonly isRed: boolean
  readonly code: string
}

/** Gathers number formats as they are met. */
export function numberStyles(): NumberStyles {
  const names = new Map<string, string>()
  const written: string[] = []
  return {
    nameOf(format) {
      if (format === undefined || format === 'General') return undefined
      const known = names.get(format)
      if (known !== undefined) return known
      const name = `N${names.size + 1}`
      names.set(format, name)
      written.push(styleOf(name, format))
      return name
    },
    xml: () => written.join(''),
  }
}

/** The last section of a format is the style itself; those before it apply where their condition holds. */
function styleOf(name: string, format: string): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(readSection)
  const last = sections.at(-1)!
  const before = sections.slice(0, -1).map((section, i) => ({
    ...section,
    condition: section.condition ?? (i === 0 ? (sections.length > 2 ? '>0' : '>=0') : '<0'),
    name: `${name}P${i}`,
  }))
  const maps = before
    .map(
      (section) =>
        `<style:map style:condition="value()${xmlText(section.condition)}" style:apply-style-name="${section.name}"/>`,
    )
    .join('')
  return [...before.map((section) => element(section.name, section, '', true)), element(name, last, maps, false)].join(
    '',
  )
}

const conditionCode = /\[([<>=]+-?[\d.]+)\]/

function readSection(text: string): Section {
  return {
    condition: conditionCode.exec(text)?.[1] ?? null,
    isRed: text.includes('[Red]'),
    code: text.replace('[Red]', '').replace(conditionCode, ''),
  }
}

function element(name: string, { isRed, code }: Section, maps: string, isPart: boolean): string {
  const red = isRed ? '<style:text-properties fo:color="#c00000"/>' : ''
  const volatile = isPart ? ' style:volatile="true"' : ''
  const language = /\[\$-([0-9A-F]+)\]/.exec(code)?.[1]
  if (language !== undefined) {
    const locale =
      language === '40C' ? 'number:language="fr" number:country="FR"' : 'number:language="en" number:country="GB"'
    const day = /(^|[^m])d/.test(code) ? '<number:day/><number:text> </number:text>' : ''
    const month = `<number:month number:textual="true"${code.includes('mmmm') ? ' number:style="long"' : ''}/>`
    const year = '<number:text> </number:text><number:year number:style="long"/>'
    return `<number:date-style style:name="${name}"${volatile} ${locale}>${day}${month}${year}</number:date-style>`
  }
  const kind = code.endsWith('%') ? 'percentage' : 'number'
  return `<number:${kind}-style style:name="${name}"${volatile}>${red}${figure(code)}${maps}</number:${kind}-style>`
}

function figure(code: string): string {
  const [, before = '', digits = '', after = ''] =
    /^([^#0G]*)(General|[#0,.]*)(.*)$/.exec(code.replace(/"[^"]*"/g, quoted)) ?? []
  const decimals = digits.split('.')[1]?.length ?? 0
  const grouping = digits.includes(',') ? ' number:grouping="true"' : ''
  const number =
    digits === 'General'
      ? '<number:number number:min-integer-digits="1"/>'
      : digits === ''
        ? ''
        : `<number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1"${grouping}/>`
  return `${literal(code, before)}${number}${literal(code, after)}`
}

/** A quoted text is kept out of the way of its own digits. */
const quoted = (text: string) => '\u0001'.repeat(text.length)

function literal(code: string, part: string): string {
  if (part === '') return ''
  const start = part.includes('\u0001') ? code.indexOf('"') : -1
  const text = start < 0 ? part : code.slice(start, code.lastIndexOf('"') + 1).replaceAll('"', '')
  return `<number:text>${xmlText(text)}</number:text>`
}
