import { useMemo } from 'react'
import type { FormBudget, FormSource } from '../../../domain/analysis/grantForm/formBudget.ts'
import { formRequests, grantsByAction } from '../../../domain/analysis/grantForm/formRequests.ts'
import styles from '../../components/AnalysisPage.module.css'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useT } from '../../state/preferences.ts'
import { RequestTable } from './RequestTable.tsx'

interface TogetherPartProps {
  readonly source: FormSource
  readonly budget: FormBudget
}

/** One truth for every funder: what each request states of all of them, and how actions and structure share their grants. */
export function TogetherPart({ source, budget }: TogetherPartProps) {
  const t = useT()
  const requests = useMemo(() => formRequests(source, budget), [source, budget])
  const grants = useMemo(() => grantsByAction(source, budget.scope.year), [source, budget.scope.year])
  const { actions } = source.plan
  if (requests.length === 0 && grants.length === 0) return <p className={styles.text}>{t('grantForm.together.none')}</p>
  return (
    <>
      <section className={styles.card} aria-label={t('grantForm.together.requests')}>
        <h2 className={styles.title}>{t('grantForm.together.requests')}</h2>
        <p className={styles.text}>{t('grantForm.together.requestsHelp')}</p>
        <RequestTable requests={requests} />
      </section>
      <section className={styles.card} aria-label={t('grantForm.together.actions')}>
        <h2 className={styles.title}>{t('grantForm.together.actions')}</h2>
        <p className={styles.text}>
          {t(actions.length === 0 ? 'grantForm.together.noAction' : 'grantForm.together.actionsHelp')}
        </p>
        <FiguresTable
          label={t('grantForm.together.actions')}
          rowHeader={t('grantForm.together.funder')}
          columns={[
            { id: 'whole', label: t('grantForm.together.whole') },
            ...actions.map(({ id, name }) => ({ id, label: name })),
            ...(actions.length === 0 ? [] : [{ id: '$rest', label: t('grantForm.together.rest'), total: true }]),
          ]}
          rows={grants.map(({ funder }) => ({ id: funder.id, label: funder.name, type: 'line' }))}
          getFigure={(rowId, columnId) => {
            const grant = grants.find(({ funder }) => funder.id === rowId)
            if (!grant) return null
            if (columnId === 'whole') return grant.whole
            if (columnId === '$rest') return grant.rest
            return grant.actions[actions.findIndex(({ id }) => id === columnId)] ?? null
          }}
          columnWidth={130}
        />
      </section>
    </>
  )
}
