import type { TypedSeries } from '../domain/plan/typedSeries.ts'
import type { Language } from './language.ts'
import { monthNumber } from './parseMonth.ts'
import { readDecimal } from './readDecimal.ts'
import { read, refuse, type Typed } from './typed.ts'

const longest = 120
const leastGrowth = -0.99
const mostGrowth = 10

/** What may end a series, in either language of the app, once accents and capitals are gone. */
const growthTail =
  /([+-]) ?(\d[\d., ]*|[.,]\d+) ?% ?(?:\/ ?|par |l'|per |an? |each |every |chaque )(?:an|annee|year|yr|y)$/
const yearTail = /(?:\/ ?| par | per | an? | each | every | chaque )(?:an|annee|year|yr)$| tous les ans$/
const everyMonthTail = /(?:\/ ?| par | per | a | each | every | chaque )(?:mois|month|mo)$| tous les mois$/
const monthTail = / (?:en|in|au mois de|chaque|each|every|tous les) ([a-z]+)\.?$/

/** What shows that more than a figure was meant. */
const growthMark = /\S ?[+-] ?[\d.,]+ ?%$/
const monthMark = /[\d€)] (?:en|in|au|chaque|each|every|tous) /
const periodMark = /\/ ?[a-z]|[\d€)%] (?:par|per) /

/**
 * Reads a series: `1000 +2%/an`, `1200 en mars`, `850/mois`, `=12*850 +1,5 % par an`, `1200 in March`. Null when the text is not
 * written as one; `readFigure` reads what stands before, in its own unit.
 */
export function parseSeries(
  text: string,
  language: Language,
  readFigure: (figure: string) => Typed<number>,
): Typed<TypedSeries> | null {
  if (text.length > longest) return null
  const parts = cutTails(simplified(text))
  if (typeof parts === 'string') return refuse(parts)
  const { rest, growth, month, isYearly } = parts
  if (!rest.startsWith('=') && growthMark.test(rest)) return refuse('growthWithoutYear')
  const isSeries = growth !== undefined || month !== undefined || isYearly === true
  if (!isSeries) return readMarks(rest)
  const rate = growth === undefined ? null : readGrowth(growth, language)
  if (growth !== undefined && rate === null) return refuse('notAGrowth')
  const figure = readFigure(rest)
  if (!figure.ok) return figure
  return figure.value === null
    ? refuse('badSeries')
    : read({ figure: figure.value, growth: rate, month: month ?? null })
}

/** Why a text that no known tail ends was not read, when it shows that more than a figure was meant. */
function readMarks(text: string): Typed<TypedSeries> | null {
  if (monthMark.test(text)) return refuse('notAMonthName')
  return periodMark.test(text) ? refuse('badSeries') : null
}

/** What a series is cut into: what stands before, and what its tails say. */
interface Parts {
  readonly rest: string
  readonly growth?: string
  readonly month?: number | 'every'
  readonly isYearly?: true
}

/** Takes the tails of a text off one by one; a reason when one cannot be read or comes twice. */
function cutTails(text: string): Parts | 'notAMonthName' | 'badSeries' {
  let parts: Parts = { rest: text }
  for (let tail = cutTail(text); tail !== null; tail = cutTail(parts.rest)) {
    if (tail === 'notAMonthName') return tail
    const { rest, ...said } = tail
    if (Object.keys(said).some((key) => key in parts)) return 'badSeries'
    parts = { ...parts, ...said, rest }
  }
  return parts
}

/** What a text ends with, taken off it; null when it is nothing known. */
function cutTail(text: string): Parts | 'notAMonthName' | null {
  const grows = growthTail.exec(text)
  if (grows) return { rest: before(text, grows), growth: `${grows[1]}${grows[2]}` }
  const everyMonth = everyMonthTail.exec(text)
  if (everyMonth) return { rest: before(text, everyMonth), month: 'every' }
  const yearly = yearTail.exec(text)
  if (yearly) return { rest: before(text, yearly), isYearly: true }
  const named = monthTail.exec(text)
  if (!named) return null
  const month = monthNumber(named[1] ?? '')
  return month === 0 ? 'notAMonthName' : { rest: before(text, named), month }
}

function before(text: string, { index }: RegExpExecArray): string {
  return text.slice(0, index).trim()
}

function readGrowth(text: string, language: Language): number | null {
  const percent = readDecimal(text, language)
  if (percent === null) return null
  const fraction = Number((percent / 100).toPrecision(15))
  return fraction >= leastGrowth && fraction <= mostGrowth ? fraction : null
}

/** Without accents, capitals and signs of typography, so that both languages are read alike. */
function simplified(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[−–]/gu, '-')
    .replace(/’/gu, "'")
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
    .toLowerCase()
}
