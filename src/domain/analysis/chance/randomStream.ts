import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { normalQuantile } from './normalQuantile.ts'

/** A stream of draws of its own, one after another: the same on every computer for the same seed and name. */
export interface RandomStream {
  /** A number between 0 and 1, neither of them. */
  next(): number
  /** A standard normal number. */
  nextNormal(): number
}

/** Opens the stream of a name: what is drawn for one line never depends on the other lines of the plan. */
export function randomStream(seed: number, name: string): RandomStream {
  const generator = xoroshiro128plus(mixed(seed, name))
  const next = () => ((generator.next() >>> 0) + 0.5) / 2 ** 32
  // The first numbers of near seeds look alike.
  for (let i = 0; i < 16; i++) generator.next()
  return { next, nextNormal: () => normalQuantile(next()) }
}

/** A whole number of 32 bits from a seed and a name (FNV-1a, then the finish of MurmurHash3). */
function mixed(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) | 0
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
