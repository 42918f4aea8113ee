/** The colours of what lies below zero, of what is under the floor only, and of the rest. */
export const tones = {
  negative: 'var(--al-negative)',
  underFloor: 'light-dark(#e0a63a, #b98420)',
  others: 'var(--al-accent)',
} as const
export type Tone = keyof typeof tones
