import { Alert, Button, Group, Loader, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import styles from '../../../components/AnalysisPage.module.css'
import { FileDrop } from '../../../components/FileDrop.tsx'
import { Verdict } from '../../../components/Verdict.tsx'
import { useT } from '../../../state/preferences.ts'
import type { ShowScreen } from '../../../state/route.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { SheetReading } from './SheetReading.tsx'
import { useSheetFile } from './useSheetFile.ts'

/** A budget or a cash plan from a spreadsheet: read, corrected, brought into the plan. */
export function SheetPart({ onScreen }: { readonly onScreen: ShowScreen }) {
  const t = useT()
  const { file, read, stop, forget } = useSheetFile()
  const [brought, setBrought] = useState<string | null>(null)
  const again = () => {
    setBrought(null)
    forget()
  }
  const undo = () => {
    useWorkspace.getState().open?.session.undo()
    setBrought(null)
  }
  if (file.state === 'read' && brought !== null) {
    return (
      <Verdict tone="good" question={t('fec.bring.title')} answer={brought}>
        <Group>
          <Button onClick={() => onScreen('resources')}>{t('fec.bring.seeResources')}</Button>
          <Button variant="default" onClick={() => onScreen('costs')}>
            {t('fec.bring.seeCosts')}
          </Button>
          <Button variant="default" leftSection={<IconArrowBackUp size={16} />} onClick={undo}>
            {t('fec.bring.undo')}
          </Button>
          <Button variant="subtle" onClick={again}>
            {t('sheetImport.again')}
          </Button>
        </Group>
      </Verdict>
    )
  }
  if (file.state === 'read') {
    return (
      <div className={styles.panel}>
        <Group gap="sm">
          <Text fw={600}>{file.name}</Text>
          <Button size="xs" variant="default" onClick={again}>
            {t('sheetImport.again')}
          </Button>
        </Group>
        <SheetReading name={file.name} sheets={file.sheets} onBrought={setBrought} />
      </div>
    )
  }
  return (
    <div className={styles.panel}>
      <Text maw={820}>{t('sheetImport.intro')}</Text>
      <FileDrop
        label={t('sheetImport.choose')}
        hint={t('sheetImport.hint')}
        extensions={['xlsx', 'xls', 'ods', 'csv', 'tsv', 'txt']}
        disabled={file.state === 'reading'}
        onFile={(chosen) => void read(chosen)}
      />
      {file.state === 'reading' && (
        <Group gap="sm" role="status">
          <Loader size={16} />
          <Text size="sm">{t('sheetImport.reading', { file: file.name })}</Text>
          <Button size="xs" variant="default" onClick={stop}>
            {t('sheetImport.stop')}
          </Button>
        </Group>
      )}
      {file.state === 'refused' && (
        <Alert color="red" role="alert">
          {t(`sheetImport.refusals.${file.code}`, { file: file.name })}
        </Alert>
      )}
    </div>
  )
}
