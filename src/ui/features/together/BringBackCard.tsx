import { Alert, Button, List } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { MAX_LOCKED_FILE } from '../../../exchange/planFile/lockedFile.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useReadPlanFile } from '../planFile/useReadPlanFile.ts'
import { TheirVersion } from './TheirVersion.tsx'

/** Chooses the file that came back and shows what it would change. */
export function BringBackCard() {
  const t = useT()
  const { platform } = useServices()
  const read = useReadPlanFile()
  const [problems, setProblems] = useState<readonly string[]>([])
  const [found, setFound] = useState<{ readonly plan: Plan; readonly name: string } | null>(null)

  async function choose() {
    const file = await platform.chooseFile(['alliage', 'json'])
    if (!file) return
    setProblems([])
    if (file.size > MAX_LOCKED_FILE) {
      setProblems([t('library.tooLarge')])
      return
    }
    const result = await read(new Uint8Array(await file.arrayBuffer()), file.name)
    if (result.ok) setFound({ plan: result.plan, name: file.name })
    else setProblems(result.problems)
  }
  return (
    <section className={pageStyles.card} aria-label={t('together.back.title')} data-wide={found !== null || undefined}>
      <h2 className={pageStyles.title}>{t('together.back.title')}</h2>
      <p className={pageStyles.text}>{t('together.back.text')}</p>
      <div>
        <Button variant="default" leftSection={<IconFileImport size={14} />} onClick={() => void choose()}>
          {t(found ? 'together.back.another' : 'together.back.choose')}
        </Button>
      </div>
      {problems.length > 0 && (
        <Alert color="red" title={t('together.back.cannotOpen')}>
          <List size="sm">
            {problems.map((problem) => (
              <List.Item key={problem}>{problem}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {found && (
        <TheirVersion
          key={`${found.name} ${found.plan.shared?.id ?? ''}`}
          theirs={found.plan}
          fileName={found.name}
          onClose={() => setFound(null)}
        />
      )}
    </section>
  )
}
