import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { Plugin } from 'vite'
import config from '../../electron.vite.config.ts'

const root = resolve(import.meta.dirname, '../..')

/** What every text of the pseudo-language begins with: what does not is written in the code. */
export const PSEUDO_MARK = '⟦'

/** Writes every text of a catalogue with other letters, a third longer; what stands between braces stays. Runs in the page. */
function pseudoTexts(node: unknown): unknown {
  if (typeof node === 'object' && node !== null)
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, pseudoTexts(value)]))
  if (typeof node !== 'string') return node
  const letters: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü', n: 'ñ', s: 'š', c: 'ç' }
  const words = node
    .split(/(\{\{.*?\}\})/)
    .map((piece) =>
      piece.startsWith('{{') ? piece : piece.replace(/[aeiounsc]/g, (letter) => letters[letter] ?? letter),
    )
    .join('')
  return `⟦${words}${'·'.repeat(Math.ceil(node.replace(/\{\{.*?\}\}/g, '').length / 3))}⟧`
}

/** Gives the window the pseudo-language in the place of French. */
const pseudoPlugin = (): Plugin => ({
  name: 'pseudo-language',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/i18n/messages/fr/messages.ts')) return null
    const plain = code.replace('export const fr = {', 'const plainFrench = {')
    if (plain === code) throw new Error('the French catalogue is not where it was')
    return `${plain}\n${String(pseudoTexts)}\nexport const fr = pseudoTexts(plainFrench)`
  },
})

/** Builds the window in the pseudo-language beside the main process as it is; gives the folder to launch. */
export async function buildPseudo(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'alliage-pseudo-'))
  for (const part of ['main', 'preload'])
    cpSync(join(root, 'out', part), join(folder, 'out', part), { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  const { renderer } = config
  await build({
    ...renderer,
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [pseudoPlugin(), ...(renderer?.plugins ?? [])],
    worker: { format: 'es', plugins: () => [pseudoPlugin()] },
    build: { ...renderer?.build, outDir: join(folder, 'out/renderer'), emptyOutDir: true, minify: false },
  })
  return folder
}
