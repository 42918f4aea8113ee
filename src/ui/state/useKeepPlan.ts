import type { Plan } from '../../domain/plan/plan.ts'
import type { UnreadPlan, Written } from '../../editing/planStore.ts'
import { showToast } from '../components/toastStore.ts'
import { useT } from './preferences.ts'
import { goTo } from './route.ts'
import { useServices } from './services.ts'

type Outcome = Written | UnreadPlan | { readonly ok: false; readonly reason: 'idTaken' }

/** Says why a plan could not be kept; true when it was. */
export function useWrittenWords(): (outcome: Outcome) => boolean {
  const t = useT()
  return (outcome) => {
    if (outcome.ok) return true
    showToast({ message: t(outcome.reason === 'full' ? 'library.diskFull' : 'library.notStored'), tone: 'error' })
    return false
  }
}

/** Stores a plan that comes from elsewhere (new, an example, a file) and opens it; when it cannot be stored, says so and stays: false. */
export function useKeepPlan(): (plan: Plan, screen: 'dashboard' | 'structure' | 'import') => Promise<boolean> {
  const { store } = useServices()
  const isKept = useWrittenWords()
  return async (plan, screen) => {
    if (!isKept(await store.add(plan))) return false
    goTo({ screen, planId: plan.id })
    return true
  }
}
