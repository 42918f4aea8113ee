import { Alert, Button, FileButton, Group, List, Text, TextInput } from '@mantine/core'
import { IconFilePlus, IconFolderOpen } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { sizeClasses } from '../../../domain/analysis/cases/caseReading.ts'
import { legalForms } from '../../../domain/plan/plan.ts'
import { copyOfPlan } from '../../../editing/newPlan.ts'
import type { KeptCase } from '../../../exchange/cases/caseMemory.ts'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import cardStyles from '../../components/ItemCard.module.css'
import { ItemList } from '../../components/ItemCard.tsx'
import { showToast } from '../../components/toastStore.ts'
import { appScreenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useKeepPlan } from '../../state/useKeepPlan.ts'
import { plainText } from '../../words/plainText.ts'
import type { Cases } from './useCases.ts'

interface CaseListProps {
  readonly cases: Cases
  readonly onShare: () => void
}

/** The shared cases: a folder of files is a library, to search and to open from. */
export function CaseList({ cases, onShare }: CaseListProps) {
  const t = useT()
  const folder = useRef<HTMLInputElement>(null)
  const [sought, setSought] = useState('')
  const [form, setForm] = useState('')
  const [size, setSize] = useState('')
  const any = { value: '', label: t('cases.any') }
  const shown = cases.kept.filter(({ card, reading }) => {
    const text = plainText(`${card.title} ${card.lesson} ${t(`cases.sectors.${card.sector}`)}`)
    return (
      text.includes(plainText(sought)) &&
      (form === '' || reading.form === form) &&
      (size === '' || reading.size === size)
    )
  })
  const Icon = appScreenIcons.cases
  return (
    <section className={styles.card} aria-label={t('cases.tabs.list')}>
      {cases.kept.length === 0 && (
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('cases.emptyTitle')}
          steps={[
            { label: t('cases.openFolder'), onClick: () => folder.current?.click() },
            { label: t('cases.tabs.share'), onClick: onShare },
          ]}
        >
          {t('cases.emptyText')}
        </EmptyState>
      )}
      <Group gap="xs" data-no-print>
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          aria-label={t('cases.openFolder')}
          {...{ webkitdirectory: '' }}
          onChange={(event) => void cases.add([...(event.currentTarget.files ?? [])])}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFolderOpen size={14} />}
          onClick={() => folder.current?.click()}
        >
          {t('cases.openFolder')}
        </Button>
        <FileButton
          multiple
          accept=".alliage,.json"
          onChange={(files) => void cases.add(files)}
          inputProps={{ 'aria-label': t('cases.openFiles') }}
        >
          {(props) => (
            <Button size="xs" variant="default" leftSection={<IconFilePlus size={14} />} {...props}>
              {t('cases.openFiles')}
            </Button>
          )}
        </FileButton>
      </Group>
      {cases.refused.length > 0 && (
        <Alert color="yellow" title={<Text c="var(--al-text)">{t('cases.refused')}</Text>}>
          <List size="sm">
            {cases.refused.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {cases.kept.length > 0 && (
        <div className={styles.fields}>
          <TextInput
            type="search"
            size="xs"
            w={280}
            label={t('cases.search')}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
          <ChoiceField<string>
            label={t('cases.form')}
            value={form}
            options={[any, ...legalForms.map((value) => ({ value, label: t(`library.forms.${value}`) }))]}
            onChange={setForm}
          />
          <ChoiceField<string>
            label={t('cases.size')}
            value={size}
            options={[any, ...sizeClasses.map((value) => ({ value, label: t(`cases.sizes.${value}`) }))]}
            onChange={setSize}
          />
          <Text size="sm">{t('cases.shown', { count: shown.length, total: cases.kept.length })}</Text>
        </div>
      )}
      <ItemList label={t('cases.tabs.list')}>
        {shown.map((each) => (
          <CaseItem key={each.id} item={each} cases={cases} />
        ))}
      </ItemList>
    </section>
  )
}

function CaseItem({ item, cases }: { readonly item: KeptCase; readonly cases: Cases }) {
  const t = useT()
  const { newId } = useServices()
  const keep = useKeepPlan()
  const { card, reading } = item
  const open = async () => {
    const plan = await cases.planOf(item.id)
    if (plan) await keep(copyOfPlan(plan, newId(), card.title), 'dashboard')
    else showToast({ message: t('cases.gone'), tone: 'error' })
  }
  return (
    <li className={cardStyles.item}>
      <div className={cardStyles.head}>
        <h3 className={cardStyles.title}>{card.title}</h3>
        <div className={cardStyles.buttons}>
          <Button
            size="compact-xs"
            variant="light"
            aria-label={t('cases.openOf', { name: card.title })}
            onClick={() => void open()}
          >
            {t('cases.open')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={t('cases.removeOf', { name: card.title })}
            onClick={() => cases.remove(item.id)}
          >
            {t('cases.remove')}
          </Button>
        </div>
      </div>
      <Text size="sm" c="dimmed">
        {[
          t(`cases.kinds.${card.kind}`),
          t(`library.forms.${reading.form}`),
          t(`cases.sectors.${card.sector}`),
          t(`cases.sizes.${reading.size}`),
          String(card.year),
        ].join(' · ')}
      </Text>
      {card.lesson !== '' && <Text size="sm">{t('cases.learned', { lesson: card.lesson })}</Text>}
    </li>
  )
}
