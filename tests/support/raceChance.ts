import type { RandomStream } from '../../src/domain/analysis/chance/randomStream.ts'
import type { Factor } from '../../src/domain/analysis/chance/sampler.ts'
import type { RaceSpec } from './raceSheet.ts'

/** The chance of the race: awards yes or no, sales around their mean, up to three more months of wait for each. */
export function raceFactors(
  spec: RaceSpec,
  stream: (name: string) => RandomStream,
): { readonly factors: readonly Factor[]; draw(levels: Int32Array): void } {
  const factors: Factor[] = []
  const draws: (() => number)[] = []
  for (const { id, nature, probability, lag_months: lag } of spec.resources) {
    const [own, wait] = [stream(`amount ${id}`), stream(`lag ${id}`)]
    const isSold = nature === 'vente'
    factors.push({
      inputs: [`${id}/probability`],
      valuesAt: (level) => [isSold ? (probability * level) / 1000 : level],
    })
    draws.push(
      isSold
        ? () => Math.round(1000 * Math.exp(0.1 * own.nextNormal() - 0.005))
        : () => (own.next() < probability ? 1 : 0),
    )
    factors.push({ inputs: [`${id}/lag`], valuesAt: (level) => [lag + level] })
    draws.push(() => Math.floor(4 * wait.next()))
  }
  return {
    factors,
    draw: (levels) => draws.forEach((one, i) => (levels[i] = one())),
  }
}
