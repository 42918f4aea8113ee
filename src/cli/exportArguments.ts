import { isLanguage } from '../i18n/language.ts'
import type { Language } from '../i18n/language.ts'

/** What the export command was asked. */
export interface ExportArguments {
  readonly planPath: string
  readonly workbookPath: string
  readonly scenario: string | undefined
  readonly language: Language
}

/** What the export command was asked, or what is wrong with it: the key of a message and its value. */
export type ParsedArguments =
  | { readonly ok: true; readonly asked: ExportArguments }
  | {
      readonly ok: false
      readonly language: Language
      readonly code: 'usage' | 'unknownOption' | 'unknownLanguage'
      readonly value: string
    }

const options = ['--scenario', '--language']

/** Reads the words of a command line: two paths, then options as `--scenario NAME` or `--scenario=NAME`. */
export function parseExportArguments(words: readonly string[]): ParsedArguments {
  const paths: string[] = []
  const given = new Map<string, string>()
  const pieces = words.flatMap(splitOption)
  const wanted = pieces[pieces.indexOf('--language') + 1]
  const language: Language = pieces.includes('--language') && isLanguage(wanted) ? wanted : 'fr'
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    if (!piece.startsWith('--')) {
      paths.push(piece)
      continue
    }
    const value = pieces[++i]
    if (!options.includes(piece) || value === undefined)
      return { ok: false, language, code: 'unknownOption', value: piece }
    given.set(piece, value)
  }
  const chosen = given.get('--language') ?? language
  if (!isLanguage(chosen)) return { ok: false, language, code: 'unknownLanguage', value: chosen }
  const [planPath, workbookPath] = paths
  if (planPath === undefined || workbookPath === undefined || paths.length > 2) {
    return { ok: false, language, code: 'usage', value: '' }
  }
  return { ok: true, asked: { planPath, workbookPath, scenario: given.get('--scenario'), language: chosen } }
}

function splitOption(word: string): readonly string[] {
  const equals = word.indexOf('=')
  return word.startsWith('--') && equals > 0 ? [word.slice(0, equals), word.slice(equals + 1)] : [word]
}
