import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { MAX_RATES } from '../../../exchange/voluntary/rateGrid.ts'
import styles from '../../components/AnalysisPage.module.css'
import { AmountField } from '../../components/fields/AmountField.tsx'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { CommittedText } from '../../components/fields/CommittedText.tsx'
import type { RateGridState } from './useRateGrid.ts'

/** What an hour is worth by qualification: one grid for every plan on this computer. */
export function RatesPart({ rates: { grid, change } }: { readonly rates: RateGridState }) {
  const t = useT()
  const { newId } = useServices()
  const set = (id: string, changes: Partial<{ name: string; rate: number }>) =>
    change(grid.map((one) => (one.id === id ? { ...one, ...changes } : one)))
  return (
    <section className={styles.card} aria-label={t('voluntary.tabs.rates')}>
      <Text size="sm" c="dimmed" maw={820}>
        {t('voluntary.rates.text')}
      </Text>
      {grid.map(({ id, name, rate }) => (
        <Group key={id} align="flex-end" gap="sm">
          <CommittedText value={name} onCommit={(text) => text !== '' && set(id, { name: text })}>
            {(field) => <TextInput size="xs" w={280} label={t('voluntary.rates.name')} maxLength={120} {...field} />}
          </CommittedText>
          <AmountField
            label={t('voluntary.rates.rate', { name })}
            value={rate}
            bounds={{ min: 0, max: 1_000_000 }}
            onChange={(cents) => cents !== null && set(id, { rate: cents })}
          />
          <ActionIcon
            aria-label={t('voluntary.rates.remove', { name })}
            onClick={() => change(grid.filter((one) => one.id !== id))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </Group>
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} />}
          disabled={grid.length >= MAX_RATES}
          onClick={() => change([...grid, { id: newId(), name: t('voluntary.rates.newName'), rate: 1500 }])}
        >
          {t('voluntary.rates.add')}
        </Button>
      </div>
    </section>
  )
}
