import { keyFigures } from '../../../domain/analysis/keyFigures.ts'
import type { PaymentDate, PlanDate } from '../../../domain/analysis/planDates/planDate.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { PlanScreen } from '../../state/route.ts'
import { tourStart } from './tourStart.ts'

/** One stop of the tour of a plan: the screen where it stands, and what is said there. */
export interface TourStop {
  readonly id: string
  readonly screen: PlanScreen
  readonly title: string
  readonly texts: readonly string[]
}

/** What the tour is told from: the plan in one of its scenarios, its dates to come, and the month that it is now. */
export interface TourMatter {
  readonly model: LiveModel
  readonly scenarioId: string
  readonly dates: readonly PlanDate[]
  /** An absolute month of the plan. */
  readonly month: number
  readonly t: Translate
  readonly format: Format
}

/** The most payments that the tour names. */
const MOST_PAYMENTS = 3

/** A few stops through the plan for somebody who takes it over, with what stands in it now. */
export function tourStops(matter: TourMatter): readonly TourStop[] {
  const { t } = matter
  const { plan } = matter.model
  const waiting = plan.notes.filter(({ done }) => !done).length
  return [
    {
      id: 'welcome',
      screen: tourStart,
      title: t('together.tour.welcomeTitle', { plan: plan.name }),
      texts: welcome(matter),
    },
    { id: 'cash', screen: 'dashboard', title: t('together.tour.cashTitle'), texts: cash(matter) },
    { id: 'tight', screen: 'stress', title: t('together.tour.tightTitle'), texts: [tight(matter)] },
    { id: 'payments', screen: 'funders', title: t('together.tour.paymentsTitle'), texts: [payments(matter)] },
    { id: 'scenarios', screen: 'scenarios', title: t('together.tour.scenariosTitle'), texts: scenarios(matter) },
    {
      id: 'open',
      screen: 'together',
      title: t('together.tour.openTitle'),
      texts: [waiting === 0 ? t('together.tour.openNone') : t('together.tour.open', { count: waiting })],
    },
  ]
}

function welcome({ model, t, format }: TourMatter): readonly string[] {
  const { structure, timeline, lines } = model.plan
  const said = {
    start: format.month(timeline.start, 'long'),
    end: format.month(timeline.start + timeline.months - 1, 'long'),
    count: lines.length,
  }
  const first =
    structure.name === ''
      ? t('together.tour.welcomeUnnamed', said)
      : t('together.tour.welcome', { ...said, structure: structure.name })
  return [first, ...(structure.purpose === '' ? [] : [structure.purpose])]
}

function cash({ model, scenarioId, month, t, format }: TourMatter): readonly string[] {
  const evaluation = model.evaluation(scenarioId)
  const closing = evaluation.row(statementRowId('cash', 'closing'))
  const now = closing[month - model.plan.timeline.start] ?? 0
  const { lowestCash, lowestCashMonth } = keyFigures(model.plan, evaluation)
  const words = (at: number) => format.month(at, 'long')
  return [
    t('together.tour.cashNow', { month: words(month), amount: format.money(now) }),
    t('together.tour.cashLow', { month: words(lowestCashMonth), amount: format.money(lowestCash) }),
  ]
}

function tight({ model, scenarioId, t, format }: TourMatter): string {
  const closing = model.evaluation(scenarioId).row(statementRowId('cash', 'closing'))
  const first = closing.findIndex((cents) => cents < 0)
  if (first < 0) return t('together.tour.tightNone')
  const count = closing.filter((cents) => cents < 0).length
  const month = format.month(model.plan.timeline.start + first, 'long')
  return t('together.tour.tight', { count, month, amount: format.money(closing[first] ?? 0) })
}

function payments({ dates, t, format }: TourMatter): string {
  const next = dates.filter((date): date is PaymentDate => date.family === 'payments').slice(0, MOST_PAYMENTS)
  if (next.length === 0) return t('together.tour.paymentsNone')
  const list = next.map(({ from, cents, month }) =>
    t('together.tour.payment', { from, amount: format.money(cents), month: format.month(month, 'long') }),
  )
  return t('together.tour.payments', { list: list.join(t('together.tour.separator')) })
}

function scenarios({ model, dates, t, format }: TourMatter): readonly string[] {
  const review = dates.find((date) => date.family === 'reviews')
  return [
    t('together.tour.scenarios', { count: model.plan.scenarios.length }),
    ...(review ? [t('together.tour.review', { scenario: review.scenario, day: format.date(review.day) })] : []),
  ]
}
