import { Button, Stack, Text, Title } from '@mantine/core'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import type { ExamplePlan } from '../../state/services.ts'
import styles from './Library.module.css'

/** The example plans, each opened as a copy. */
export function ExampleCards({ onOpen }: { readonly onOpen: (example: ExamplePlan, name: string) => void }) {
  const { examples } = useServices()
  const t = useT()
  return (
    <Stack gap="xs">
      <Title order={2}>{t('library.examples')}</Title>
      <Text c="dimmed">{t('library.examplesIntro')}</Text>
      <div className={styles['examples']}>
        {examples.map((example) => {
          const name = t(`library.example.${example.id}.name`)
          return (
            <article key={example.id} className={styles['example']}>
              <Title order={3}>{name}</Title>
              <p>{t(`library.example.${example.id}.summary`)}</p>
              <Button
                variant="light"
                data-testid={`open-example-${example.id}`}
                aria-label={`${t('library.openExample')} : ${name}`}
                onClick={() => onOpen(example, name)}
              >
                {t('library.openExample')}
              </Button>
            </article>
          )
        })}
      </div>
    </Stack>
  )
}
