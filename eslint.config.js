import { defineConfig } from 'eslint/config'
import importX from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * What each folder of src may import: other folders or files of src, and packages (a scope alone
 * allows all of it). Storage implements the ports of editing; a plan file is read as a stored plan is.
 */
export const layers = {
  domain: { sees: [], packages: ['pure-rand'] },
  platform: { sees: [], packages: [] },
  i18n: { sees: ['domain'], packages: ['i18next'] },
  editing: { sees: ['domain'], packages: [] },
  storage: {
    sees: [
      'domain',
      'editing/planStore.ts',
      'editing/planVersions.ts',
      'editing/thinOut.ts',
      'editing/history.ts',
      'editing/memory.ts',
    ],
    packages: ['dexie', 'zod'],
  },
  exchange: {
    sees: ['domain', 'i18n', 'storage/readPlan.ts', 'storage/zodWithoutJit.ts'],
    packages: ['hucre', 'xlsx', 'zod', 'csv-parse', 'ical-generator', '@noble'],
  },
  workers: { sees: ['domain', 'exchange', 'i18n'], packages: ['highs'] },
  ui: {
    sees: ['domain', 'editing', 'exchange', 'i18n', 'platform', 'workers'],
    packages: ['react', 'react-dom', '@mantine', '@tabler/icons-react', 'zustand', 'recharts'],
    typesOf: ['i18next'],
  },
  cli: { sees: ['domain', 'editing', 'storage', 'exchange', 'i18n', 'platform'] },
}

/** The folders of src/domain in their order: each level sees the levels before it. */
export const domainLevels = [
  ['time', 'money'],
  ['calc'],
  ['parameters'],
  ['plan'],
  ['instruments'],
  ['costs'],
  ['ledger'],
  ['statements'],
  ['indicators'],
  ['model'],
  ['alerts'],
  ['analysis'],
]

const tests = ['**/*.test.{ts,tsx}', '**/*.spec.ts', 'tests/**']

const everywhere = [
  { selector: 'ExportAllDeclaration', message: 'Import each thing from the file that makes it.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union, or an object "as const".' },
]

const formatting = [
  { selector: 'Identifier[name="Intl"]', message: 'Intl stands in src/i18n/format.ts only.' },
  {
    selector: 'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]',
    message: 'Figures and dates are written by src/i18n/format.ts.',
  },
]

const purity = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Take the date as a parameter.' },
  {
    selector: ':matches(NewExpression[arguments.length=0], CallExpression)[callee.name="Date"]',
    message: 'Take the date as a parameter.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Draw from a seeded generator.',
  },
  {
    selector: 'MemberExpression[property.name="localeCompare"]',
    message: 'The order must not depend on the computer.',
  },
  { selector: ':matches(ClassDeclaration, ClassExpression)', message: 'Plain functions on immutable values.' },
]

const letters = '[value=/\\p{L}/u]'
const lettersInTemplate = 'TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]'
const branches = ':matches(ConditionalExpression, LogicalExpression)'
const shown = 'JSXAttribute[name.name=/^(title|aria-label|aria-description|placeholder|label|description|alt)$/]'
const child = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer'
const message = 'Every text a person reads stands in src/i18n/messages.'
const wording = [
  `JSXText${letters}`,
  `:matches(${child}, ${shown} > JSXExpressionContainer) > Literal${letters}`,
  `:matches(${child}, ${shown} > JSXExpressionContainer) > ${branches} > Literal${letters}`,
  `:matches(${child}, ${shown} > JSXExpressionContainer) > ${lettersInTemplate}`,
  `${shown} > Literal${letters}`,
].map((selector) => ({ selector, message }))

const sizes = { skipBlankLines: true, skipComments: true }
const electronOnly = { regex: '^electron(/|$)', message: 'The window reaches the computer through src/platform only.' }

/** Matches what is neither a relative path nor one of the packages. */
const packagesBut = (names) => `^(?!\\.)(?!(${['$', ...names].join('|')})(/|$))`

function packageRules({ packages, typesOf = [] }, name) {
  if (packages === undefined) return { patterns: [electronOnly], syntax: [] }
  const reason = `src/${name} uses ${packages.join(', ') || 'no package'}.`
  const forbidden = packagesBut(packages)
  return {
    patterns: [
      { regex: packagesBut([...packages, ...typesOf]), message: reason },
      ...typesOf.map((type) => ({ regex: `^${type}(/|$)`, allowTypeImports: true, message: `Types only. ${reason}` })),
    ],
    // The rule on imports does not look at the ones made while running.
    syntax: [{ selector: `ImportExpression[source.value=/${forbidden.replaceAll('/', '\\/')}/]`, message: reason }],
  }
}

