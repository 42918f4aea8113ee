import type { Translate } from '../../../i18n/translate.ts'
import { menuShortcuts } from '../../../platform/contract.ts'
import { appScreens, goTo, planScreens } from '../../state/route.ts'
import type { Action } from './action.ts'

/** Each screen that can be gone to: those of the app, and those of the open plan. */
export function screenActions(t: Translate, planId: string | null): readonly Action[] {
  const keys: Readonly<Record<string, string>> = menuShortcuts
  const action = (id: string, text: string, run: () => void): Action => ({
    id,
    group: 'screen',
    text,
    run,
    ...(keys[id] === undefined ? {} : { shortcuts: [keys[id]] }),
  })
  return [
    ...(planId === null
      ? []
      : planScreens.map((screen) => action(screen, t(`frame.screens.${screen}`), () => goTo({ screen, planId })))),
    ...appScreens.map((screen) => action(screen, t(`frame.screens.${screen}`), () => goTo({ screen }))),
    ...(planId === null
      ? []
      : [action('legal', t('legal.tabs.legal'), () => goTo({ screen: 'structure', planId, part: 'legal' }))]),
    action('licences', t('about.licences.title'), () => goTo({ screen: 'about', part: 'licences' })),
  ]
}
