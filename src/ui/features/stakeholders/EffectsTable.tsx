import { Anchor, Badge, Switch, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { governanceEffect, governanceEffects, isToCheck } from '../../../domain/analysis/governance/governanceEffect.ts'
import type { GovernanceEffect } from '../../../domain/analysis/governance/governanceEffect.ts'
import { allLineKinds } from '../../../domain/model/lineKinds.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import styles from '../../components/AnalysisPage.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'
import { useT } from '../../state/preferences.ts'
import { formatRoute } from '../../state/route.ts'
import { useLabels } from '../../words/useLabels.ts'
import own from './Stakeholders.module.css'

/** What each sort of money changes in who decides: that of the plan, or of every instrument. */
export function EffectsTable({ plan }: { readonly plan: Plan }) {
  const t = useT()
  const labels = useLabels()
  const [isAll, setAll] = useState(false)
  const used = new Set(plan.lines.map(({ kind }) => kind))
  const kinds = allLineKinds().filter(({ id }) => governanceEffect(id) !== null && (isAll || used.has(id)))
  const kindsOf = (effect: GovernanceEffect) => kinds.filter(({ id }) => governanceEffect(id) === effect)
  const shown = governanceEffects.filter((effect) => kindsOf(effect).length > 0)
  return (
    <section className={styles.card} aria-label={t('stakeholders.tabs.effects')}>
      <Text size="sm" c="dimmed" maw={820}>
        {t('stakeholders.effectsText')}
      </Text>
      <Switch
        size="xs"
        label={t('stakeholders.allInstruments')}
        checked={isAll}
        onChange={(event) => setAll(event.currentTarget.checked)}
      />
      {shown.length === 0 ? (
        <Text size="sm">{t('stakeholders.noInstrument')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={760}>
          <Table fz="sm" verticalSpacing={6} aria-label={t('stakeholders.tabs.effects')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w="26%">
                  {t('stakeholders.instruments')}
                  <CsvButton />
                </Table.Th>
                <Table.Th w="37%">{t('stakeholders.whoVotes')}</Table.Th>
                <Table.Th>{t('stakeholders.whatBinds')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((effect) => (
                <Table.Tr key={effect} style={{ verticalAlign: 'top' }}>
                  <Table.Th scope="row" fw={400}>
                    {kindsOf(effect).map(({ id }) => (
                      <div key={id} className={own.instrument}>
                        <Anchor href={formatRoute({ screen: 'learn', part: id })} size="sm">
                          {labels.kind(id)}
                        </Anchor>
                      </div>
                    ))}
                  </Table.Th>
                  <Table.Td>
                    {t(`stakeholders.effects.${effect}.votes`)}{' '}
                    {isToCheck(effect) && (
                      <Badge variant="light" color="gray" size="sm" tt="none">
                        {t('stakeholders.toCheck')}
                      </Badge>
                    )}
                  </Table.Td>
                  <Table.Td>{t(`stakeholders.effects.${effect}.binds`)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  )
}