const list = (names) => names.join(', ') || 'itself only'

/** Every arrow between folders; what is not listed is an error. */
function arrows(root) {
  const zone = (target, from, sees, reason) => ({
    target,
    from,
    except: [target.slice(from.length + 1), ...sees].map((name) => `./${name}`),
    message: reason,
  })
  const outside = {
    target: './src',
    from: ['./electron', './tests', './bench', './scripts'],
    message: 'src stands alone.',
  }
  return {
    basePath: root,
    zones: [
      outside,
      ...Object.entries(layers).map(([name, { sees }]) =>
        zone(`./src/${name}`, './src', sees, `src/${name} sees ${list(sees)}.`),
      ),
      ...domainLevels.flatMap((level, index) => {
        const sees = domainLevels.slice(0, index).flat()
        return level.map((name) => zone(`./src/domain/${name}`, './src/domain', sees, `${name} sees ${list(sees)}.`))
      }),
      zone(
        './electron',
        '.',
        ['src/platform/contract.ts', 'node_modules'],
        'electron shares src/platform/contract.ts only.',
      ),
      zone('./electron/preload', './electron', [], 'The preload holds the contract, nothing else.'),
    ],
  }
}

function layerConfig([name, layer]) {
  const { patterns, syntax } = packageRules(layer, name)
  const own = { domain: purity, ui: wording }[name] ?? []
  return {
    files: [`src/${name}/**/*.{ts,tsx}`],
    ignores: tests,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', ...everywhere, ...formatting, ...own, ...syntax],
    },
  }
}

/** The rules of the project that stands in the folder `root`. */
export const lintConfig = (root) =>
  defineConfig(
    { ignores: ['**/node_modules/', 'out/', 'dist/', '.stub/', 'test-results/', 'playwright-report/', 'screenshots/'] },
    { linterOptions: { noInlineConfig: true } },
    tseslint.configs.recommended,
    {
      rules: {
        eqeqeq: 'error',
        '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
        '@typescript-eslint/consistent-type-imports': 'error',
        '@typescript-eslint/no-explicit-any': 'error',
      },
    },
    {
      files: ['**/*.{ts,tsx}'],
      extends: [tseslint.configs.recommendedTypeCheckedOnly],
      // One program for every file: three would each read the whole domain again.
      languageOptions: { parserOptions: { project: 'tsconfig.node.json', tsconfigRootDir: root } },
      rules: {
        '@typescript-eslint/no-floating-promises': 'error',
        '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
        // There are no classes: a method here is a plain function of an object and reads no "this".
        '@typescript-eslint/unbound-method': 'off',
        'no-restricted-syntax': ['error', ...everywhere],
      },
    },
    {
      files: ['{src,electron}/**/*.{ts,tsx}'],
      ignores: tests,
      plugins: { 'import-x': importX },
      // Without it, no-cycle reads no TypeScript file and passes in silence.
      settings: { 'import-x/extensions': ['.ts', '.tsx'] },
      rules: {
        'import-x/no-cycle': ['error', { ignoreExternal: true }],
        'import-x/no-restricted-paths': ['error', arrows(root)],
        'max-lines': ['error', { max: 300, ...sizes }],
        'max-lines-per-function': ['error', { max: 80, ...sizes }],
        complexity: ['error', 15],
        'no-console': 'error',
      },
    },
    {
      files: ['src/**/*.tsx'],
      ignores: tests,
      rules: { 'max-lines-per-function': ['error', { max: 120, ...sizes }], complexity: ['error', 20] },
    },
    { files: tests, rules: { 'max-lines': ['error', { max: 500, ...sizes }] } },
    {
      files: ['tests/e2e/**/*.ts'],
      // The tests of the content policy try to run text as code.
      rules: { '@typescript-eslint/no-implied-eval': 'off', '@typescript-eslint/no-unsafe-call': 'off' },
    },
    {
      files: ['src/*.{ts,tsx}'],
      rules: {
        '@typescript-eslint/no-restricted-imports': ['error', { patterns: [electronOnly] }],
        'no-restricted-syntax': ['error', ...everywhere, ...formatting, ...wording],
      },
    },
    ...Object.entries(layers).map(layerConfig),
    { files: ['src/i18n/format.ts'], rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
    { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
    { files: ['src/ui/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
    {
      files: ['electron/**/*.ts'],
      ignores: tests,
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              { regex: packagesBut(['electron', 'node:[a-z/]+']), message: 'electron uses electron and Node only.' },
            ],
          },
        ],
      },
    },
  )

export default lintConfig(import.meta.dirname)
