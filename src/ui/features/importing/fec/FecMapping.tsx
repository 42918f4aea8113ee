import { Button, Checkbox } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { LegalForm } from '../../../../domain/plan/plan.ts'
import type { Seed } from '../../../../exchange/fec/seed/readSeed.ts'
import type { SeedRow, SeedSide } from '../../../../exchange/fec/seed/seedTypes.ts'
import pageStyles from '../../../components/AnalysisPage.module.css'
import { CsvButton } from '../../../components/CsvButton.tsx'
import { rawAmount } from '../../../components/csv/rawValue.ts'
import { useFormat, useT } from '../../../state/preferences.ts'
import { useLabels } from '../../../words/useLabels.ts'
import styles from './Fec.module.css'
import { MappingRow } from './MappingRow.tsx'
import { targetOptions } from './targetOptions.ts'
import type { SeedChoices } from './useSeedChoices.ts'

/** How many accounts of a side are shown at first: each has a long list to choose from. */
const SHOWN = 60

/** What the table is called where its rows are no accounts. */
export interface MappingWords {
  readonly title: string
  readonly text: string
  readonly row: string
}

interface FecMappingProps {
  readonly words?: MappingWords
  readonly seed: Pick<Seed, 'rows' | 'periods' | 'generation' | 'hasVat'>
  readonly form: LegalForm
  readonly choices: SeedChoices
  readonly isScaled: boolean
  readonly onScaled: (isScaled: boolean) => void
}

/** What the accounts of income and costs become, to be corrected. */
export function FecMapping({ words, seed, form, choices, isScaled, onScaled }: FecMappingProps) {
  const t = useT()
  const title = words?.title ?? t('fec.mapping.title')
  const months = seed.periods.at(-1)?.months ?? 12
  return (
    <section className={pageStyles.card} aria-label={title}>
      <h2 className={pageStyles.title}>{title}</h2>
      <p className={pageStyles.text}>{words?.text ?? t('fec.mapping.text')}</p>
      {seed.generation !== 'unknown' && <p className={pageStyles.text}>{t(`fec.generation.${seed.generation}`)}</p>}
      {seed.hasVat && <p className={pageStyles.text}>{t('fec.vat')}</p>}
      {months !== 12 && (
        <Checkbox
          size="xs"
          label={t('fec.mapping.scale')}
          description={t('fec.mapping.scaleText', { months })}
          checked={isScaled}
          onChange={(event) => onScaled(event.currentTarget.checked)}
        />
      )}
      {(['income', 'cost'] as const).map((side) => (
        <SideTable
          key={side}
          side={side}
          seed={seed}
          form={form}
          choices={choices}
          rowWord={words?.row ?? t('fec.mapping.account')}
        />
      ))}
    </section>
  )
}

type SideTableProps = Pick<FecMappingProps, 'seed' | 'form' | 'choices'> & {
  readonly side: SeedSide
  readonly rowWord: string
}

function SideTable({ side, seed, form, choices, rowWord }: SideTableProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const [shown, setShown] = useState(SHOWN)
  const rows = useMemo(() => seed.rows.filter((row) => row.side === side), [seed, side])
  const options = useMemo(() => targetOptions(side, form, t, labels), [side, form, t, labels])
  const others = useMemo(
    () => rows.map(({ account, place, label }) => ({ value: account, label: `${place ?? account} ${label}` })),
    [rows],
  )
  const isTaken = (row: SeedRow) => choices.choiceOf(row).target.to !== 'none'
  const totalOf = (kept: readonly SeedRow[], i: number) => kept.reduce((sum, { amounts }) => sum + (amounts[i] ?? 0), 0)
  const taken = rows.filter(isTaken)
  const left = rows.filter((row) => !isTaken(row))
  if (rows.length === 0) {
    return (
      <p className={pageStyles.text}>
        {t(`fec.mapping.${side}`)} : {t('fec.mapping.none')}
      </p>
    )
  }
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={t(`fec.mapping.${side}`)} tabIndex={0}>
        <table className={styles.table}>
          <caption>{t(`fec.mapping.${side}`)}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">
                {rowWord}
                <CsvButton />
              </th>
              {seed.periods.map(({ first, last }) => (
                <th key={first} scope="col" className={styles.figure}>
                  {format.fiscalYear(first, last)} ({t('units.euros')})
                </th>
              ))}
              <th scope="col">{t('fec.mapping.becomes')}</th>
              <th scope="col">{t('fec.mapping.name')}</th>
              <th scope="col">{t('fec.mapping.rhythm')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <MappingRow
                key={row.account}
                row={row}
                choice={choices.choiceOf(row)}
                isRemembered={choices.isRemembered(row)}
                form={form}
                options={options}
                others={others}
                onChoose={choices.choose}
              />
            ))}
          </tbody>
          <tfoot>
            {[['total', taken] as const, ['leftOut', left] as const].map(([label, kept]) => (
              <tr key={label}>
                <td />
                <th scope="row">{t(`fec.mapping.${label}`)}</th>
                {seed.periods.map(({ first }, i) => (
                  <td key={first} className={styles.figure} data-value={rawAmount(totalOf(kept, i))}>
                    {format.amount(totalOf(kept, i))}
                  </td>
                ))}
                <td colSpan={3} />
              </tr>
            ))}
          </tfoot>
        </table>
      </div>
      {rows.length > shown && (
        <Button size="xs" variant="default" onClick={() => setShown(shown + SHOWN)} style={{ alignSelf: 'flex-start' }}>
          {t('fec.mapping.more', { count: Math.min(SHOWN, rows.length - shown) })}
        </Button>
      )}
    </>
  )
}
