import { Alert, SegmentedControl, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { consolidate } from '../../../domain/analysis/consolidation/consolidate.ts'
import type { GroupPart } from '../../../domain/analysis/consolidation/consolidate.ts'
import { groupStatementIds } from '../../../domain/analysis/consolidation/eliminationSheet.ts'
import type { GroupStatementId } from '../../../domain/analysis/consolidation/eliminationSheet.ts'
import type { GroupMember, StructureGroup } from '../../../domain/analysis/consolidation/structureGroup.ts'
import { statementLineName } from '../../../i18n/statementLineName.ts'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import styles from './Desk.module.css'
import { FlowDifferences } from './FlowDifferences.tsx'
import { GroupShares } from './GroupShares.tsx'

interface GroupFiguresProps {
  readonly group: StructureGroup
  readonly members: readonly GroupMember[]
}

/** The statements of a group: each structure, what is taken out, the whole. */
export function GroupFigures({ group, members }: GroupFiguresProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const [statement, setStatement] = useState<GroupStatementId>('income')
  const [wantedYear, setYear] = useState(0)
  const whole = useMemo(() => consolidate(members, group.flows), [members, group.flows])
  const first = members[0]
  if (!whole || !first)
    return (
      <Alert color="yellow" title={<Text c="var(--al-text)">{t('desk.figures.apartTitle')}</Text>}>
        {t('desk.figures.apart')}
      </Alert>
    )
  const { timeline, years } = whole.calendar
  const year = Math.min(wantedYear, years.length - 1)
  const nameOf = ({ plan }: GroupMember) => plan.structure.name || plan.name
  const parts: readonly { readonly id: string; readonly label: string; readonly part: GroupPart }[] = [
    ...members.map((member) => ({ id: member.plan.id, label: nameOf(member), part: { plan: member.plan.id } })),
    { id: '$eliminations', label: t('desk.figures.eliminations'), part: 'eliminations' },
    { id: '$whole', label: t('desk.figures.whole'), part: 'whole' },
  ]
  const lines = whole.statements[statement].lines.filter(
    ({ row, style }) =>
      row === null || style !== 'line' || parts.some(({ part }) => Math.abs(whole.figure(row, year, part)) >= 1),
  )
  const closes = new Set(members.map(({ plan }) => plan.timeline.fiscalYearEndMonth))
  return (
    <section className={styles.card} aria-label={t('desk.figures.title')}>
      <h2 className={styles.title}>{t('desk.figures.title')}</h2>
      <p className={styles.help}>
        {t('desk.figures.period', {
          first: format.month(timeline.start, 'long'),
          last: format.month(timeline.start + timeline.months - 1, 'long'),
        })}
        {closes.size > 1 && ` ${t('desk.figures.otherClosings', { name: nameOf(first) })}`}
      </p>
      <FlowDifferences group={group} members={members} whole={whole} />
      <div className={styles.barRow}>
        <SegmentedControl
          aria-label={t('desk.figures.statement')}
          value={statement}
          onChange={(value) => setStatement(groupStatementIds.find((known) => known === value) ?? statement)}
          data={groupStatementIds.map((value) => ({ value, label: t(`statements.tabs.${value}`) }))}
        />
        <SegmentedControl
          aria-label={t('statements.year')}
          value={String(year)}
          onChange={(value) => setYear(Number(value))}
          data={years.map(({ index, first: start, last }) => ({
            value: String(index),
            label: format.fiscalYear(timeline.start + start, timeline.start + last),
          }))}
        />
      </div>
      <FiguresTable
        label={t(`statements.tabs.${statement}`)}
        rowHeader={t('statements.line')}
        columns={parts.map(({ id, label, part }) => ({ id, label, total: part === 'whole', explains: false }))}
        rows={lines.map((line) => ({
          id: line.code,
          label: statementLineName(line, first.plan, labels),
          type: line.style,
          level: line.level,
        }))}
        getFigure={(code, partId) => {
          const row = lines.find((line) => line.code === code)?.row
          const part = parts.find(({ id }) => id === partId)?.part
          return row && part ? whole.figure(row, year, part) : null
        }}
        columnWidth={120}
      />
      <GroupShares members={members} flows={group.flows} whole={whole} year={year} />
    </section>
  )
}
