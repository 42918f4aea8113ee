import type { Plan } from '../domain/plan/plan.ts'

/** Everything an edit may be called in the undo menu, as keyed in the texts under `commands`. */
export const editCodes = [
  'setValue',
  'clearValue',
  'setDriver',
  'clearDriver',
  'setValues',
  'setSeries',
  'switchOn',
  'switchOff',
  'addLine',
  'duplicateLine',
  'removeLine',
  'moveLine',
  'moveLines',
  'retimeLine',
  'retimeLines',
  'renameLine',
  'setFunder',
  'setNote',
  'setChoice',
  'setProvenance',
  'renamePlan',
  'setStructure',
  'moveStart',
  'addYearsBefore',
  'setMonths',
  'setFiscalYearEnd',
  'addScenario',
  'duplicateScenario',
  'removeScenario',
  'renameScenario',
  'setStory',
  'setScenarioKind',
  'setReviewDay',
  'moveScenario',
  'promoteScenario',
  'addScenarioAction',
  'changeScenarioAction',
  'removeScenarioAction',
  'takeLineAway',
  'putLineBack',
  'setTiming',
  'freezeScenario',
  'changeFrozen',
  'removeFrozen',
  'addFunder',
  'changeFunder',
  'removeFunder',
  'addAction',
  'changeAction',
  'removeAction',
  'setActionShares',
  'setIndirectKey',
  'setLink',
  'setLegalFigure',
  'clearLegalFigure',
  'setAid',
  'addEvent',
  'changeEvent',
  'duplicateEvent',
  'moveEvent',
  'removeEvent',
  'addCovenant',
  'changeCovenant',
  'removeCovenant',
  'addDecision',
  'changeDecision',
  'removeDecision',
  'addAlternative',
  'changeAlternative',
  'removeAlternative',
  'setChance',
  'setLineChance',
  'setDriverRange',
  'setBlendCandidate',
  'removeBlendCandidate',
  'setBlendLimits',
  'applyLever',
  'addNote',
  'changeNote',
  'removeNote',
  'sendPlan',
  'takeVersion',
  'setHandover',
  'importLines',
  'restoreVersion',
] as const
export type EditCode = (typeof editCodes)[number]

/** What an edit did, for the undo menu: a code for the message, and the name of what it did it to (may be empty). */
export interface EditLabel {
  readonly code: EditCode
  readonly name: string
}

/** One thing a user does to a plan. Both functions are pure; `apply` gives the same object when nothing changes. */
export interface Edit {
  /** What the undo menu says, from the plan before the edit. */
  label(plan: Plan): EditLabel
  apply(plan: Plan): Plan
}

/** Several edits as one step of the history. */
export function batch(label: EditLabel, edits: readonly Edit[]): Edit {
  return {
    label: () => label,
    apply: (plan) => edits.reduce((edited, edit) => edit.apply(edited), plan),
  }
}
