import { Button, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { FecReading } from '../../../exchange/fec/fecReading.ts'
import { isoDay } from '../../../exchange/fec/readDay.ts'
import styles from '../../components/AnalysisPage.module.css'
import { useFormat, useT } from '../../state/preferences.ts'
import { FecChooser } from '../importing/fec/FecChooser.tsx'
import { FecReport } from '../importing/fec/FecReport.tsx'
import { useFecFiles } from '../importing/fec/useFecFiles.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { FileAccounts } from './FileAccounts.tsx'

interface FilePartProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId'> {
  readonly onTaken: () => void
}

/** What happened, read from an accounting file: each account is given to a line, the bank is followed by itself. */
export function FilePart({ model, scenarioId, onTaken }: FilePartProps) {
  const t = useT()
  const memoryKey = `actuals.accounts.${model.plan.id}`
  const { state, read, cancel, startAgain } = useFecFiles(memoryKey)
  const files = state.step === 'read' ? state.files : null
  const last = useMemo(
    () => latest((files ?? []).flatMap(({ name, result }) => (result.ok ? [{ name, ...result }] : []))),
    [files],
  )
  if (state.step !== 'read' || !files) {
    return (
      <>
        <Text size="sm" c="dimmed" maw={900}>
          {t('actuals.file.text')}
        </Text>
        <FecChooser state={state} read={read} cancel={cancel} />
      </>
    )
  }
  return (
    <>
      <div>
        <Button size="xs" variant="default" onClick={startAgain}>
          {t('fec.again')}
        </Button>
      </div>
      {last ? (
        <>
          <FileHead name={last.name} reading={last.reading} />
          <FileAccounts
            model={model}
            scenarioId={scenarioId}
            name={last.name}
            reading={last.reading}
            memoryKey={memoryKey}
            memory={state.memory}
            onTaken={onTaken}
          />
        </>
      ) : (
        <FecReport files={files} seed={null} />
      )}
    </>
  )
}

function FileHead({ name, reading }: { readonly name: string; readonly reading: FecReading }) {
  const t = useT()
  const format = useFormat()
  return (
    <p className={styles.text}>
      {t('actuals.file.head', {
        name,
        first: format.date(isoDay(reading.firstDay)),
        last: format.date(isoDay(reading.lastDay)),
      })}
    </p>
  )
}

/** Of several files, the one that ends last. */
function latest<File extends { readonly reading: FecReading }>(files: readonly File[]): File | undefined {
  return files.toSorted((a, b) => a.reading.lastDay - b.reading.lastDay).at(-1)
}
