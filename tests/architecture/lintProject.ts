import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { ESLint } from 'eslint'
import { lintConfig } from '../../eslint.config.js'

const tsconfig = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'ES2023',
    lib: ['ES2023', 'DOM'],
    types: [],
    module: 'ESNext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
    jsx: 'preserve',
  },
  include: ['src', 'electron', 'tests'],
}

/** One complaint of the lint: its rule and its sentence. */
export interface Complaint {
  readonly rule: string
  readonly message: string
}

/** Writes a small project of the given files (path, code), lints it with the rules of this one, and gives the errors of each file. */
export async function lintProject(files: Iterable<readonly [string, string]>): Promise<Map<string, Complaint[]>> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'alliage-lint-')))
  try {
    for (const [path, code] of [...files, ['tsconfig.node.json', JSON.stringify(tsconfig)] as const]) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), code)
    }
    const eslint = new ESLint({ cwd: root, overrideConfigFile: true, baseConfig: lintConfig(root) })
    const results = await eslint.lintFiles(['.'])
    return new Map(
      results.map(({ filePath, messages }) => [
        relative(root, filePath).replaceAll('\\', '/'),
        messages
          .filter(({ severity }) => severity === 2)
          .map(({ ruleId, message }) => ({ rule: ruleId ?? 'unreadable', message })),
      ]),
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
