import { Button, Switch } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import { setLineChance } from '../../../editing/edits/chance.ts'
import type { LineChanceChanges } from '../../../editing/edits/chance.ts'
import { RateField } from '../../components/fields/RateField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useWorkspace } from '../../state/workspace.ts'
import styles from './Chance.module.css'
import { DelayFields } from './DelayFields.tsx'
import { RangeFields } from './RangeFields.tsx'
import { factorBounds, startingPartial, startingRange } from './ranges.ts'
import { lineSummary } from './summaryText.ts'
import { useOpenLine } from '../funders/useOpenLine.ts'
import type { VaryingLine } from './varyingLines.ts'

interface VaryingLineItemProps {
  readonly varying: VaryingLine
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onScreen: ShowScreen
}

/** A line that varies: what is left to chance in a few words and, once open, the fields that say it. */
export function VaryingLineItem({ varying, isOpen, onToggle, onScreen }: VaryingLineItemProps) {
  const t = useT()
  const format = useFormat()
  const panelId = useId()
  const { line, drawn } = varying
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.itemHead}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={onToggle}
      >
        <Chevron size={14} aria-hidden />
        <span className={styles.itemName}>{line.name}</span>
        <span className={styles.itemSummary}>
          {lineSummary(varying, t, format)}
          {drawn?.public === true && drawn.award !== undefined && ` · ${t('chance.summary.public')}`}
        </span>
      </button>
      {isOpen && (
        <div id={panelId} className={styles.itemBody} role="group" aria-label={line.name}>
          <LineChanceFields varying={varying} onScreen={onScreen} />
        </div>
      )}
    </li>
  )
}

function LineChanceFields({ varying, onScreen }: Pick<VaryingLineItemProps, 'varying' | 'onScreen'>) {
  const t = useT()
  const format = useFormat()
  const run = useWorkspace((workspace) => workspace.run)
  const openLine = useOpenLine(onScreen)
  const { line, chance, probability, isOpen, mayBeLate, mayVary } = varying
  const change = (changes: LineChanceChanges) => run(setLineChance(line.id, changes))
  return (
    <>
      {probability !== null && (
        <div className={styles.fields}>
          <Switch
            className={styles.switch ?? ''}
            label={t('chance.settings.award')}
            description={t('chance.settings.awardHelp', { probability: format.percent(probability, 0) })}
            checked={chance.awarded ?? isOpen}
            onChange={(event) =>
              change({ awarded: event.currentTarget.checked === isOpen ? null : event.currentTarget.checked })
            }
          />
          <Switch
            className={styles.switch ?? ''}
            label={t('chance.settings.partial')}
            description={t('chance.settings.leastHelp')}
            checked={chance.partial !== undefined}
            onChange={(event) => change({ partial: event.currentTarget.checked ? startingPartial : null })}
          />
          {chance.partial && (
            <RateField
              label={t('chance.settings.least')}
              required
              value={chance.partial.least}
              bounds={{ min: 0, max: 1 }}
              onChange={(least) => least !== null && change({ partial: { least } })}
            />
          )}
        </div>
      )}
      {mayBeLate && <DelayFields delay={chance.delay ?? null} onChange={(delay) => change({ delay })} />}
      {mayVary && (
        <RangeFields
          label={t('chance.settings.range')}
          description={t('chance.settings.ofAmount')}
          range={chance.range ?? null}
          starting={startingRange}
          unit="rate"
          bounds={factorBounds}
          mayBeNone
          onChange={(range) => change({ range })}
        />
      )}
      <div className={styles.itemSteps}>
        <Button variant="default" onClick={() => openLine(line.id)}>
          {t('chance.settings.openLine')}
        </Button>
        {Object.keys(chance).length > 0 && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => change({ awarded: null, partial: null, delay: null, range: null })}
          >
            {t(isOpen ? 'chance.settings.reset' : 'chance.settings.forget')}
          </Button>
        )}
      </div>
    </>
  )
}
