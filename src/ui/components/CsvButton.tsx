import { ActionIcon, Tooltip } from '@mantine/core'
import { IconFileTypeCsv } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { writeCsv, type CsvCell } from '../../exchange/csv/writeCsv.ts'
import { usePreferences, useT } from '../state/preferences.ts'
import { useSaveFile } from '../state/useSaveFile.ts'
import { useWorkspace } from '../state/workspace.ts'
import { readTable, tableName } from './csv/readTable.ts'

interface CsvButtonProps {
  /** What is saved, where it is not the table in which the button stands. */
  readonly of?: { readonly name: string; readonly rows: () => readonly (readonly CsvCell[])[] }
}

/** Saves a table as CSV for the spreadsheets of the app's language; inside a table it saves that table. */
export function CsvButton({ of }: CsvButtonProps) {
  const t = useT()
  const language = usePreferences((preferences) => preferences.language)
  const save = useSaveFile()
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    event.stopPropagation()
    const table = event.currentTarget.closest('table')
    const what = of ? { name: of.name, rows: of.rows() } : table && { name: tableName(table), rows: readTable(table) }
    if (!what) return
    const plan = useWorkspace.getState().open?.state.plan.name
    const suggestedName = [plan, what.name].filter(Boolean).join(' - ')
    void save({ suggestedName, bytes: writeCsv(what.rows, language), kind: 'csv' })
  }
  return (
    <Tooltip label={t('components.csv.save')}>
      <ActionIcon
        size={18}
        ml={4}
        variant="subtle"
        color="gray"
        aria-label={t('components.csv.save')}
        data-no-print
        style={{ verticalAlign: 'middle' }}
        onClick={onClick}
        onKeyDown={(event) => event.stopPropagation()}
        onMouseDown={(event) => event.stopPropagation()}
      >
        <IconFileTypeCsv size={15} />
      </ActionIcon>
    </Tooltip>
  )
}
