import type { Language } from './language.ts'
import { createTranslator } from './translate.ts'

/** How an amount is shown: cents or not, and whether a plus sign is written. */
export interface MoneyOptions {
  readonly decimals?: 0 | 2
  readonly sign?: boolean
}

/** In what the amounts of tables of figures are written. */
export const moneyUnits = ['euros', 'thousands'] as const
export type MoneyUnit = (typeof moneyUnits)[number]

/** What the person chose about amounts: whether they are hidden, and the unit of tables of figures. */
export interface MoneyLook {
  readonly hidesMoney: boolean
  readonly moneyUnit: MoneyUnit
}

/** What stands in the place of an amount that is hidden. */
export const HIDDEN_MONEY = '•••'

/** Writes figures, months and dates for people; a figure that cannot be computed (null) is written "n.d.". */
export interface Format {
  readonly language: Language
  /** Whether amounts are hidden: those that are typed are not, since one must see what one types. */
  readonly hidesMoney: boolean
  /** Whole cents as euros, without cents unless asked. */
  money(cents: number | null, options?: MoneyOptions): string
  /** Whole cents as euros without the sign of the currency, for tables that name it once. */
  amount(cents: number | null, decimals?: 0 | 2): string
  /** Whole cents in the unit that was chosen for tables of figures, which name it once. */
  figure(cents: number | null): string
  /** The name of that unit. */
  readonly figureUnit: string
  /** Whole cents in thousands or millions of euros, for charts and tiles. */
  moneyCompact(cents: number | null): string
  /** A fraction (0.025) as a percentage (2,5 %). */
  percent(fraction: number | null, decimals?: number): string
  number(value: number | null, decimals?: number): string
  /** An absolute month (year × 12 + month − 1). */
  month(month: number | null, length?: 'short' | 'long'): string
  /** A fiscal year by its first and last absolute months: "2026" or "2026-2027". */
  fiscalYear(first: number, last: number): string
  /** A day, from 'YYYY-MM-DD' or a number of milliseconds. */
  date(when: string | number): string
  /** A day and its time, from an ISO text or a number of milliseconds. */
  dateTime(when: string | number): string
  /** A length in months, in years when it is a whole number of them. */
  duration(months: number): string
  /** An amount as one would type it, without sign of currency: `12500,5`. */
  typedAmount(cents: number): string
  /** A rate as one would type it: `2,5 %`. */
  typedRate(fraction: number): string
  /** A number as one would type it: no grouping. */
  typedNumber(value: number): string
}

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' }
const made = new Map<string, Format>()
const plainLook: MoneyLook = { hidesMoney: false, moneyUnit: 'euros' }

/** The writing of figures and dates in one language; always gives the same object for one language and one look. */
export function createFormat(language: Language, look: MoneyLook = plainLook): Format {
  const key = `${language} ${look.moneyUnit} ${look.hidesMoney}`
  const known = made.get(key)
  if (known) return known
  const format = buildFormat(language, look)
  made.set(key, format)
  return format
}

function buildFormat(language: Language, { hidesMoney, moneyUnit }: MoneyLook): Format {
  const locale = locales[language]
  const t = createTranslator(language)
  const numbers = (options: Intl.NumberFormatOptions) => {
    const intl = new Intl.NumberFormat(locale, options)
    return (value: number | null) =>
      value === null || !Number.isFinite(value) ? t('units.notAvailable') : typeset(intl.format(value))
  }
  const euros = (decimals: number, signDisplay: 'negative' | 'exceptZero') =>
    numbers({
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay,
    })
  const money = { 0: euros(0, 'negative'), 2: euros(2, 'negative') }
  const signedMoney = { 0: euros(0, 'exceptZero'), 2: euros(2, 'exceptZero') }
  const grouped = (decimals: number) =>
    numbers({ minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: 'negative' })
  const amounts = { 0: grouped(0), 2: grouped(2) }
  const compact = numbers({
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    maximumFractionDigits: 1,
    minimumFractionDigits: 0,
    signDisplay: 'negative',
  })
  const rounded = (style: 'percent' | 'decimal', decimals: number) =>
    numbers({ style, maximumFractionDigits: decimals, signDisplay: 'negative' })
  const percents = memoised((decimals) => rounded('percent', decimals))
  const decimals = memoised((count) => rounded('decimal', count))
  const plain = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 })
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' })
  const longMonth = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }
  const calendarDay = new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' })
  const localDay = new Intl.DateTimeFormat(locale, day)
  const localTime = new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit' })
  const shown = (text: string) => (hidesMoney ? HIDDEN_MONEY : text)
  const thousands = grouped(1)
  const typedNumber = (value: number) => plain.format(value).replace('-', '−')

  return {
    language,
    hidesMoney,
    money: (cents, options = {}) =>
      shown((options.sign === true ? signedMoney : money)[options.decimals ?? 0](cents === null ? null : cents / 100)),
    amount: (cents, count = 0) => shown(amounts[count](cents === null ? null : cents / 100)),
    figure: (cents) =>
      shown(
        moneyUnit === 'thousands'
          ? thousands(cents === null ? null : cents / 100_000)
          : amounts[0](cents === null ? null : cents / 100),
      ),
    figureUnit: t(`units.${moneyUnit}`),
    moneyCompact: (cents) => shown(joinUnit(compact(cents === null ? null : cents / 100))),
    percent: (fraction, count = 1) => percents(count)(fraction),
    number: (value, count = 2) => decimals(count)(value),
    month: (month, length = 'short') =>
      month === null ? t('units.notAvailable') : (length === 'long' ? longMonth : shortMonth).format(toDate(month)),
    fiscalYear: (first, last) => {
      const [from, to] = [Math.floor(first / 12), Math.floor(last / 12)]
      return from === to ? String(to) : `${from}-${to}`
    },
    date: (when) => (isCalendarDay(when) ? calendarDay : localDay).format(new Date(when)),
    dateTime: (when) => localTime.format(new Date(when)),
    duration: (months) =>
      months > 0 && months % 12 === 0 ? t('units.years', { count: months / 12 }) : t('units.months', { count: months }),
    typedAmount: (cents) => typedNumber(cents / 100),
    typedRate: (fraction) =>
      `${typedNumber(Number((fraction * 100).toPrecision(12)))}${language === 'fr' ? '\u202f' : ''}%`,
    typedNumber,
  }
}

/** True minus sign, and one kind of narrow space that no line break can cut. */
function typeset(text: string): string {
  return text.replace('-', '−').replaceAll('\u00a0', '\u202f')
}

/** "12,5 k €" is written "12,5 k€". */
function joinUnit(text: string): string {
  return text.replace(/(k|M|Md)\s€$/u, '$1€')
}

function isCalendarDay(when: string | number): boolean {
  return typeof when === 'string' && when.length === 10
}

function toDate(month: number): Date {
  return new Date(Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12, 1))
}

function memoised<Result>(make: (decimals: number) => Result): (decimals: number) => Result {
  const results = new Map<number, Result>()
  return (decimals) => {
    const known = results.get(decimals) ?? make(decimals)
    results.set(decimals, known)
    return known
  }
}
