import { Alert } from '@mantine/core'
import { isWarning } from '../../../../exchange/fec/oddities.ts'
import type { Seed } from '../../../../exchange/fec/seed/readSeed.ts'
import type { ReadFile } from '../../../../workers/fecTask.ts'
import { Verdict } from '../../../components/Verdict.tsx'
import { useFormat, useT } from '../../../state/preferences.ts'
import { FecFileCard } from './FecFileCard.tsx'
import { refusalText } from './oddityText.ts'

interface FecReportProps {
  readonly files: readonly ReadFile[]
  readonly seed: Seed | null
}

/** What was read: whether it can be used, then what is odd in each file and between them. */
export function FecReport({ files, seed }: FecReportProps) {
  const t = useT()
  const format = useFormat()
  const read = files.flatMap(({ name, result }) => (result.ok ? [{ name, reading: result.reading }] : []))
  const isOdd = read.some(({ reading }) => reading.oddities.some(isWarning)) || (seed?.issues.length ?? 0) > 0
  const isPartly = read.length < files.length
  const answer = read.length === 0 ? 'danger' : isPartly ? 'someRefused' : isOdd ? 'warning' : 'good'
  const tone = answer === 'someRefused' ? 'warning' : answer
  return (
    <>
      <Verdict tone={tone} question={t('fec.verdict.question')} answer={t(`fec.verdict.${answer}`)} />
      {files.map(
        ({ name, result }, i) =>
          !result.ok && (
            <Alert key={i} color="red" title={t('fec.refusals.title', { name })} data-testid="fec-refusal">
              {refusalText(result.refusal, t, format)}
            </Alert>
          ),
      )}
      {seed && seed.issues.length > 0 && (
        <Alert color="yellow">
          {seed.issues.map(({ code, count, accounts = [] }) => (
            <p key={code} style={{ margin: 0 }}>
              {t(`fec.issues.${code}`, { count, accounts: accounts.join(', ') })}
            </p>
          ))}
        </Alert>
      )}
      {read.map(({ name, reading }, i) => (
        <FecFileCard key={i} name={name} reading={reading} />
      ))}
    </>
  )
}
