/** A file the lint must refuse, and why: the rule, and words of its sentence. */
export interface BadSnippet {
  readonly title: string
  readonly path: string
  readonly code: string
  readonly rule: string
  readonly says?: string
}

const lines = (count: number, indent = '') => Array.from({ length: count }, (_, i) => `${indent}void ${i}\n`).join('')
const functionOf = (count: number) => `export function long(): void {\n${lines(count, '  ')}}\n`
const component = (jsx: string) => `export function Part() {\n  return ${jsx}\n}\n`

const packages = [
  ['a package in the domain', 'src/domain/calc', 'zod', 'pure-rand'],
  ['Node in the domain', 'src/domain/calc', 'node:fs', 'pure-rand'],
  ['a package in the platform', 'src/platform', 'zod', 'no package'],
  ['Dexie in editing', 'src/editing', 'dexie', 'no package'],
  ['React in the exchange', 'src/exchange', 'react', 'hucre'],
  ['a package whose name begins like an allowed one', 'src/exchange', 'zod-to-x', 'hucre'],
  ['React in the workers', 'src/workers', 'react', 'highs'],
  ['React in the texts', 'src/i18n', 'react', 'i18next'],
  ['a spreadsheet library in the screens', 'src/ui', 'hucre', 'react'],
  ['Electron in the screens', 'src/ui', 'electron', 'react'],
  ['Electron in the command', 'src/cli', 'electron', 'src/platform'],
  ['React in the main process', 'electron/main', 'react', 'Node only'],
] as const

const clocks = [
  ['Date.now()', 'date'],
  ['new Date()', 'date'],
  ['Date()', 'date'],
  ['Math.random()', 'seeded'],
  ["new Intl.NumberFormat('fr')", 'Intl'],
  ['(12).toLocaleString()', 'format.ts'],
  ["'a'.localeCompare('b')", 'computer'],
  ['class {}', 'functions'],
] as const

const texts = [
  ['a text', '<p>Bonjour</p>'],
  ['a text between braces', "<p>{'Bonjour'}</p>"],
  ['a text in a choice', "<p>{Math.PI > 3 ? 'Oui' : 'Non'}</p>"],
  ['a text behind a condition', "<p>{Math.PI > 3 && 'Oui'}</p>"],
  ['a text in a template', '<p>{`Total ${Math.PI}`}</p>'],
  ['a text in a fragment', "<>{'Bonjour'}</>"],
  ['a title', '<p title="Bonjour" />'],
  ['an accessible name', "<p aria-label={'Bonjour'} />"],
  ['a placeholder in a template', '<input placeholder={`Bonjour`} />'],
  ['a label in a choice', "<option label={Math.PI > 3 ? 'Oui' : ''} />"],
] as const

const restrictedSyntax = (title: string, path: string, code: string, says: string): BadSnippet => ({
  title,
  path,
  code,
  says,
  rule: 'no-restricted-syntax',
})

