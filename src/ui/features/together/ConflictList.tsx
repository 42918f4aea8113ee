import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { Choices } from '../../../editing/merge/mergePlans.ts'
import type { Conflict, Side } from '../../../editing/merge/mergeTrees.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { differenceWords } from '../../words/differences/differenceWords.ts'
import { useLabels } from '../../words/useLabels.ts'
import styles from './Together.module.css'

interface ConflictListProps {
  readonly conflicts: readonly Conflict[]
  readonly choices: Choices
  readonly plans: readonly [Plan, ...Plan[]]
  readonly onChoose: (key: string, side: Side) => void
  readonly onChooseAll: (side: Side) => void
}

/** What both sides changed, each in its own way: a choice for each. */
export function ConflictList({ conflicts, choices, plans, onChoose, onChooseAll }: ConflictListProps) {
  const t = useT()
  return (
    <section aria-label={t('together.back.conflictsTitle', { count: conflicts.length })}>
      <Stack gap="xs">
        <h3 className={styles.subtitle}>{t('together.back.conflictsTitle', { count: conflicts.length })}</h3>
        <Text size="sm" c="dimmed">
          {t('together.back.conflictsText')}
        </Text>
        <Group gap="xs">
          <Button size="compact-xs" variant="default" onClick={() => onChooseAll('mine')}>
            {t('together.back.allMine')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => onChooseAll('theirs')}>
            {t('together.back.allTheirs')}
          </Button>
        </Group>
        <ul className={styles.conflicts}>
          {conflicts.map((conflict) => (
            <ConflictItem
              key={conflict.key}
              conflict={conflict}
              side={choices[conflict.key]}
              plans={plans}
              onChoose={(side) => onChoose(conflict.key, side)}
            />
          ))}
        </ul>
      </Stack>
    </section>
  )
}

interface ConflictItemProps {
  readonly conflict: Conflict
  readonly side: Side | undefined
  readonly plans: readonly [Plan, ...Plan[]]
  readonly onChoose: (side: Side) => void
}

function ConflictItem({ conflict, side, plans, onChoose }: ConflictItemProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { path, base, mine, theirs } = conflict
  const { area, where, values } = differenceWords(path, [base, mine, theirs], { plans, t, format, labels })
  // An item that one side took away and the other changed says so, rather than what it is.
  const isItem = (mine === undefined) !== (theirs === undefined)
  const said = (value: unknown, words: string) =>
    isItem ? t(value === undefined ? 'together.back.removed' : 'together.back.kept') : words
  const [before = '', ours = '', others = ''] = values
  return (
    <li className={styles.conflict} data-settled={side !== undefined || undefined}>
      <Radio.Group
        label={where === area ? area : `${area} › ${where}`}
        description={base === undefined ? undefined : t('together.back.before', { value: before })}
        value={side ?? null}
        onChange={(value) => onChoose(value === 'theirs' ? 'theirs' : 'mine')}
      >
        <Stack gap={8} mt={6}>
          <Radio size="sm" value="mine" label={t('together.back.mine', { value: said(mine, ours) })} />
          <Radio size="sm" value="theirs" label={t('together.back.theirs', { value: said(theirs, others) })} />
        </Stack>
      </Radio.Group>
    </li>
  )
}
