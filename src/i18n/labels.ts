import type { RowLabel } from '../domain/calc/sheet.ts'
import { createFormat } from './format.ts'
import type { Language } from './language.ts'
import { en } from './messages/en/messages.ts'
import { fr } from './messages/fr/messages.ts'
import type { FichePart } from './messages/kindTexts.ts'
import { textAt } from './textAt.ts'

const catalogues: Readonly<Record<Language, unknown>> = { fr, en }

/** What the things that the domain names by codes are called in one language. */
export interface Labels {
  kind(kindId: string): string
  summary(kindId: string): string
  fiche(kindId: string, part: FichePart): string
  parameter(parameterId: string): string
  /** A word of the glossary, and what it means. */
  term(termId: string): string
  meaning(termId: string): string
  /** One line under a field, where its label does not say enough; empty for the others. */
  hint(parameterId: string): string
  /** An option of a parameter of unit 'choice'. */
  parameterOption(parameterId: string, option: string): string
  /** What a line is tied to another for. */
  link(linkId: string): string
  choice(choiceId: string): string
  choiceOption(choiceId: string, option: string): string
  /** A row without the line that it belongs to; an account is named with its number. */
  row(label: RowLabel): string
  account(number: string): string
  source(key: string): string
  /** The name of a calendar month, from 1 to 12. */
  calendarMonth(number: number): string
}

const made = new Map<Language, Labels>()

/** The labels of a language; always the same object for one language. */
export function createLabels(language: Language): Labels {
  const known = made.get(language)
  if (known) return known
  const at = (...path: readonly string[]) => textAt(catalogues[language], path)
  const format = createFormat(language)
  const account = (number: string) => `${number} ${at('accounts', number)}`
  const labels: Labels = {
    kind: (id) => at('kinds', id, 'name'),
    summary: (id) => unbroken(at('kinds', id, 'summary')),
    fiche: (id, part) => unbroken(at('kinds', id, 'fiche', part)),
    term: (id) => unbroken(at('glossary', id, 'name')),
    meaning: (id) => unbroken(at('glossary', id, 'text')),
    parameter: (id) => at('parameters', id),
    hint: (id) => textAt(catalogues[language], ['parameterHints', id], ''),
    parameterOption: (id, option) =>
      id === 'status' ? at('lines', 'statuses', option) : at('choices', id, 'options', option),
    link: (id) => at('links', id),
    choice: (id) => at('choices', id, 'label'),
    choiceOption: (id, option) => at('choices', id, 'options', option),
    row: (label) =>
      [at('rows', label.code), label.account === undefined ? undefined : account(label.account), label.name]
        .filter((part) => part !== undefined)
        .join(' · '),
    account,
    source: (key) => at('sources', key),
    calendarMonth: (number) => format.month(number - 1, 'long').replace(/\s*-?\d+$/, ''),
  }
  made.set(language, labels)
  return labels
}

/** Keeps a figure, its unit and French punctuation on one line of a running text. */
function unbroken(text: string): string {
  return text.replace(/ (?=[;:!?»€%])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0')
}
