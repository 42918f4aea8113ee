import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const domain = join(root, 'src/domain')
const slashes = (path: string) => path.replaceAll('\\', '/')

const foreign = [
  'window',
  'document',
  'fetch',
  'console',
  'process',
  'Buffer',
  'localStorage',
  'setTimeout',
  'structuredClone',
]
const own = ['Math', 'Map', 'Float64Array', 'Number', 'Object']

const probePath = (name: string) => slashes(join(domain, `probe-${name}.ts`))

/** The domain's own project with one more file per name, which reads that name. */
function programWithProbes(names: readonly string[]): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.domain.json'),
    { incremental: false, composite: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) =>
        expect.unreachable(ts.flattenDiagnosticMessageText(problem.messageText, ' ')),
    },
  )
  if (!config) throw new Error('tsconfig.domain.json cannot be read')
  const { options } = config
  const probes = new Map(names.map((name) => [probePath(name), `export const probe = ${name}\n`]))
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  return ts.createProgram([...config.fileNames, ...probes.keys()], options, {
    ...host,
    fileExists: (path) => probes.has(path) || fileExists(path),
    readFile: (path) => probes.get(path) ?? readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const probe = probes.get(path)
      return probe === undefined ? getSourceFile(path, language, ...rest) : ts.createSourceFile(path, probe, language)
    },
  })
}

describe('the domain', () => {
  let program: ts.Program

  beforeAll(() => {
    program = programWithProbes([...foreign, ...own])
  }, 30_000)

  const errorsOn = (name: string) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(probePath(name)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))

  it.each(foreign)('does not know %s', (name) => {
    expect(errorsOn(name).join()).toMatch(`Cannot find name '${name}'`)
  })

  it.each(own)('knows %s', (name) => {
    expect(errorsOn(name)).toEqual([])
  })

  it('is made of its own files, of the language, and of random numbers that are the same everywhere', () => {
    const strangers = program
      .getSourceFiles()
      .filter((file) => !program.isSourceFileDefaultLibrary(file))
      .map(({ fileName }) => fileName)
      .filter((path) => !path.startsWith(`${slashes(domain)}/`) && !path.includes('/node_modules/pure-rand/'))
    expect(strangers).toEqual([])
  })
})
