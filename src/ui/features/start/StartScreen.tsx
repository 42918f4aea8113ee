import { Button, Progress, Skeleton } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { isAsked, stepsAsked, withStepLeft } from '../../../editing/start/startSteps.ts'
import { blankAnswers } from '../../../editing/start/startAnswers.ts'
import type { StartAnswers } from '../../../editing/start/startAnswers.ts'
import { startPlan } from '../../../editing/start/startPlan.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import { useKeepPlan } from '../../state/useKeepPlan.ts'
import { useOfferTour } from '../tour/useOfferTour.ts'
import { PaymentPreview } from './PaymentPreview.tsx'
import styles from './Start.module.css'
import { StartEnd } from './StartEnd.tsx'
import { StartField } from './StartField.tsx'
import { startWords } from './startWords.ts'
import { useStartAnswers } from './useStartAnswers.ts'
import type { StartedQuestions } from './useStartAnswers.ts'

/** A dozen questions in plain words that end in a base plan; they are remembered until it is made. */
export function StartScreen() {
  const t = useT()
  const started = useStartAnswers()
  return (
    <div className={styles.page}>
      <PageHeader title={t('start.title')} description={t('start.description')} />
      {started === null ? <Skeleton height={240} /> : <Questions started={started} />}
    </div>
  )
}

function Questions({ started }: { readonly started: StartedQuestions }) {
  const t = useT()
  const { newId } = useServices()
  const keep = useKeepPlan()
  const offer = useOfferTour()
  const { answers, step } = started
  const asked = stepsAsked(answers)
  const found = asked.findIndex(({ id }) => id === step)
  const at = found < 0 ? asked.length : found
  const current = asked[at]
  const form = useRef<HTMLFormElement>(null)
  const plan = useMemo(() => startPlan(answers, startWords(t, answers), newId), [answers, t, newId])
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, [data-said]')?.focus()
  }, [at])

  const goOn = (next: StartAnswers) => {
    const left = stepsAsked(next)
    started.show(left[left.findIndex(({ id }) => id === step) + 1]?.id ?? 'end', next)
  }
  async function submit(event: FormEvent) {
    event.preventDefault()
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (wrong) return wrong.focus()
    if (current) return goOn(answers)
    if (!(await keep(plan, 'dashboard'))) return
    await offer(plan.id, true)
    started.forget()
  }
  const id = current?.id ?? 'end'
  return (
    <form
      ref={form}
      className={styles.card}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={onFromSelect}
    >
      <div className={styles.progress}>
        <span id="start-progress">
          {current ? t('start.progress', { n: at + 1, total: asked.length }) : t('start.progressEnd')}
        </span>
        <Progress.Root size="sm">
          <Progress.Section value={Math.round((at / asked.length) * 100)} aria-labelledby="start-progress" />
        </Progress.Root>
      </div>
      {started.isResumed && (
        <p className={styles.resumed} role="status">
          {t('start.resumed')}
          <Button size="compact-xs" variant="subtle" onClick={started.forget}>
            {t('start.restart')}
          </Button>
        </p>
      )}
      <h2 id="start-question" className={styles.question} tabIndex={-1} {...(current ? {} : { 'data-said': true })}>
        {t(`start.steps.${id}.title`)}
      </h2>
      <p id="start-help" className={styles.help}>
        {t(`start.steps.${id}.help`)}
      </p>
      {current && (
        <div className={styles.fields} role="group" aria-labelledby="start-question" aria-describedby="start-help">
          {current.fields
            .filter((field) => isAsked(field, answers))
            .map((field) => (
              <StartField key={field} id={field} answers={answers} onAnswer={started.answer} />
            ))}
        </div>
      )}
      {current?.id === 'payments' && <PaymentPreview answers={answers} />}
      {!current && <StartEnd plan={plan} />}
      <div className={styles.buttons}>
        <Button variant="default" disabled={at === 0} onClick={() => started.show(asked[at - 1]?.id ?? 'structure')}>
          {t('start.back')}
        </Button>
        <Button variant="subtle" color="gray" title={t('start.leaveHelp')} onClick={() => goTo({ screen: 'library' })}>
          {t('start.leave')}
        </Button>
        <span className={styles.spring} />
        {current && at > 1 && (
          <Button variant="default" onClick={() => goOn(withStepLeft(answers, current.id, blankAnswers(started.now)))}>
            {t('start.skip')}
          </Button>
        )}
        <Button type="submit" disabled={!current && plan.lines.length === 0}>
          {t(current ? 'start.next' : 'start.create')}
        </Button>
      </div>
    </form>
  )
}

/** Enter goes on from a list as it does from any other field. */
function onFromSelect(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
