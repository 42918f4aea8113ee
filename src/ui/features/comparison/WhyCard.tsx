import { NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import { useFormat, useT } from '../../state/preferences.ts'
import { explainWhy, targetOf, wholeFigures } from './explainWhy.ts'
import { WhySteps } from './WhySteps.tsx'

const FROZEN = '$frozen/'

/** Why a figure differs between two scenarios, or between a frozen copy and a scenario: a waterfall that adds up. */
export function WhyCard({ model }: { readonly model: LiveModel }) {
  const t = useT()
  const format = useFormat()
  const { plan, compiled } = model
  const { years, timeline } = compiled.sheet.calendar
  const [base, other] = plan.scenarios
  const [from, setFrom] = useState<string | undefined>(base?.id)
  const [to, setTo] = useState<string | undefined>((other ?? base)?.id)
  const [figure, setFigure] = useState('lowestCash')
  const copy = plan.frozen.find(({ id }) => `${FROZEN}${id}` === from)
  // A scenario that was deleted meanwhile gives way to the first.
  const known = (id: string | undefined) => (plan.scenarios.find((one) => one.id === id) ?? base)?.id ?? ''
  const [first, second] = [known(from), known(to)]
  const found = useMemo(
    () => explainWhy(model, copy ?? first, second, targetOf(figure)),
    [model, copy, first, second, figure],
  )
  const nameOfCopy = ({ name, frozenOn }: (typeof plan.frozen)[number]) =>
    t('comparison.why.frozenName', { name, date: format.date(frozenOn) })
  const nameOf = (id: string) => plan.scenarios.find((one) => one.id === id)?.name ?? ''
  const figures = [
    ...wholeFigures.map((what) => ({ value: what, label: t(`comparison.why.figures.${what}`) })),
    ...years.map(({ index, first: start, last }) => ({
      value: String(index),
      label: t('comparison.why.year', { year: format.fiscalYear(timeline.start + start, timeline.start + last) }),
    })),
  ]
  const scenarios = plan.scenarios.map(({ id, name }) => ({ value: id, label: name }))
  const copies = plan.frozen.map((one) => ({ value: `${FROZEN}${one.id}`, label: nameOfCopy(one) }))
  return (
    <section className={pageStyles.card} aria-label={t('comparison.why.title')} data-testid="why">
      <h2 className={pageStyles.title}>{t('comparison.why.title')}</h2>
      <div className={pageStyles.fields} data-no-print>
        <NativeSelect
          size="xs"
          label={t('comparison.why.from')}
          value={copy ? `${FROZEN}${copy.id}` : first}
          data={[
            { group: t('comparison.why.scenarios'), items: scenarios },
            ...(copies.length > 0 ? [{ group: t('comparison.why.frozen'), items: copies }] : []),
          ]}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t('comparison.why.to')}
          value={second}
          data={scenarios}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t('comparison.why.figure')}
          value={figure}
          data={figures}
          onChange={(event) => setFigure(event.currentTarget.value)}
        />
      </div>
      {!found && <p className={pageStyles.text}>{t('comparison.why.apart')}</p>}
      {found && !found.read && <p className={pageStyles.text}>{t('comparison.why.unknown')}</p>}
      {found?.read && (
        <WhySteps
          {...found}
          read={found.read}
          figure={figures.find(({ value }) => value === figure)?.label ?? ''}
          first={copy ? nameOfCopy(copy) : nameOf(first)}
          second={nameOf(second)}
        />
      )}
      <p className={pageStyles.text}>{t('comparison.why.help')}</p>
    </section>
  )
}
