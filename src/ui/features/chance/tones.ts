import type { CSSProperties } from 'react'

/** The colours of what lies below zero, of what is under the floor only, and of the rest. */
export const tones = {
  negative: 'var(--al-negative)',
  underFloor: 'light-dark(#e0a63a, #b98420)',
  others: 'var(--al-accent)',
} as const
export type Tone = keyof typeof tones

/** A square of a tone, for a legend. */
export function toneSwatch(tone: Tone): CSSProperties {
  return { width: 12, height: 12, borderRadius: 2, background: tones[tone], display: 'inline-block' }
}
