import { Alert, Loader, Stack, Text } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { ReadVersion, VersionSummary } from '../../../editing/planVersions.ts'
import { planDifferences } from '../../../editing/merge/planDifferences.ts'
import { describeProblem } from '../../../exchange/planFile/describeProblem.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { DifferenceTable } from '../together/DifferenceTable.tsx'
import { VersionActions } from './VersionActions.tsx'
import { VersionFigures } from './VersionFigures.tsx'
import { versionName } from './versionName.ts'
import own from './Versions.module.css'

interface VersionDetailProps {
  readonly version: VersionSummary
  readonly onChanged: () => void
  readonly onGone: () => void
}

/** One version: what it changes in the figures, what differs from the plan of today, and what can be done with it. */
export function VersionDetail({ version, onChanged, onGone }: VersionDetailProps) {
  const t = useT()
  const format = useFormat()
  const { versions } = useServices()
  const { plan } = useOpenPlan().state
  const [read, setRead] = useState<ReadVersion | null>(null)
  const { planId, keptAt } = version
  useEffect(() => {
    let isShown = true
    void versions.read(planId, keptAt).then((found) => {
      if (isShown) setRead(found)
    })
    return () => {
      isShown = false
    }
  }, [versions, planId, keptAt])
  const then = read?.ok === true ? read.plan : null
  const differences = useMemo(() => (then ? planDifferences(then, plan) : []), [then, plan])
  return (
    <Stack gap="sm">
      <h2 className={own.title}>{versionName(version, t, format)}</h2>
      {read === null && <Loader size="sm" aria-label={t('frame.opening')} />}
      {read?.ok === false && (
        <Alert color="red">
          {t('versions.damaged', {
            problem: read.problems[0] ? describeProblem(t, format, read.problems[0]) : '',
          })}
        </Alert>
      )}
      <VersionActions
        version={version}
        then={then}
        isSame={differences.length === 0}
        onChanged={onChanged}
        onGone={onGone}
      />
      {then && differences.length === 0 && <Text role="status">{t('versions.same')}</Text>}
      {then && differences.length > 0 && (
        <>
          <VersionFigures then={then} />
          <DifferenceTable
            title={t('versions.differ', { count: differences.length })}
            differences={differences}
            plans={[plan, then]}
            heads={[t('versions.columns.then'), t('versions.columns.now')]}
          />
        </>
      )}
    </Stack>
  )
}
