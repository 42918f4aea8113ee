import { Chip, Group, Switch, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { optionsByEvents } from '../../../domain/analysis/optionsByEvents.ts'
import { criteria, judge } from '../../../domain/analysis/regret.ts'
import type { Criterion } from '../../../domain/analysis/regret.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { HeatTable } from '../../components/HeatTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { CellPanel } from './CellPanel.tsx'
import own from './Events.module.css'
import { GridVerdict } from './GridVerdict.tsx'
import { outcomeCell } from './outcomeCell.ts'
import { RegretTable } from './RegretTable.tsx'
import { UsualEvents } from './UsualEvents.tsx'

const NOTHING = '$nothing'

/** The table of choices by events, what may be said of it, and one cell opened. */
export function GridPart(reading: ReadingScreenProps) {
  const t = useT()
  const format = useFormat()
  const { model, scenarioId } = reading
  const { plan } = model
  const choices = plan.scenarios.filter(({ kind }) => kind === 'choice')
  const [left, setLeft] = useState<readonly string[]>([])
  const [criterion, setCriterion] = useState<Criterion>('lowestCash')
  const [hasRegrets, setHasRegrets] = useState(false)
  const [selected, setSelected] = useState<{ readonly row: string; readonly column: string } | null>(null)
  const shown = choices.filter(({ id }) => !left.includes(id))
  const table = useMemo(() => {
    const options = model.plan.scenarios.filter(({ id, kind }) => kind === 'choice' && !left.includes(id))
    return optionsByEvents(
      model,
      options.map(({ id }) => id),
      model.plan.events,
    )
  }, [model, left])
  const judgement = judge(table, criterion)
  const columns = [
    { id: NOTHING, label: t('events.nothing') },
    ...plan.events.map(({ id, name }) => ({ id, label: name })),
  ]
  const columnOf = (id: string) => columns.findIndex((column) => column.id === id)
  const cellAt = (row: string, column: string) => table.cells[table.options.indexOf(row)]?.[columnOf(column)]
  const opened = selected && cellAt(selected.row, selected.column)
  return (
    <>
      {judgement && <GridVerdict plan={plan} table={table} judgement={judgement} criterion={criterion} />}
      {plan.events.length === 0 && <Text size="sm">{t('events.noEvents')}</Text>}
      <div className={styles.withPanel}>
        <section className={styles.card} aria-label={t('events.table')}>
          <div className={styles.fields} data-no-print>
            <ChoiceField<Criterion>
              label={t('events.judgedBy')}
              value={criterion}
              options={criteria.map((value) => ({ value, label: t(`events.criteria.${value}`) }))}
              onChange={setCriterion}
            />
            <div>
              <Text size="xs" fw={500}>
                {t('events.shown')}
              </Text>
              <Group gap={4}>
                {choices.map(({ id, name }) => (
                  <Chip
                    key={id}
                    size="xs"
                    checked={!left.includes(id)}
                    disabled={shown.length === 1 && !left.includes(id)}
                    onChange={() => setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id])}
                  >
                    {name}
                  </Chip>
                ))}
              </Group>
            </div>
            <Switch
              size="xs"
              label={t('events.showRegrets')}
              checked={hasRegrets}
              onChange={(event) => setHasRegrets(event.currentTarget.checked)}
            />
          </div>
          <p className={styles.text}>{t('events.tableHelp')}</p>
          <HeatTable
            label={t('events.table')}
            rowHeader={t('events.option')}
            columns={columns}
            rows={shown.map(({ id, name }) => ({ id, label: name }))}
            getCell={(row, column) => {
              const outcome = cellAt(row, column)
              return outcome ? outcomeCell(outcome, t, format) : null
            }}
            selected={selected}
            onSelect={(row, column) => setSelected({ row, column })}
          />
          {hasRegrets && judgement && (
            <RegretTable columns={columns} options={shown} judgement={judgement} criterion={criterion} />
          )}
        </section>
        {selected && opened && (
          <div className={own.aside} data-no-print>
            <CellPanel
              key={`${selected.row} ${selected.column} ${scenarioId}`}
              {...reading}
              option={selected.row}
              event={plan.events.find(({ id }) => id === selected.column) ?? null}
              outcome={opened}
              onClose={() => setSelected(null)}
            />
          </div>
        )}
      </div>
      <UsualEvents model={model} scenarioId={scenarioId} />
    </>
  )
}
