import { ActionIcon, NativeSelect } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { amountNow, blendableLines } from '../../../domain/analysis/levers/blend/candidate.ts'
import type { Blend } from '../../../domain/analysis/levers/blend/bestBlend.ts'
import type { LeverPlace } from '../../../domain/analysis/levers/lever.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { batch } from '../../../editing/edit.ts'
import { removeBlendCandidate, setBlendCandidate } from '../../../editing/edits/blend.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import { AmountField } from '../../components/fields/AmountField.tsx'
import type { PastedValue } from '../../components/fields/fieldBlock.ts'
import { useFieldBlock } from '../../components/fields/useFieldBlock.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useWorkspace } from '../../state/workspace.ts'
import styles from './Levers.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'

interface BlendCandidatesProps {
  readonly place: LeverPlace
  readonly scenarioId: string
  /** What was found, when it answers the candidates that are shown. */
  readonly blend: Blend | null
}

/** What a resource may grow to when it is chosen, as a multiple of what it is: a start, to be set. */
const ROOM = 2
const USUAL_MOST = 2_000_000

const kind = { kind: 'amount', min: 0 } as const

/** An empty cell that is pasted stands for nothing, as in a field. */
const centsOf = ({ value }: PastedValue) => (typeof value === 'number' ? value : 0)

/** The resources that the blend may use, with their amounts, and what it takes of each. */
export function BlendCandidates({ place, scenarioId, blend }: BlendCandidatesProps) {
  const t = useT()
  const format = useFormat()
  const run = useWorkspace((workspace) => workspace.run)
  const { plan, inputs } = place
  const { candidates } = plan.blend
  const lineOf = (id: string) => plan.lines.find((line) => line.id === id)
  const offered = blendableLines(plan, scenarioId).filter(({ id }) => !candidates.some(({ line }) => line === id))
  const add = (id: string) => {
    const line = lineOf(id)
    if (line) run(setBlendCandidate({ line: id, least: 0, most: ROOM * amountNow(line, inputs) || USUAL_MOST }))
  }
  const { handlers, place: placeIn } = useLimits(plan)
  const isShown = blend !== null && blend.status !== 'none'
  return (
    <section className={pageStyles.card} aria-label={t('levers.blend.candidates')}>
      <h3 className={pageStyles.title}>{t('levers.blend.candidates')}</h3>
      <p className={pageStyles.text}>{t('levers.blend.candidatesHelp')}</p>
      {candidates.length > 0 && (
        <div className={styles.scroll} role="region" aria-label={t('levers.blend.candidates')} tabIndex={0}>
          <table className={styles.table} aria-label={t('levers.blend.candidates')} {...handlers}>
            <thead>
              <tr>
                <th scope="col">
                  {t('levers.blend.line')}
                  <CsvButton />
                </th>
                <th scope="col">{t('levers.blend.present')}</th>
                <th scope="col">{t('levers.blend.least')}</th>
                <th scope="col">{t('levers.blend.most')}</th>
                {isShown && <th scope="col">{t('levers.blend.found')}</th>}
                <td data-no-print />
              </tr>
            </thead>
            <tbody>
              {candidates.map((candidate, i) => {
                const line = lineOf(candidate.line)
                const name = line?.name ?? ''
                const error = candidate.least > candidate.most ? { error: t('levers.blend.atLeastMost') } : {}
                return (
                  <tr key={candidate.line}>
                    <th scope="row">{name}</th>
                    <td className="al-figure" data-value={line && rawAmount(amountNow(line, inputs))}>
                      {line ? format.money(amountNow(line, inputs)) : ''}
                    </td>
                    <td className={styles.amount} data-value={rawAmount(candidate.least)} {...placeIn(i, 0)}>
                      <AmountField
                        label={t('levers.blend.leastOf', { name })}
                        value={candidate.least}
                        bounds={{ min: kind.min }}
                        {...error}
                        onChange={(least) => run(setBlendCandidate({ ...candidate, least: least ?? 0 }))}
                      />
                    </td>
                    <td className={styles.amount} data-value={rawAmount(candidate.most)} {...placeIn(i, 1)}>
                      <AmountField
                        label={t('levers.blend.mostOf', { name })}
                        value={candidate.most}
                        bounds={{ min: kind.min }}
                        onChange={(most) => run(setBlendCandidate({ ...candidate, most: most ?? 0 }))}
                      />
                    </td>
                    {isShown && (
                      <td
                        className="al-figure"
                        data-testid="blend-amount"
                        data-value={rawAmount(blend.amounts[i] ?? 0)}
                      >
                        <strong>{format.money(blend.amounts[i] ?? 0)}</strong>
                      </td>
                    )}
                    <td data-no-print>
                      <ActionIcon
                        aria-label={t('levers.blend.remove', { name })}
                        onClick={() => run(removeBlendCandidate(candidate.line))}
                      >
                        <IconX size={14} />
                      </ActionIcon>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      {offered.length > 0 && (
        <NativeSelect
          size="xs"
          maw={360}
          label={t('levers.blend.add')}
          value=""
          data={[
            { value: '', label: t('levers.blend.addNone') },
            ...offered.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => add(event.currentTarget.value)}
          data-no-print
        />
      )}
    </section>
  )
}

/** The least and the most of every candidate, pasted and copied together. */
function useLimits({ blend: { candidates }, lines }: Plan) {
  const t = useT()
  const run = useWorkspace((workspace) => workspace.run)
  const block = candidates.map(({ line, least, most }) => {
    const name = lines.find(({ id }) => id === line)?.name ?? ''
    return [
      { label: t('levers.blend.leastOf', { name }), kind, value: least },
      { label: t('levers.blend.mostOf', { name }), kind, value: most },
    ]
  })
  return useFieldBlock(block, (values) => {
    const pastedAt = (row: number, column: number) => values.find((one) => one.row === row && one.column === column)
    const edits = candidates.flatMap((candidate, row) => {
      const [least, most] = [pastedAt(row, 0), pastedAt(row, 1)]
      if (!least && !most) return []
      const { least: leastNow, most: mostNow } = candidate
      const limits = { least: least ? centsOf(least) : leastNow, most: most ? centsOf(most) : mostNow }
      return [setBlendCandidate({ ...candidate, ...limits })]
    })
    run(batch({ code: 'setValues', name: '' }, edits))
  })
}
