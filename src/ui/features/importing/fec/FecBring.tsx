import { Alert, Button, Checkbox, Group } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { addMonths } from '../../../../domain/time/month.ts'
import type { Plan } from '../../../../domain/plan/plan.ts'
import type { SeedLine } from '../../../../exchange/fec/seed/seedTypes.ts'
import pageStyles from '../../../components/AnalysisPage.module.css'
import { useFormat, useT } from '../../../state/preferences.ts'
import { broughtText } from './broughtText.ts'
import { hasOpening } from './hasOpening.ts'

interface FecBringProps {
  readonly plan: Plan
  readonly lines: readonly SeedLine[]
  readonly postCount: number
  /** The last month of the accounts. */
  readonly closing: number
  readonly takesOpening: boolean
  readonly onTakesOpening: (takes: boolean) => void
  readonly movesStart: boolean
  readonly onMovesStart: (moves: boolean) => void
  /** Why the plan refused, when it did. */
  readonly problem: string
  readonly onBring: () => void
}

/** What will be added to the plan, what to mind, and the step that adds it. */
export function FecBring(props: FecBringProps) {
  const { plan, lines, postCount, closing, movesStart } = props
  const t = useT()
  const format = useFormat()
  const start = addMonths(closing, 1)
  const isApart = plan.timeline.start !== start
  const hasGrants = lines.some(({ kind }) => kind === 'operatingGrant' || kind === 'projectGrant')
  const what = broughtText(lines.length, postCount, t)
  return (
    <section className={pageStyles.card} aria-label={t('fec.bring.title')}>
      <h2 className={pageStyles.title}>{t('fec.bring.title')}</h2>
      {plan.lines.length > 0 && <Alert color="yellow">{t('fec.bring.adds', { count: plan.lines.length })}</Alert>}
      <Checkbox
        size="xs"
        label={t('fec.bring.takeOpening')}
        description={hasOpening(plan) ? t('fec.bring.openingTwice') : undefined}
        checked={props.takesOpening}
        onChange={(event) => props.onTakesOpening(event.currentTarget.checked)}
      />
      {isApart && plan.lines.length === 0 && (
        <Checkbox
          size="xs"
          label={t('fec.bring.moveStart', { month: format.month(start, 'long') })}
          checked={movesStart}
          onChange={(event) => props.onMovesStart(event.currentTarget.checked)}
        />
      )}
      {isApart && !movesStart && props.takesOpening && (
        <Alert color="yellow">
          {t('fec.bring.startDiffers', {
            start: format.month(plan.timeline.start, 'long'),
            end: format.month(closing, 'long'),
          })}
        </Alert>
      )}
      {hasGrants && <p className={pageStyles.text}>{t('fec.bring.grants')}</p>}
      <p className={pageStyles.text}>{what === '' ? t('fec.bring.nothing') : t('fec.bring.summary', { what })}</p>
      {props.problem !== '' && <Alert color="red">{t('fec.bring.refused', { problem: props.problem })}</Alert>}
      <Group>
        <Button rightSection={<IconArrowRight size={16} />} disabled={what === ''} onClick={props.onBring}>
          {t('fec.bring.button')}
        </Button>
      </Group>
    </section>
  )
}
