import { beforeAll, describe, expect, it } from 'vitest'
import { badSnippets } from './badSnippets.ts'
import { goodSnippets } from './goodSnippets.ts'
import { lintProject } from './lintProject.ts'
import type { Complaint } from './lintProject.ts'

const thing = 'export const thing = 1\nexport type Shape = number\n'
const things = ['src/domain/calc', 'src/editing', 'src/storage', 'src/ui', 'tests'].map((place) => `${place}/thing.ts`)
const ports = ['src/editing/planStore.ts', 'src/editing/history.ts', 'src/storage/readPlan.ts']

// The packages themselves are not needed, only that they have types.
const packages = `declare namespace JSX {
  type Element = object
  interface IntrinsicElements {
    [name: string]: object
  }
}
declare module 'i18next' {
  export type TFunction = (key: string) => string
  export default TFunction
}
declare module 'react' {
  export function useState(value: number): number
}
declare module 'vitest' {
  export function it(title: string, run: () => void): void
}
`

/** What the snippets import. */
const surroundings: readonly (readonly [string, string])[] = [
  ['src/packages.d.ts', packages],
  ...[...things, ...ports, 'src/platform/contract.ts'].map((path) => [path, thing] as const),
  ['src/domain/calc/egg.ts', "import { hen } from './hen.ts'\nexport const egg = (): number => hen()\n"],
  ['src/editing/ringB.ts', "import { c } from './ringC.ts'\nexport const b = (): number => c()\n"],
  ['src/editing/ringC.ts', "import { a } from './ringA.ts'\nexport const c = (): number => a()\n"],
]

describe('the lint', () => {
  let complaints: Map<string, Complaint[]>

  beforeAll(async () => {
    complaints = await lintProject([
      ...surroundings,
      ...badSnippets.map(({ path, code }) => [path, code] as const),
      ...Object.entries(goodSnippets),
    ])
  }, 30_000)

  it.each(badSnippets)('refuses $title', ({ path, rule, says = '' }) => {
    const found = complaints.get(path) ?? []
    expect([...new Set(found.map((complaint) => complaint.rule))]).toEqual([rule])
    expect(found.map(({ message }) => message).join()).toContain(says)
  })

  it.each(Object.keys(goodSnippets))('accepts %s', (path) => {
    expect(complaints.get(path)).toEqual([])
  })
})
