import { Alert, Button, Group } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { toMonth } from '../../../../domain/time/month.ts'
import { importLines } from '../../../../editing/edits/importLines.ts'
import { readSeedMemory, rememberChoices, SEED_MEMORY_KEY } from '../../../../exchange/fec/seed/seedMemory.ts'
import { seedLines } from '../../../../exchange/fec/seed/seedLines.ts'
import type { SeedLine, SeedRow } from '../../../../exchange/fec/seed/seedTypes.ts'
import { describeProblem } from '../../../../exchange/planFile/describeProblem.ts'
import { typedYears } from '../../../../exchange/spreadsheet/typedYears.ts'
import pageStyles from '../../../components/AnalysisPage.module.css'
import { useFormat, useT } from '../../../state/preferences.ts'
import { useServices } from '../../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../../state/workspace.ts'
import { broughtText } from '../fec/broughtText.ts'
import { FecMapping } from '../fec/FecMapping.tsx'
import { useSeedChoices } from '../fec/useSeedChoices.ts'

interface SheetResultsProps {
  readonly name: string
  readonly sheet: string
  readonly rows: readonly SeedRow[]
  readonly years: readonly number[]
  readonly memory: string | null
  readonly onBrought: (said: string) => void
}

const MAX_SOURCE = 1000

/** What the rows become, to be corrected and brought into the plan in one step. */
export function SheetResults({ name, sheet, rows, years, memory, onBrought }: SheetResultsProps) {
  const t = useT()
  const format = useFormat()
  const services = useServices()
  const { plan } = useOpenPlan().model
  const run = useWorkspace((workspace) => workspace.run)
  const { form } = plan.structure
  const { timeline } = plan
  const choices = useSeedChoices(rows, memory, form)
  const [problem, setProblem] = useState('')
  const periods = useMemo(
    () =>
      years.length > 1
        ? years.map((year) => ({ first: toMonth(year, 1), last: toMonth(year, 12), months: 12 }))
        : [{ first: timeline.start, last: timeline.start + 11, months: 12 }],
    [years, timeline],
  )
  const { choiceOf } = choices
  const lines = useMemo(
    () => typedYears(seedLines(rows, choiceOf, { timeline, scale: 1 }), rows, years, timeline),
    [rows, choiceOf, timeline, years],
  )
  const seed = { rows, periods, generation: 'unknown' as const, hasVat: false }
  const what = broughtText(lines.length, 0, t)
  const placesOf = ({ accounts }: SeedLine) =>
    accounts.map((account) => rows.find((row) => row.account === account)?.place ?? account).join(', ')

  const bring = () => {
    const imported = lines.map((line) => {
      const { accounts: _told, ...bare } = line
      const source = t('sheetImport.source', { file: name, sheet, places: placesOf(line) }).slice(0, MAX_SOURCE)
      return { ...bare, provenance: { source, confidence: 'medium' as const } }
    })
    const [first] = run(importLines({ name, lines: imported }, services.newId))
    setProblem(first ? describeProblem(t, format, first) : '')
    if (first) return
    void services.memory.remember(SEED_MEMORY_KEY, rememberChoices(readSeedMemory(memory), rows, choiceOf))
    onBrought(t('fec.bring.done', { what }))
  }
  return (
    <>
      <FecMapping
        words={{
          title: t('sheetImport.mapping.title'),
          text: t('sheetImport.mapping.text'),
          row: t('sheetImport.mapping.row'),
        }}
        seed={seed}
        form={form}
        choices={choices}
        isScaled={false}
        onScaled={() => undefined}
      />
      <section className={pageStyles.card} aria-label={t('fec.bring.title')}>
        <h2 className={pageStyles.title}>{t('fec.bring.title')}</h2>
        {plan.lines.length > 0 && <Alert color="yellow">{t('fec.bring.adds', { count: plan.lines.length })}</Alert>}
        <p className={pageStyles.text}>{what === '' ? t('fec.bring.nothing') : t('fec.bring.summary', { what })}</p>
        {problem !== '' && <Alert color="red">{t('fec.bring.refused', { problem })}</Alert>}
        <Group>
          <Button rightSection={<IconArrowRight size={16} />} disabled={what === ''} onClick={bring}>
            {t('fec.bring.button')}
          </Button>
        </Group>
      </section>
    </>
  )
}
