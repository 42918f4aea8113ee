import type { Line, Plan, Provenance } from '../../domain/plan/plan.ts'
import { changeLine, nameOfLine, without } from '../changeAt.ts'
import type { Edit, EditCode } from '../edit.ts'

/** Gives a line another name. */
export function renameLine(lineId: string, name: string): Edit {
  return lineEdit('renameLine', lineId, (line) => (line.name === name ? line : { ...line, name }))
}

/** Says who gives or lends what a line brings; an empty text takes the funder away. */
export function setFunder(lineId: string, funder: string): Edit {
  return lineEdit('setFunder', lineId, (line) => withText(line, 'funder', funder))
}

/** Writes the note of a line; an empty text takes it away. */
export function setLineNote(lineId: string, note: string): Edit {
  return lineEdit('setNote', lineId, (line) => withText(line, 'note', note))
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

function withText(line: Line, key: 'funder' | 'note', text: string): Line {
  if ((line[key] ?? '') === text) return line
  if (text !== '') return { ...line, [key]: text }
  const { funder, note, ...rest } = line
  const kept = key === 'funder' ? { note } : { funder }
  return { ...rest, ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) }
}
