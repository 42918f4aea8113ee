import {
  desktopLabelKeys,
  fileExtensions,
  maxLabelLength,
  maxPlanId,
  maxRecentPlans,
  themeSources,
} from '../../src/platform/contract.ts'
import type {
  DesktopLabels,
  FileKind,
  OpenRequest,
  RecentPlan,
  SaveRequest,
  ThemeSource,
} from '../../src/platform/contract.ts'

/** Longest file name and address taken from a page, in characters. */
const maxTextLength = 2000

/** Says what was expected; what a page sends is never quoted. */
export function refuse(expected: string): never {
  throw new TypeError(`Refused argument: ${expected} expected`)
}

/** Reads an object, copied so that nothing of its making comes along. */
export function readRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('an object')
  return { ...value }
}

/** Reads an argument that must be absent. */
export function readNothing(value: unknown): undefined {
  if (value !== undefined) refuse('nothing')
  return undefined
}

/** Reads a boolean. */
export function readBoolean(value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse('a boolean')
}

/** Reads a text of reasonable length. */
export function readText(value: unknown): string {
  return typeof value === 'string' && value.length <= maxTextLength ? value : refuse('a short text')
}

function readFileKind(value: unknown): FileKind {
  const known = Object.keys(fileExtensions).find((kind): kind is FileKind => kind === value)
  return known ?? refuse('a known kind of file')
}

/** Reads what to save: a name, its bytes and their kind. */
export function readSaveRequest(value: unknown): SaveRequest {
  const { suggestedName, bytes, kind } = readRecord(value)
  if (!(bytes instanceof Uint8Array)) refuse('bytes')
  return { suggestedName: readText(suggestedName), bytes, kind: readFileKind(kind) }
}

/** Reads which kind of file is to be chosen. */
export function readOpenRequest(value: unknown): OpenRequest {
  const { kind } = readRecord(value)
  return kind === 'plan' ? { kind } : refuse('a known kind of file')
}

/** Reads the look of the window. */
export function readTheme(value: unknown): ThemeSource {
  return themeSources.find((known) => known === value) ?? refuse('a known look')
}

/** Reads the plans that the menu offers: few, with plain ids, and names that a menu can show. */
export function readRecentPlans(value: unknown): readonly RecentPlan[] {
  if (!Array.isArray(value) || value.length > maxRecentPlans) refuse('a few plans')
  return value.map((plan) => {
    const { id, name } = readRecord(plan)
    if (typeof id !== 'string' || id.length > maxPlanId || !/^[\w-]+$/.test(id)) refuse('the id of a plan')
    return {
      id,
      name: readText(name)
        .replace(/\p{Cc}/gu, ' ')
        .slice(0, maxLabelLength),
    }
  })
}

/** Reads the texts of the menu and dialogs: every known key, plain and short, and no other. */
export function readLabels(value: unknown): DesktopLabels {
  const record = readRecord(value)
  const labels: Partial<Record<keyof DesktopLabels, string>> = {}
  for (const key of desktopLabelKeys) {
    const text = record[key]
    if (typeof text !== 'string' || text.length === 0 || text.length > maxLabelLength || /\p{Cc}/u.test(text)) {
      refuse(`a short plain text for ${key}`)
    }
    labels[key] = text
  }
  if (Object.keys(record).length !== desktopLabelKeys.length) refuse('no unknown label')
  return labels as DesktopLabels // every key was just set
}
