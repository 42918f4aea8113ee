import type { InputValue } from '../../domain/calc/inputValues.ts'
import { MAX_NAME } from '../../domain/plan/checkText.ts'
import type { Funder, FunderKind } from '../../domain/plan/funder.ts'
import type { Line, Plan, Provenance } from '../../domain/plan/plan.ts'
import type { Edit } from '../edit.ts'
import type { IdSource } from '../idSource.ts'

/** A line that comes from a file: of which kind, with its choices and figures, and where they were read. */
export interface ImportedLine {
  readonly kind: string
  readonly name: string
  readonly note?: string
  /** Who gives or lends, by name: one that the plan has already is not added twice. */
  readonly funder?: { readonly name: string; readonly kind: FunderKind }
  readonly choices: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, InputValue>>
  /** Written beside every figure of `values`. */
  readonly provenance: Provenance
}

/** Everything that one file brings into a plan. */
export interface ImportedLines {
  /** What it is called in the undo menu: the file. */
  readonly name: string
  readonly lines: readonly ImportedLine[]
}

/** Adds many lines and their funders after those that the plan has, in one step; nothing that was there is replaced. */
export function importLines({ name, lines }: ImportedLines, newId: IdSource): Edit {
  const funders = newFunders(lines, newId)
  const ids = lines.map(() => newId())
  return {
    label: () => ({ code: 'importLines', name }),
    apply(plan) {
      if (lines.length === 0) return plan
      const added = funders.filter((funder) => idOf(plan.funders, funder.name) === undefined)
      const all = [...plan.funders, ...added]
      return { ...plan, funders: all, lines: [...plan.lines, ...lines.map((line, i) => laid(line, ids[i]!, all))] }
    },
  }
}

function laid(imported: ImportedLine, id: string, funders: Plan['funders']): Line {
  const { kind, name, note, choices, values, provenance } = imported
  const funder = imported.funder && idOf(funders, imported.funder.name)
  const sourced = Object.keys(values).filter((parameter) => parameter !== 'active')
  return {
    id,
    kind,
    name: cut(name),
    ...(funder === undefined ? {} : { funder }),
    ...(note === undefined ? {} : { note }),
    choices,
    values,
    provenance: Object.fromEntries(sourced.map((parameter) => [parameter, provenance])),
  }
}

/** One funder for each name that the lines give, in the order in which they give them. */
function newFunders(lines: readonly ImportedLine[], newId: IdSource): readonly Funder[] {
  const byName = new Map(lines.flatMap(({ funder }) => (funder ? [[sameName(funder.name), funder] as const] : [])))
  return [...byName.values()].map(({ name, kind }) => ({
    id: newId(),
    name: cut(name),
    kind,
    usualDelay: 0,
    countsInKind: false,
    note: '',
  }))
}

function idOf(funders: Plan['funders'], name: string): string | undefined {
  return funders.find((funder) => sameName(funder.name) === sameName(name))?.id
}

function sameName(name: string): string {
  return cut(name).toLowerCase()
}

function cut(name: string): string {
  return name.trim().slice(0, MAX_NAME)
}
