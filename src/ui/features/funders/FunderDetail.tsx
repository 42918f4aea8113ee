import { Button, Switch, Textarea, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { funderFigures } from '../../../domain/analysis/funderFigures.ts'
import { MAX_NAME, MAX_TEXT } from '../../../domain/plan/checkText.ts'
import { funderKinds } from '../../../domain/plan/funder.ts'
import type { Funder } from '../../../domain/plan/funder.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { changeFunder } from '../../../editing/edits/funders.ts'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { elsewhereOf } from '../../state/elsewhere.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { CommittedText } from '../../components/fields/CommittedText.tsx'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { ExpectedPayments } from './ExpectedPayments.tsx'
import { FunderFiguresTable } from './FunderFiguresTable.tsx'
import styles from './Funders.module.css'
import { RemoveFunder } from './RemoveFunder.tsx'
import { TieLine } from './TieLine.tsx'
import { UsualDelayField } from './UsualDelayField.tsx'

interface FunderDetailProps extends ReadingScreenProps {
  readonly funder: Funder
  readonly onScreen: ShowScreen
  readonly onRemoved: () => void
}

/** One funder: what it is, typed in place, its lines, what it brings and when it pays. */
export function FunderDetail({ funder, model, scenarioId, onExplain, onScreen, onRemoved }: FunderDetailProps) {
  const t = useT()
  const [isRemoving, setRemoving] = useState(false)
  const figures = useMemo(
    () => funderFigures(planIn(model.plan, scenarioId), model.evaluation(scenarioId), funder),
    [model, scenarioId, funder],
  )
  const elsewhere = useMemo(() => {
    const base = elsewhereOf(model, scenarioId)
    return base && { ...base, figures: funderFigures(planIn(model.plan, base.scenarioId), base.evaluation, funder) }
  }, [model, scenarioId, funder])
  return (
    <section className={styles.detail} aria-label={funder.name}>
      <FunderForm funder={funder} />
      {figures.lines.length === 0 ? (
        <p className={styles.note}>{t('funders.noLinesYet')}</p>
      ) : (
        <>
          <FunderFiguresTable
            model={model}
            scenarioId={scenarioId}
            title={t('funders.figures')}
            figures={figures}
            elsewhere={elsewhere}
            onExplain={onExplain}
            onScreen={onScreen}
          />
          <ExpectedPayments model={model} scenarioId={scenarioId} lines={figures.lines.map(({ line }) => line)} />
        </>
      )}
      <div className={styles.foot}>
        <TieLine funder={funder} />
        <Button variant="subtle" color="gray" leftSection={<IconTrash size={14} />} onClick={() => setRemoving(true)}>
          {t('funders.remove')}
        </Button>
      </div>
      {isRemoving && <RemoveFunder funder={funder} onClose={() => setRemoving(false)} onRemoved={onRemoved} />}
    </section>
  )
}

function FunderForm({ funder }: { readonly funder: Funder }) {
  const t = useT()
  const run = useWorkspace((workspace) => workspace.run)
  const change = (changes: Partial<Omit<Funder, 'id'>>) => run(changeFunder(funder.id, changes))
  return (
    <div className={styles.form}>
      <CommittedText value={funder.name} onCommit={(name) => name !== '' && change({ name })}>
        {(field) => <TextInput label={t('funders.name')} maxLength={MAX_NAME} {...field} />}
      </CommittedText>
      <ChoiceField
        label={t('funders.kind')}
        value={funder.kind}
        options={funderKinds.map((value) => ({ value, label: t(`funders.kinds.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <UsualDelayField funder={funder} />
      <div className={styles.wide}>
        <CommittedText value={funder.note} onCommit={(note) => change({ note })}>
          {(field) => (
            <Textarea label={t('funders.note')} autosize minRows={1} maxRows={6} maxLength={MAX_TEXT} {...field} />
          )}
        </CommittedText>
      </div>
      <p className={styles.delayHelp}>{t('funders.usualDelayHelp')}</p>
      <Switch
        className={styles.inKind ?? ''}
        label={t('funders.countsInKind')}
        checked={funder.countsInKind}
        onChange={(event) => change({ countsInKind: event.currentTarget.checked })}
      />
    </div>
  )
}
