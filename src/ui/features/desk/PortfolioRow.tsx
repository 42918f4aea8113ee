import { UnstyledButton } from '@mantine/core'
import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { gravity } from '../../../domain/analysis/deskReading.ts'
import type { DeskReading } from '../../../domain/analysis/deskReading.ts'
import { alertText } from '../../../i18n/alertText.ts'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import styles from './Desk.module.css'
import { PlanTags } from './PlanTags.tsx'

interface PortfolioRowProps {
  readonly plan: PlanSummary
  /** Undefined while it is waited for, null when the plan cannot be read. */
  readonly reading: DeskReading | null | undefined
}

/** The most alerts that are named; the others are counted. */
const NAMED = 2

/** One structure: its lowest cash, its result, its alerts. */
export function PortfolioRow({ plan, reading }: PortfolioRowProps) {
  const t = useT()
  const format = useFormat()
  return (
    <tr>
      <th scope="row">
        <UnstyledButton
          className={styles.open ?? ''}
          aria-label={t('library.open', { name: plan.name })}
          onClick={() => goTo({ screen: 'dashboard', planId: plan.id })}
        >
          {plan.structureName === '' ? plan.name : plan.structureName}
        </UnstyledButton>
        <span className={styles.under}>{plan.structureName === '' ? t(`library.forms.${plan.form}`) : plan.name}</span>
      </th>
      <td>
        <PlanTags plan={plan} />
      </td>
      {reading ? (
        <>
          <td className={styles.figure} data-negative={reading.outcome.lowestCash < 0 || undefined}>
            {format.money(reading.outcome.lowestCash)}
            <span className={styles.under}>{format.month(reading.outcome.lowestCashMonth)}</span>
          </td>
          <td className={styles.figure} data-negative={reading.outcome.totalResult < 0 || undefined}>
            {format.money(reading.outcome.totalResult)}
            <span className={styles.under}>{t('desk.years', { count: reading.years.length })}</span>
          </td>
          <td>
            <Watched reading={reading} />
          </td>
        </>
      ) : (
        <td colSpan={3} className={styles.waiting}>
          {t(reading === null ? 'desk.unreadable' : 'desk.waiting')}
        </td>
      )}
    </tr>
  )
}

/** What must be looked at, in words; the icon says how grave it is. */
function Watched({ reading }: { readonly reading: DeskReading }) {
  const t = useT()
  const format = useFormat()
  const { outcome, alerts } = reading
  const grave = gravity(reading)
  const Icon = grave === 4 ? IconCircleCheck : grave < 2 ? IconAlertOctagon : IconAlertTriangle
  const cash =
    outcome.firstMonthBelowZero !== null
      ? t('desk.belowZero', { month: format.month(outcome.firstMonthBelowZero, 'long') })
      : outcome.firstMonthBelowFloor !== null
        ? t('desk.belowFloor', { month: format.month(outcome.firstMonthBelowFloor, 'long') })
        : null
  // The floor and what lies below it are one matter, told once.
  const others = [...new Set(alerts.filter(({ code }) => code !== 'cashBelowFloor'))].map(
    (alert) => alertText(format.language, alert, format).title,
  )
  const words = [...new Set([...(cash === null ? [] : [cash]), ...others])]
  const rest = words.length - NAMED
  return (
    <div className={styles.watched} data-gravity={grave}>
      <Icon size={16} aria-hidden />
      <ul>
        {words.length === 0 && <li>{t('desk.allWell')}</li>}
        {words.slice(0, NAMED).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {rest > 0 && <li className={styles.rest}>{t('desk.moreAlerts', { count: rest })}</li>}
      </ul>
    </div>
  )
}
