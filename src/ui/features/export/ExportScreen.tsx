import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconDeviceFloppy, IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { checkCodes, checkRowId } from '../../../domain/statements/checks.ts'
import { writePlanFile } from '../../../exchange/planFile/writePlanFile.ts'
import type { Language } from '../../../i18n/language.ts'
import { languages } from '../../../i18n/language.ts'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { usePreferences, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useSaveFile } from '../../state/useSaveFile.ts'
import { showToast } from '../../components/toastStore.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import styles from './Export.module.css'

/** Takes the plan out: the board's workbook, and the plan's own file. */
export function ExportScreen() {
  const t = useT()
  const { model, scenarioId } = useOpenPlan()
  const figures = model.evaluation(scenarioId)
  const isBroken = checkCodes.some((code) => figures.row(checkRowId(code)).some((figure) => figure !== 0))
  return (
    <div className={styles['page']}>
      <PageHeader title={t('exporting.title')} />
      {isBroken && <Alert color="red">{t('exporting.broken')}</Alert>}
      <WorkbookCard />
      <PlanFileCard />
    </div>
  )
}

function WorkbookCard() {
  const t = useT()
  const { model, scenarioId } = useOpenPlan()
  const { platform, now } = useServices()
  const save = useSaveFile()
  const windowLanguage = usePreferences((preferences) => preferences.language)
  const [language, setLanguage] = useState<Language>(windowLanguage)
  const [isWorking, setWorking] = useState(false)

  async function saveWorkbook() {
    setWorking(true)
    try {
      const { exportWorkbook } = await import('../../../exchange/workbook/exportWorkbook.ts')
      const today = new Date(now())
      const date = { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() }
      const bytes = await exportWorkbook(model, { language, date, appVersion: platform.version(), scenarioId })
      await save({ suggestedName: model.plan.name, bytes, kind: 'xlsx' })
    } catch (error) {
      showToast({ message: t('exporting.failed', { reason: String(error) }), tone: 'error' })
    } finally {
      setWorking(false)
    }
  }
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
        <Button leftSection={<IconFileSpreadsheet size={16} />} loading={isWorking} onClick={() => void saveWorkbook()}>
          {t('exporting.save')}
        </Button>
      </Group>
      <Text role="status" size="sm" c="dimmed">
        {isWorking ? t('exporting.working') : ''}
      </Text>
    </section>
  )
}

function PlanFileCard() {
  const t = useT()
  const { platform } = useServices()
  const { state } = useOpenPlan()
  const save = useSaveFile()
  function savePlan() {
    const bytes = new TextEncoder().encode(writePlanFile(state.plan, platform.version()))
    void save({ suggestedName: state.plan.name, bytes, kind: 'plan' })
  }
  return (
    <section className={styles['card']} aria-label={t('exporting.planFile')}>
      <Stack gap="xs">
        <Title order={2}>{t('exporting.planFile')}</Title>
        <Text c="dimmed">{t('exporting.planFileText')}</Text>
      </Stack>
      <Group>
        <Button variant="default" leftSection={<IconDeviceFloppy size={16} />} onClick={savePlan}>
          {t('exporting.savePlan')}
        </Button>
      </Group>
    </section>
  )
}
