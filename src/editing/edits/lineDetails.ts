import type { Line, Plan, Provenance } from '../../domain/plan/plan.ts'
import { changeLine, nameOfLine, without } from '../changeAt.ts'
import type { Edit, EditCode } from '../edit.ts'

/** Gives a line another name. */
export function renameLine(lineId: string, name: string): Edit {
  return lineEdit('renameLine', lineId, (line) => (line.name === name ? line : { ...line, name }))
}

/** Says which funder of the plan gives or lends what a line brings; null takes it away. */
export function setFunder(lineId: string, funderId: string | null): Edit {
  return lineEdit('setFunder', lineId, (line) => {
    if ((line.funder ?? null) === funderId) return line
    const { funder: _before, ...rest } = line
    return funderId === null ? rest : { ...rest, funder: funderId }
  })
}

/** Ties a line to another by a link of its kind; null unties it. */
export function setLink(lineId: string, linkId: string, otherId: string | null): Edit {
  return lineEdit('setLink', lineId, (line) => {
    const before = line.links ?? {}
    if ((before[linkId] ?? null) === otherId) return line
    return { ...line, links: otherId === null ? without(before, linkId) : { ...before, [linkId]: otherId } }
  })
}

/** Gives a line to actions by shares (fractions that sum to 1 at most); shares of zero are left out. */
export function setActionShares(lineId: string, shares: Readonly<Record<string, number>>): Edit {
  return lineEdit('setActionShares', lineId, (line) => {
    const kept = Object.fromEntries(Object.entries(shares).filter(([, share]) => share > 0))
    return JSON.stringify(line.actions ?? {}) === JSON.stringify(kept) ? line : { ...line, actions: kept }
  })
}

/** Writes the note of a line; an empty text takes it away. */
export function setLineNote(lineId: string, note: string): Edit {
  return lineEdit('setNote', lineId, (line) => {
    if ((line.note ?? '') === note) return line
    const { note: _before, ...rest } = line
    return note === '' ? rest : { ...rest, note }
  })
}

/** Makes a structural choice; figures that do not serve under it are kept for when it is made again. */
export function setChoice(lineId: string, choiceId: string, option: string): Edit {
  return lineEdit('setChoice', lineId, (line) =>
    line.choices[choiceId] === option ? line : { ...line, choices: { ...line.choices, [choiceId]: option } },
  )
}

/** Says where a figure of a line comes from; null forgets it. */
export function setProvenance(lineId: string, parameterId: string, provenance: Provenance | null): Edit {
  return lineEdit('setProvenance', lineId, (line) => {
    if (provenance !== null) return { ...line, provenance: { ...line.provenance, [parameterId]: provenance } }
    const kept = without(line.provenance, parameterId)
    return kept === line.provenance ? line : { ...line, provenance: kept }
  })
}

function lineEdit(code: EditCode, lineId: string, change: (line: Line) => Line): Edit {
  return {
    label: (plan: Plan) => ({ code, name: nameOfLine(plan, lineId) }),
    apply: (plan) => changeLine(plan, lineId, change),
  }
}
