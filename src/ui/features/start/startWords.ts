import { yearOfMonth } from '../../../domain/time/month.ts'
import type { StartAnswers } from '../../../editing/start/startAnswers.ts'
import type { StartWords } from '../../../editing/start/startPlan.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** What the plan of a newcomer and the things in it are called. */
export function startWords(t: Translate, { structureName, start }: StartAnswers): StartWords {
  const year = yearOfMonth(start)
  const structure = structureName.trim()
  return {
    plan: structure === '' ? t('start.planName', { year }) : t('start.planNameOf', { structure, year }),
    baseScenario: t('defaults.baseScenario'),
    funder: t('start.funder'),
    source: t('start.source'),
    line: (code, funder) => (code === 'grant' ? t('start.line.grant', { funder }) : t(`start.line.${code}`)),
    event(code, struck) {
      if (struck === null) return t(`events.predefined.${code === 'late' ? 'latePublicMoney' : 'lessPublicMoney'}`)
      const isLine = code === 'lost' && struck.is === 'line'
      return t(`start.event.${isLine ? 'lostLine' : code}`, { struck: struck.name })
    },
  }
}
