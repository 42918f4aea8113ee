import type { SaveRequest } from '../../platform/contract.ts'
import { useT } from './preferences.ts'
import { useServices } from './services.ts'
import { showToast } from '../components/toastStore.ts'

/** Saves a file through the computer's own dialog and says what became of it; true when it was written. */
export function useSaveFile(): (request: SaveRequest) => Promise<boolean> {
  const { platform } = useServices()
  const t = useT()
  return async (request) => {
    const result = await platform.saveFile(request)
    if (result.saved) showToast({ message: t('library.savedTo', { path: result.path }) })
    else if (result.reason !== 'cancelled') showToast({ message: t(`library.${result.reason}`), tone: 'error' })
    return result.saved
  }
}
