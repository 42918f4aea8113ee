import type { SaveRequest } from '../../platform/contract.ts'
import { useT } from './preferences.ts'
import { useServices } from './services.ts'
import { useToasts } from './toasts.ts'

/** Saves a file through the computer's own dialog and says what became of it; true when it was written. */
export function useSaveFile(): (request: SaveRequest) => Promise<boolean> {
  const { platform } = useServices()
  const t = useT()
  const show = useToasts((toasts) => toasts.show)
  return async (request) => {
    const result = await platform.saveFile(request)
    if (result.saved) show({ text: t('library.savedTo', { path: result.path }), isError: false })
    else if (result.reason !== 'cancelled') show({ text: t(`library.${result.reason}`), isError: true })
    return result.saved
  }
}
