import type { Plan } from '../../../domain/plan/plan.ts'
import type { IdSource } from '../../../editing/idSource.ts'
import { copyOfPlan } from '../../../editing/newPlan.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { menuShortcuts } from '../../../platform/contract.ts'
import type { PlanFiles } from '../../features/library/usePlanFiles.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import { goTo } from '../../state/route.ts'
import type { ExamplePlan } from '../../state/services.ts'
import type { Action } from './action.ts'

interface FileActionsMatter {
  readonly t: Translate
  readonly planId: string | null
  readonly files: PlanFiles
  readonly examples: readonly ExamplePlan[]
  readonly newId: IdSource
  readonly keep: (plan: Plan, screen: 'dashboard') => Promise<boolean>
  readonly print: () => void
}

/** What is done with plans as wholes: a new one, a file, a copy, an example, paper. */
export function fileActions({ t, planId, files, examples, newId, keep, print }: FileActionsMatter): readonly Action[] {
  const { setCreating, setProblems } = useLibraryStore.getState()
  const library = (then: () => void) => () => {
    goTo({ screen: 'library' })
    then()
  }
  return [
    {
      id: 'new',
      group: 'file',
      text: t('desktop.new'),
      shortcuts: [menuShortcuts.new],
      run: library(() => setCreating(true)),
    },
    {
      id: 'open',
      group: 'file',
      text: t('desktop.open'),
      shortcuts: [menuShortcuts.open],
      run: library(() => void files.choose().then(setProblems)),
    },
    ...(planId === null
      ? []
      : [
          {
            id: 'save-as',
            group: 'file' as const,
            text: t('desktop.save-as'),
            shortcuts: [menuShortcuts['save-as']],
            run: () => void files.saveCopy(planId),
          },
        ]),
    {
      id: 'print',
      group: 'file',
      text: t('desktop.print'),
      shortcuts: [menuShortcuts.print],
      run: () => print(),
    },
    ...examples.map((example): Action => ({
      id: `example-${example.id}`,
      group: 'file',
      text: t('palette.example', { name: t(`library.example.${example.id}.name`) }),
      run: () =>
        void example
          .load()
          .then((plan) => keep(copyOfPlan(plan, newId(), t(`library.example.${example.id}.name`)), 'dashboard')),
    })),
  ]
}
