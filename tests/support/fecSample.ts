/** One line of an entry as it was made up; cents, days as AAAAMMJJ. */
export interface SampleLine {
  readonly journal: string
  readonly journalName: string
  readonly number: string
  readonly day: number
  readonly account: string
  readonly label: string
  readonly text: string
  readonly debit: number
  readonly credit: number
}

const labels: Readonly<Record<string, string>> = {
  '106800': 'Réserves pour projet',
  '110000': 'Report à nouveau',
  '164000': 'EMPRUNT CRÉDIT COOPÉRATIF',
  '194000': 'Fonds dédiés sur subventions',
  '215000': 'Matériel et outillage',
  '281500': 'Amortissements du matériel',
  '275000': 'Dépôt de garantie',
  '401000': 'Fournisseurs',
  '411000': 'Usagers',
  '421000': 'Personnel',
  '431000': 'URSSAF',
  '441700': 'Subventions à recevoir',
  '512000': 'Banque',
  '606300': 'Petit équipement',
  '613200': 'LOYER DU LOCAL',
  '616000': 'Assurance',
  '641100': 'Salaires',
  '645100': 'Cotisations URSSAF',
  '661100': 'Intérêts de l’emprunt',
  '681100': 'Dotations aux amortissements',
  '706000': 'Ateliers et stages',
  '741100': 'Subvention Région',
  '741200': 'Subvention de l’État (FDVA)',
  '754110': 'Dons manuels',
  '756100': 'Cotisations des membres',
}

/** What an association may have written in one fiscal year, from its opening entry to its depreciation; every entry balances. */
export function sampleYear(year: number): readonly SampleLine[] {
  const lines: SampleLine[] = []
  const counts = new Map<string, number>()
  const entry = (journal: string, day: number, text: string, moves: Readonly<Record<string, number>>) => {
    const number = (counts.get(journal) ?? 0) + 1
    counts.set(journal, number)
    for (const [account, cents] of Object.entries(moves)) {
      lines.push({
        journal,
        journalName: journalNames[journal] ?? journal,
        number: String(number),
        day: year * 10_000 + day,
        account,
        label: labels[account] ?? account,
        text,
        debit: Math.max(0, cents),
        credit: Math.max(0, -cents),
      })
    }
  }
  entry('AN', 101, 'À-nouveaux', {
    '512000': 50_000_00,
    '215000': 12_000_00,
    '281500': -4_000_00,
    '275000': 800_00,
    '411000': 2_000_00,
    '441700': 5_000_00,
    '164000': -20_000_00,
    '401000': -3_000_00,
    '106800': -25_000_00,
    '110000': -17_800_00,
  })
  for (let month = 1; month <= 12; month++) {
    const day = (number: number) => month * 100 + number
    entry('AC', day(2), 'Loyer', { '613200': 900_00, '401000': -900_00 })
    entry('AC', day(12), 'Fournitures', { '606300': 100_00 + month * 7_01, '401000': -(100_00 + month * 7_01) })
    entry('BQ', day(20), 'Règlement du loyer', { '401000': 900_00, '512000': -900_00 })
    entry('BQ', day(25), 'Emprunt', { '164000': 400_00, '661100': 50_00, '512000': -450_00 })
    entry('PA', day(28), 'Salaires', {
      '641100': 4_000_00,
      '645100': 1_200_00,
      '421000': -4_000_00,
      '431000': -1_200_00,
    })
    entry('BQ', day(28), 'Virement des salaires', { '421000': 4_000_00, '431000': 1_200_00, '512000': -5_200_00 })
    if (month !== 8) entry('VE', day(15), 'Ateliers', { '411000': 3_000_00, '706000': -3_000_00 })
    if (month !== 8) entry('BQ', day(18), 'Encaissement', { '512000': 3_000_00, '411000': -3_000_00 })
  }
  entry('BQ', 115, 'Cotisations', { '512000': 6_000_00, '756100': -6_000_00 })
  entry('OD', 320, 'Notification', { '441700': 30_000_00, '741100': -30_000_00 })
  entry('OD', 602, 'Notification', { '441700': 8_000_00, '741200': -8_000_00 })
  entry('BQ', 710, 'Acompte', { '512000': 24_000_00, '441700': -24_000_00 })
  entry('BQ', 1222, 'Dons', { '512000': 2_500_00, '754110': -2_500_00 })
  entry('AC', 110, 'Assurance', { '616000': 640_00, '401000': -640_00 })
  entry('OD', 1231, 'Amortissements', { '681100': 2_400_00, '281500': -2_400_00 })
  return lines
}

const journalNames: Readonly<Record<string, string>> = {
  AN: 'À nouveaux',
  AC: 'Achats',
  BQ: 'Banque',
  OD: 'Opérations diverses',
  PA: 'Paie',
  VE: 'Ventes',
}

/** How a program may write an accounting file. */
export interface SampleFormat {
  readonly separator?: '\t' | '|' | ';' | ','
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' | 'cp850'
  readonly lineEnd?: '\n' | '\r' | '\r\n'
  readonly dates?: 'packed' | 'french' | 'iso'
  readonly decimal?: ',' | '.'
  readonly amounts?: 'sides' | 'letters' | 'signs' | 'signLast'
  readonly headers?: 'standard' | 'upper' | 'accented'
  /** Cells as wide as the widest, filled with spaces. */
  readonly padded?: boolean
  readonly trailingSeparator?: boolean
  readonly blankLines?: boolean
  /** Columns beyond those of the format. */
  readonly more?: readonly string[]
  /** Every entry number is this. */
  readonly number?: string
}

