import { allLineKinds } from '../../../domain/model/lineKinds.ts'
import { addLineIn } from '../../../editing/edits/scenarioLines.ts'
import type { IdSource } from '../../../editing/idSource.ts'
import { newLine } from '../../../editing/newLine.ts'
import type { Labels } from '../../../i18n/labels.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { menuShortcuts } from '../../../platform/contract.ts'
import { useWorkspace } from '../../state/workspace.ts'
import type { OpenPlan } from '../../state/workspace.ts'
import type { Action } from './action.ts'
import { showLineOf } from './showLineOf.ts'

interface PlanActionsMatter {
  readonly t: Translate
  readonly labels: Labels
  readonly open: OpenPlan
  readonly newId: IdSource
}

/** What can be done to the open plan: undo, redo, show a scenario, add a line of each kind that its legal form may have. */
export function planActions({ t, labels, open, newId }: PlanActionsMatter): readonly Action[] {
  const { session, state, scenarioId } = open
  const { plan, undo, redo } = state
  const { chooseScenario, run } = useWorkspace.getState()
  const add = (kindId: string) => {
    const line = newLine(newId(), kindId, labels.kind(kindId))
    if (run(addLineIn(scenarioId, line)).length === 0) showLineOf(plan.id, line)
  }
  return [
    {
      id: 'undo',
      group: 'edit',
      text: undo ? t('frame.undoThis', { edit: t(`commands.${undo.code}`, { name: undo.name }) }) : t('frame.undo'),
      shortcuts: [menuShortcuts.undo],
      isIdle: !undo,
      run: () => session.undo(),
    },
    {
      id: 'redo',
      group: 'edit',
      text: redo ? t('frame.redoThis', { edit: t(`commands.${redo.code}`, { name: redo.name }) }) : t('frame.redo'),
      shortcuts: [menuShortcuts.redo, 'CmdOrCtrl+Y'],
      isIdle: !redo,
      run: () => session.redo(),
    },
    ...plan.scenarios
      .filter(({ id }) => id !== scenarioId)
      .map(({ id, name }): Action => ({
        id: `scenario-${id}`,
        group: 'scenario',
        text: t('palette.showScenario', { name }),
        run: () => chooseScenario(id),
      })),
    ...allLineKinds()
      .filter(({ forms }) => forms.includes(plan.structure.form))
      .map(({ id }): Action => ({
        id: `add-${id}`,
        group: 'add',
        text: t('palette.add', { kind: labels.kind(id) }),
        run: () => add(id),
      })),
  ]
}
