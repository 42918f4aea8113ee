import { tones } from './tones.ts'
import type { Tone } from './tones.ts'

/** A square of a tone, for a legend; drawn, so that it is printed too. */
export function ToneMark({ tone }: { readonly tone: Tone }) {
  return (
    <svg width={12} height={12} aria-hidden>
      <rect width={12} height={12} rx={2} fill={tones[tone]} />
    </svg>
  )
}
