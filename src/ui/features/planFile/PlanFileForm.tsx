import { Button, Checkbox, Group, Progress, Radio, Stack, Text } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import type { Plan } from '../../../domain/plan/plan.ts'
import { anonymisePlan, secretFactor } from '../../../exchange/planFile/anonymised/anonymisePlan.ts'
import { useFormat, usePreferences, useT } from '../../state/preferences.ts'
import { PassphraseFields, isUsable } from './PassphraseFields.tsx'
import type { TypedPassphrase } from './PassphraseFields.tsx'
import { useWritePlanFile } from './useWritePlanFile.ts'

interface PlanFileFormProps {
  readonly plan: Plan
  /** Called once the file is written. */
  readonly onSaved?: () => void
}

const nothing: TypedPassphrase = { first: '', second: '' }

/** How a plan file is written: whole or anonymised, under a passphrase or not. */
export function PlanFileForm({ plan, onSaved }: PlanFileFormProps) {
  const t = useT()
  const language = usePreferences((preferences) => preferences.language)
  const file = useWritePlanFile()
  const [what, setWhat] = useState('whole')
  const [isScaled, setScaled] = useState(false)
  const [isLocked, setLocked] = useState(false)
  const [passphrase, setPassphrase] = useState(nothing)
  const isAnonymous = what === 'anonymous'

  async function save() {
    const factor = isScaled ? secretFactor(Math.random) : 1
    const written = isAnonymous ? anonymisePlan(plan, { language, factor }) : plan
    if (!(await file.write(written, isLocked ? passphrase.first : null))) return
    setPassphrase(nothing)
    onSaved?.()
  }
  return (
    <Stack gap="md">
      <Radio.Group label={t('planFile.what')} value={what} onChange={setWhat}>
        <Stack gap="xs" mt={6}>
          <Radio value="whole" label={t('planFile.whole')} />
          <Radio value="anonymous" label={t('planFile.anonymous')} description={t('planFile.anonymousText')} />
        </Stack>
      </Radio.Group>
      {isAnonymous && (
        <Checkbox
          ml="xl"
          label={t('planFile.scale')}
          description={t('planFile.scaleText')}
          checked={isScaled}
          onChange={(event) => setScaled(event.currentTarget.checked)}
        />
      )}
      <Checkbox
        label={t('planFile.usePassphrase')}
        description={t('planFile.usePassphraseText')}
        checked={isLocked}
        onChange={(event) => setLocked(event.currentTarget.checked)}
      />
      {isLocked && <PassphraseFields value={passphrase} onChange={setPassphrase} />}
      {file.share === null ? (
        <Group>
          <Button
            variant="default"
            leftSection={<IconDeviceFloppy size={16} />}
            disabled={isLocked && !isUsable(passphrase)}
            onClick={() => void save()}
          >
            {t('planFile.save')}
          </Button>
        </Group>
      ) : (
        <Locking share={file.share} onStop={file.stop} />
      )}
    </Stack>
  )
}

function Locking({ share, onStop }: { readonly share: number; readonly onStop: () => void }) {
  const t = useT()
  const format = useFormat()
  const words = t('planFile.locking', { percent: format.percent(share, 0) })
  return (
    <Stack gap="xs" maw={420}>
      <Text size="sm" role="status">
        {words}
      </Text>
      <Progress value={share * 100} aria-label={words} />
      <Group>
        <Button variant="default" onClick={onStop}>
          {t('planFile.opening.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