export const badSnippets: readonly BadSnippet[] = [
  ...packages.map(([title, folder, name, says]) => ({
    title,
    path: `${folder}/package-${name.replace(':', '-')}.ts`,
    code: `export { thing } from '${name}'\n`,
    rule: '@typescript-eslint/no-restricted-imports',
    says,
  })),
  {
    title: 'i18next in the screens, but for its types',
    path: 'src/ui/usesTexts.ts',
    code: "export { t } from 'i18next'\n",
    rule: '@typescript-eslint/no-restricted-imports',
    says: 'Types only',
  },
  restrictedSyntax(
    'a package loaded while running',
    'src/domain/calc/lazy.ts',
    "export const lazy = () => import('zod')\n",
    'pure-rand',
  ),
  {
    title: 'the tests in the screens',
    path: 'src/ui/usesTests.ts',
    code: "export { thing } from '../../tests/thing.ts'\n",
    rule: 'import-x/no-restricted-paths',
    says: 'alone',
  },
  {
    title: 'a folder above loaded while running',
    path: 'src/domain/calc/lazyUp.ts',
    code: "export const lazy = () => import('../../ui/thing.ts')\n",
    rule: 'import-x/no-restricted-paths',
    says: 'itself only',
  },
  {
    title: 'two files that import each other',
    path: 'src/domain/calc/hen.ts',
    code: "import { egg } from './egg.ts'\nexport const hen = (): number => egg()\n",
    rule: 'import-x/no-cycle',
  },
  {
    title: 'three files in a ring',
    path: 'src/editing/ringA.ts',
    code: "import { b } from './ringB.ts'\nexport const a = (): number => b()\n",
    rule: 'import-x/no-cycle',
  },
  { title: 'a file of 301 lines', path: 'src/editing/long.ts', code: lines(301), rule: 'max-lines' },
  {
    title: 'a file of 301 lines in the main process',
    path: 'electron/main/long.ts',
    code: lines(301),
    rule: 'max-lines',
  },
  { title: 'a test of 501 lines', path: 'src/editing/long.test.ts', code: lines(501), rule: 'max-lines' },
  {
    title: 'a function of 81 lines',
    path: 'src/editing/longFunction.ts',
    code: functionOf(79),
    rule: 'max-lines-per-function',
  },
  {
    title: 'a component of 121 lines',
    path: 'src/ui/LongPart.tsx',
    code: functionOf(119),
    rule: 'max-lines-per-function',
  },
  {
    title: 'a function of 16 ways',
    path: 'src/editing/complex.ts',
    code: `export const complex = (n: number): number => {\n${'  if (n > 1) n -= 1\n'.repeat(15)}  return n\n}\n`,
    rule: 'complexity',
  },
  {
    title: 'any',
    path: 'src/editing/any.ts',
    code: 'export const take = (value: any): boolean => value === 1\n',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    title: 'any that comes from outside',
    path: 'src/storage/parsed.ts',
    code: "export const parsed: number = JSON.parse('1')\n",
    rule: '@typescript-eslint/no-unsafe-assignment',
  },
  {
    title: 'a promise nobody waits for',
    path: 'src/storage/floating.ts',
    code: 'const save = () => Promise.resolve(1)\nexport const act = (): void => {\n  save()\n}\n',
    rule: '@typescript-eslint/no-floating-promises',
  },
  {
    title: 'a switch that forgets a case',
    path: 'src/editing/switch.ts',
    code: "export function sign(way: 'up' | 'down'): void {\n  switch (way) {\n    case 'up':\n      return\n  }\n}\n",
    rule: '@typescript-eslint/switch-exhaustiveness-check',
  },
  {
    title: 'a type imported as a value',
    path: 'src/editing/typeImport.ts',
    code: "import { Shape } from './thing.ts'\nexport const shape: Shape = 1\n",
    rule: '@typescript-eslint/consistent-type-imports',
  },
  restrictedSyntax(
    'a file that only passes on',
    'src/editing/barrel.ts',
    "export * from './thing.ts'\n",
    'the file that makes it',
  ),
  restrictedSyntax('an enum', 'src/editing/enum.ts', 'export enum Way { Up }\n', 'union'),
  ...clocks.map(([code, says], i) =>
    restrictedSyntax(`${code} in the domain`, `src/domain/time/clock${i}.ts`, `export const value = ${code}\n`, says),
  ),
  restrictedSyntax('Intl as a type', 'src/exchange/intlType.ts', 'export type Writer = Intl.NumberFormat\n', 'Intl'),
  ...['exchange', 'ui', 'i18n', 'cli', 'platform'].map((layer) =>
    restrictedSyntax(
      `Intl in ${layer}`,
      `src/${layer}/intl.ts`,
      "export const lists = new Intl.ListFormat('fr')\n",
      'Intl',
    ),
  ),
  restrictedSyntax(
    'Intl in the composition root',
    'src/intl.ts',
    "export const lists = new Intl.ListFormat('fr')\n",
    'Intl',
  ),
  { title: 'the console', path: 'src/domain/time/console.ts', code: 'console.log(1)\n', rule: 'no-console' },
  ...texts.map(([title, jsx], i) =>
    restrictedSyntax(`${title} in a screen`, `src/ui/Text${i}.tsx`, component(jsx), 'src/i18n'),
  ),
  {
    title: 'a hook behind a condition',
    path: 'src/ui/useHook.ts',
    code: "import { useState } from 'react'\nexport function useHook(on: boolean): void {\n  if (on) useState(1)\n}\n",
    rule: 'react-hooks/rules-of-hooks',
  },
  {
    title: 'a rule switched off by a comment',
    path: 'src/editing/disabled.ts',
    code: '/* eslint eqeqeq: "off" */\nexport const same = (a: number, b: number): boolean => a == b\n',
    rule: 'eqeqeq',
  },
]
