/** An amount that changes hands some years after the first one; received positive, paid negative, in any one unit. */
export interface TimedFlow {
  readonly years: number
  readonly amount: number
}

/** Why flows have no rate: none of them counts, all go the same way, or the rate lies out of all reason. */
export type NoRateReason = 'noFlow' | 'oneWay' | 'outOfRange'

/** The rate of a series of flows, as a fraction: one, several that all fit (rising), or none. */
export type RateResult =
  | { readonly kind: 'one'; readonly rate: number }
  | { readonly kind: 'several'; readonly rates: readonly number[] }
  | { readonly kind: 'none'; readonly reason: NoRateReason }

/** Rates are looked for from −99.99 % to 2,000 %: beyond, a second rate of odd flows is no cost of money. */
const LOWEST = Math.log(1e-4)
const HIGHEST = Math.log(21)

/** Below this share of what is added up, a sum is nothing but rounding. */
const NEGLIGIBLE = 1e-13

/** weight × e^(−years × x), where x is the logarithm of 1 + rate. */
interface Term {
  readonly years: number
  readonly weight: number
}

/**
 * The yearly rates at which flows are worth nothing together: sum of amount × (1 + rate)^(−years) = 0.
 * The solver is ours because known ones give one of several rates without a word, where this one must find them all.
 */
export function yearlyRate(flows: readonly TimedFlow[]): RateResult {
  const terms = gather(flows)
  if (terms.length === 0) return { kind: 'none', reason: 'noFlow' }
  if (firstSignChange(terms) < 0) return { kind: 'none', reason: 'oneWay' }
  const rates = rootsOf(terms).map((root) => Math.expm1(root))
  if (rates.length === 0) return { kind: 'none', reason: 'outOfRange' }
  return rates.length === 1 ? { kind: 'one', rate: rates[0]! } : { kind: 'several', rates }
}

/** Gives every rate of a result another form, such as twelve times a monthly one. */
export function mapRate(result: RateResult, change: (rate: number) => number): RateResult {
  if (result.kind === 'one') return { kind: 'one', rate: change(result.rate) }
  return result.kind === 'several' ? { kind: 'several', rates: result.rates.map(change) } : result
}

/** One term a date, in the order of time; dates on which nothing changes hands are left out. */
function gather(flows: readonly TimedFlow[]): readonly Term[] {
  const byDate = new Map<number, number>()
  for (const { years, amount } of flows) byDate.set(years, (byDate.get(years) ?? 0) + amount)
  return [...byDate]
    .map(([years, weight]) => ({ years, weight }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => a.years - b.years)
}

/** The place of the first term that is followed by one of the other sign; −1 when there is none. */
function firstSignChange(terms: readonly Term[]): number {
  return terms.findIndex(({ weight }, i) => i + 1 < terms.length && weight < 0 !== terms[i + 1]!.weight < 0)
}

/**
 * Every root of a sum of exponentials, rising. Turning the sum about a date between two terms of opposite signs and
 * taking its slope gives a sum with one sign change less (Descartes' rule): between the roots of that one the turned
 * sum only rises or only falls, so it crosses zero once at most and bisection cannot miss it.
 */
function rootsOf(terms: readonly Term[]): readonly number[] {
  const change = firstSignChange(terms)
  if (change < 0) return []
  const pivot = (terms[change]!.years + terms[change + 1]!.years) / 2
  const slope = terms.map(({ years, weight }) => ({ years, weight: weight * (pivot - years) }))
  const turns = rootsOf(slope)
  const ends = [LOWEST, ...turns, HIGHEST]
  const signs = ends.map((x) => signAt(terms, x))
  const roots: number[] = []
  for (let i = 0; i < ends.length; i++) {
    if (signs[i] === 0) roots.push(ends[i]!)
    if (signs[i]! * (signs[i + 1] ?? 0) < 0) roots.push(bisect(terms, ends[i]!, ends[i + 1]!, signs[i]!))
  }
  return roots
}

/** The sum at x, scaled by its largest exponential so that nothing overflows; the scale leaves the sign as it is. */
function scaledSum(terms: readonly Term[], x: number): { readonly sum: number; readonly size: number } {
  const origin = x >= 0 ? terms[0]!.years : terms[terms.length - 1]!.years
  let sum = 0
  let size = 0
  for (const { years, weight } of terms) {
    const value = weight * Math.exp((origin - years) * x)
    sum += value
    size += Math.abs(value)
  }
  return { sum, size }
}

/** −1, 0 or 1; zero where the sum is within its own rounding, so that a rate at which the sum only touches zero counts. */
function signAt(terms: readonly Term[], x: number): number {
  const { sum, size } = scaledSum(terms, x)
  return Math.abs(sum) <= NEGLIGIBLE * size ? 0 : Math.sign(sum)
}

function bisect(terms: readonly Term[], from: number, to: number, signAtStart: number): number {
  let low = from
  let high = to
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (scaledSum(terms, middle).sum * signAtStart > 0) low = middle
    else high = middle
  }
}
