import { Button, Checkbox, Collapse, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { IconAdjustments, IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { optionalSheets } from '../../../exchange/workbook/book.ts'
import type { OptionalSheet } from '../../../exchange/workbook/book.ts'
import type { Language } from '../../../i18n/language.ts'
import { languages } from '../../../i18n/language.ts'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { usePreferences, useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import styles from './Export.module.css'
import { useWorkbookExport } from './useWorkbookExport.ts'
import { SecretField } from '../../components/fields/SecretField.tsx'

const formats = ['xlsx', 'ods'] as const

const toggled = <Value,>(left: readonly Value[], value: Value) =>
  left.includes(value) ? left.filter((one) => one !== value) : [...left, value]

/** The workbook for the board: in which language and format, which sheets and scenarios, locked or not. */
export function WorkbookCard() {
  const t = useT()
  const { model } = useOpenPlan()
  const { scenarios } = model.plan
  const { progress, save, stop } = useWorkbookExport()
  const [language, setLanguage] = useState<Language>(usePreferences((preferences) => preferences.language))
  const [format, setFormat] = useState<(typeof formats)[number]>('xlsx')
  const [isOpen, setOpen] = useState(false)
  const [leftSheets, setLeftSheets] = useState<readonly OptionalSheet[]>([])
  const [leftScenarios, setLeftScenarios] = useState<readonly string[]>([])
  const [password, setPassword] = useState('')
  const sheets = optionalSheets.filter((sheet) => !leftSheets.includes(sheet))
  const scenarioIds = scenarios.map(({ id }) => id).filter((id) => !leftScenarios.includes(id))
  const isWorking = progress !== null
  return (
    <section className={styles['card']} aria-label={t('exporting.workbook')}>
      <Stack gap="xs">
        <Title order={2}>{t('exporting.workbook')}</Title>
        <Text c="dimmed">{t('exporting.workbookText')}</Text>
      </Stack>
      <Group align="flex-end">
        <ChoiceField
          label={t('exporting.language')}
          value={language}
          options={languages.map((value) => ({ value, label: t(`shell.language.${value}`) }))}
          onChange={setLanguage}
        />
        <ChoiceField
          label={t('exporting.format')}
          value={format}
          options={formats.map((value) => ({ value, label: t(`exporting.formats.${value}`) }))}
          onChange={setFormat}
        />
        <Button
          leftSection={<IconFileSpreadsheet size={16} />}
          loading={isWorking}
          disabled={scenarioIds.length === 0}
          onClick={() => {
            const lock = format === 'xlsx' ? password : ''
            void save({ language, format, sheets, scenarioIds, password: lock })
          }}
        >
          {t(`exporting.saveAs.${format}`)}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconAdjustments size={16} />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('exporting.options')}
        </Button>
      </Group>
      {format === 'ods' && (
        <Text size="sm" c="dimmed">
          {t('exporting.odsText')}
        </Text>
      )}
      <Collapse expanded={isOpen}>
        <div className={styles['options']}>
          <fieldset className={styles['fieldset']}>
            <legend>{t('exporting.scenarios')}</legend>
            {scenarios.map(({ id, name }) => (
              <Checkbox
                key={id}
                size="sm"
                label={name}
                checked={!leftScenarios.includes(id)}
                onChange={() => setLeftScenarios(toggled(leftScenarios, id))}
              />
            ))}
            {scenarioIds.length === 0 && (
              <Text size="sm" c="red" role="alert">
                {t('exporting.noScenario')}
              </Text>
            )}
          </fieldset>
          <SheetChoice left={leftSheets} onLeft={setLeftSheets} />
          <SecretField
            maw={320}
            label={t('exporting.password')}
            description={t('exporting.passwordText')}
            autoComplete="new-password"
            disabled={format === 'ods'}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        </div>
      </Collapse>
      {isWorking && (
        <Group gap="sm">
          <Progress value={progress * 100} w={220} aria-label={t('exporting.working')} />
          <Button size="xs" variant="default" onClick={stop}>
            {t('exporting.stop')}
          </Button>
        </Group>
      )}
      <Text role="status" size="sm" c="dimmed">
        {isWorking ? t('exporting.working') : ''}
      </Text>
    </section>
  )
}

interface SheetChoiceProps {
  readonly left: readonly OptionalSheet[]
  readonly onLeft: (left: readonly OptionalSheet[]) => void
}

/** The sheets that may be left out, each with its box. */
function SheetChoice({ left, onLeft }: SheetChoiceProps) {
  const t = useT()
  return (
    <fieldset className={styles['fieldset']}>
      <legend>{t('exporting.sheets')}</legend>
      <div className={styles['sheets']}>
        {optionalSheets.map((sheet) => (
          <Checkbox
            key={sheet}
            size="sm"
            label={t(`workbook.sheets.${sheet}`)}
            checked={!left.includes(sheet)}
            onChange={() => onLeft(toggled(left, sheet))}
          />
        ))}
      </div>
      <Text size="xs" c="dimmed">
        {t('exporting.sheetsText')}
      </Text>
    </fieldset>
  )
}
