import { usePaletteStore } from '../../features/palette/paletteStore.ts'
import type { PlanFiles } from '../../features/library/usePlanFiles.ts'
import { usePreferences, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useKeepPlan } from '../../state/useKeepPlan.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import type { Action } from './action.ts'
import { fileActions } from './fileActions.ts'
import { gridActions } from './gridActions.ts'
import { lookActions } from './lookActions.ts'
import { planActions } from './planActions.ts'
import { screenActions } from './screenActions.ts'

/** Tells everything that the window can do now, in one list: the palette, the keys and the native menu read no other. */
export function useActions(files: PlanFiles): () => readonly Action[] {
  const t = useT()
  const labels = useLabels()
  const preferences = usePreferences()
  const { platform, examples, newId } = useServices()
  const keep = useKeepPlan()
  const open = useWorkspace((workspace) => workspace.open)
  return () => {
    const planId = open?.state.plan.id ?? null
    const { show } = usePaletteStore.getState()
    const helpActions: readonly Action[] = [
      {
        id: 'palette',
        group: 'help',
        text: t('palette.title'),
        shortcuts: ['CmdOrCtrl+K'],
        run: () => show('palette'),
      },
      {
        id: 'shortcuts',
        group: 'help',
        text: t('palette.shortcuts'),
        shortcuts: ['F1', '?'],
        run: () => show('shortcuts'),
      },
    ]
    return [
      ...(open ? planActions({ t, labels, open, newId }) : []),
      ...gridActions(t),
      ...screenActions(t, planId),
      ...fileActions({ t, planId, files, examples, newId, keep, print: () => platform.print() }),
      ...lookActions(t, preferences),
      ...helpActions,
    ]
  }
}