/** The columns of the format, in its order. */
const columns = [
  ...['JournalCode', 'JournalLib', 'EcritureNum', 'EcritureDate', 'CompteNum', 'CompteLib', 'CompAuxNum', 'CompAuxLib'],
  ...['PieceRef', 'PieceDate', 'EcritureLib', 'Debit', 'Credit', 'EcritureLet', 'DateLet', 'ValidDate'],
  ...['Montantdevise', 'Idevise'],
]

/** The cells of a file: its first line, then one line of an entry each. */
export function sampleCells(lines: readonly SampleLine[], format: SampleFormat = {}): readonly (readonly string[])[] {
  const { more = [], amounts = 'sides', headers = 'standard' } = format
  const isSided = amounts === 'sides' || amounts === 'signLast'
  const named = isSided
    ? columns
    : columns.map((name) => (name === 'Debit' ? 'Montant' : name === 'Credit' ? 'Sens' : name))
  const header = [...named, ...more].map((name) => {
    if (headers === 'upper') return name.toUpperCase()
    return headers === 'accented'
      ? name.replace('Debit', 'Débit ').replace('Credit', 'Crédit').replace('Num', ' num')
      : name
  })
  return [header, ...lines.map((line) => [...cellsOf(line, format), ...more.map(() => '')])]
}

function cellsOf(line: SampleLine, format: SampleFormat): readonly string[] {
  const day = writtenDay(line.day, format)
  return [
    line.journal,
    line.journalName,
    format.number ?? line.number,
    day,
    line.account,
    line.label,
    '',
    '',
    `P${line.journal}${line.number}`,
    day,
    line.text,
    ...writtenAmounts(line, format),
    '',
    '',
    day,
    '',
    '',
  ]
}

function writtenDay(day: number, { dates = 'packed' }: SampleFormat): string {
  const text = String(day)
  const [year, month, number] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
  if (dates === 'packed') return text
  return dates === 'iso' ? `${year}-${month}-${number}` : `${number}/${month}/${year}`
}

function writtenAmounts({ debit, credit }: SampleLine, format: SampleFormat): readonly [string, string] {
  const { decimal = ',', amounts = 'sides' } = format
  const write = (cents: number) => (cents / 100).toFixed(2).replace('.', decimal)
  if (amounts === 'sides') return [write(debit), write(credit)]
  if (amounts === 'signLast') return [debit === 0 ? '' : `${write(debit)}+`, credit === 0 ? '' : `${write(credit)} +`]
  const isDebit = debit !== 0
  const side = amounts === 'letters' ? (isDebit ? 'D' : 'C') : isDebit ? '+1' : '-1'
  return [write(isDebit ? debit : credit), side]
}

/** The text of a file. */
export function sampleText(cells: readonly (readonly string[])[], format: SampleFormat = {}): string {
  const { separator = '\t', lineEnd = '\r\n', padded = false, trailingSeparator = false, blankLines = false } = format
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((line) => line[i]?.length ?? 0)))
  const written = cells.map((line) => {
    const filled = line.map((cell, i) => {
      const isQuoted = (separator === ';' || separator === ',') && cell.includes(separator)
      const safe = isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell
      return padded ? safe.padEnd(widths[i] ?? 0) : safe
    })
    return filled.join(separator) + (trailingSeparator ? separator : '')
  })
  return written.join(blankLines ? lineEnd + lineEnd : lineEnd) + lineEnd
}

/** The letters with an accent of the samples in code page 850, by their bytes. */
const dosBytes: Readonly<Record<string, number>> = {
  é: 0x82,
  à: 0x85,
  è: 0x8a,
  ê: 0x88,
  ô: 0x93,
  É: 0x90,
  À: 0xb7,
  '’': 0x27,
  œ: 0x6f,
}
const latin9Bytes: Readonly<Record<string, number>> = { '’': 0x27, œ: 0xbd, '€': 0xa4 }
const windowsBytes: Readonly<Record<string, number>> = { '’': 0x92, œ: 0x9c, '€': 0x80 }

/** A text as the bytes of an encoding. */
export function sampleBytes(text: string, encoding: SampleFormat['encoding'] = 'utf-8'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = new Uint8Array(text.length * 2 + 2)
    const view = new DataView(bytes.buffer)
    const isLittle = encoding === 'utf-16le'
    view.setUint16(0, 0xfeff, isLittle)
    for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), isLittle)
    return bytes
  }
  const known = { 'windows-1252': windowsBytes, 'iso-8859-15': latin9Bytes, cp850: dosBytes }[encoding]
  return Uint8Array.from(text, (letter) => known[letter] ?? letter.charCodeAt(0))
}

/** A whole file in one format. */
export function sampleFile(lines: readonly SampleLine[], format: SampleFormat = {}): Uint8Array {
  return sampleBytes(sampleText(sampleCells(lines, format), format), format.encoding)
}

/** Bytes in pieces, as a file gives them. */
export async function* inPieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size))
}
