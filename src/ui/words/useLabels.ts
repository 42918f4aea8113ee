import { createLabels } from '../../i18n/labels.ts'
import type { Labels } from '../../i18n/labels.ts'
import { usePreferences } from '../state/preferences.ts'

/** What kinds of lines, parameters, rows and accounts are called in the language of the window. */
export function useLabels(): Labels {
  return createLabels(usePreferences((preferences) => preferences.language))
}
