import type { SharedCopy } from '../../../domain/plan/sharedCopy.ts'
import { useFormat, useT } from '../../state/preferences.ts'

/** What is said of an exchange. */
export interface ExchangeWords {
  /** Who made the version, or somebody. */
  by(shared: Pick<SharedCopy, 'by'> | null): string
  /** When the last exchange was, and between whom. */
  last(shared: SharedCopy): string
}

/** Says who exchanged the plan, and when. */
export function useExchangeWords(): ExchangeWords {
  const t = useT()
  const format = useFormat()
  const by = (shared: Pick<SharedCopy, 'by'> | null) => shared?.by || t('together.someone')
  return {
    by,
    last(shared) {
      const said = { day: format.date(shared.day), by: by(shared) }
      return shared.with === '' ? t('together.last', said) : t('together.lastWith', { ...said, to: shared.with })
    },
  }
}
