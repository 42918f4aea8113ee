const floors = [
  { grade: 'A', from: 0.9 },
  { grade: 'B', from: 0.7 },
  { grade: 'C', from: 0.5 },
  { grade: 'D', from: 0.25 },
] as const

/** How likely a resource is, in a letter: A from 90 %, B from 70 %, C from 50 %, D from 25 %, E below. */
export type ProbabilityGrade = (typeof floors)[number]['grade'] | 'E'

/** The letter of a probability (a fraction). */
export function probabilityGrade(probability: number): ProbabilityGrade {
  return floors.find(({ from }) => probability >= from)?.grade ?? 'E'
}
