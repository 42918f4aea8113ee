import type { Migration, StoredDocument } from './migration.ts'

/** Secured, asked, envisaged (1, 2, 3) become signed, asked and idea among the six steps of an award. */
const newStatus: Readonly<Record<number, number>> = { 1: 4, 2: 2, 3: 1 }

/**
 * Funders become objects that lines name by their id; actions, typed legal figures and the settings of public aid come
 * in empty; the steps of an award become six.
 */
export const fundersAndActions: Migration = {
  to: 2,
  up(plan) {
    const lines = listOf(plan['lines'])
    const names = [...new Set(lines.map((line) => line['funder']).filter((name) => typeof name === 'string'))].filter(
      (name) => name !== '',
    )
    const idOf = new Map(names.map((name, i) => [name, `funder${i + 1}`]))
    return {
      ...plan,
      drivers: { ...recordOf(plan['drivers']), cutoff: 0.75, vatRecovery: 0 },
      funders: names.map((name) => ({
        id: idOf.get(name),
        name,
        kind: 'other',
        usualDelay: 0,
        countsInKind: false,
        note: '',
      })),
      actions: [],
      indirectKey: 'directCosts',
      legalFigures: [],
      aid: { baseRate: null, creditRating: 'satisfactory', collateral: 'normal', regime: 'general', past: [] },
      lines: lines.map((line) => withFunderId(withNewStatus(line), idOf)),
      scenarios: listOf(plan['scenarios']).map((scenario) => ({
        ...scenario,
        overrides: Object.fromEntries(
          Object.entries(recordOf(scenario['overrides'])).map(([inputId, value]) => [
            inputId,
            inputId.endsWith('/status') ? statusOf(value) : value,
          ]),
        ),
      })),
    }
  },
}

function withFunderId(line: StoredDocument, idOf: ReadonlyMap<string, string>): StoredDocument {
  const { funder, ...rest } = line
  const id = typeof funder === 'string' ? idOf.get(funder) : undefined
  return id === undefined ? rest : { ...rest, funder: id }
}

function withNewStatus(line: StoredDocument): StoredDocument {
  const values = recordOf(line['values'])
  if (!('status' in values)) return line
  return { ...line, values: { ...values, status: statusOf(values['status']) } }
}

function statusOf(value: unknown): unknown {
  return typeof value === 'number' ? (newStatus[value] ?? value) : value
}

function listOf(value: unknown): readonly StoredDocument[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

function recordOf(value: unknown): StoredDocument {
  return isObject(value) ? value : {}
}

function isObject(value: unknown): value is StoredDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
