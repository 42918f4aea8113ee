import { Button, Group, Modal } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { actionGroups } from '../../shell/actions/action.ts'
import type { Action } from '../../shell/actions/action.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { gridKeys } from './gridKeys.ts'
import styles from './Palette.module.css'
import { usePaletteStore } from './paletteStore.ts'
import { ShortcutKeys } from './ShortcutKeys.tsx'

/** Every key of the window and of the grids on one sheet, which can be printed. */
export function ShortcutSheet({ actions }: { readonly actions: () => readonly Action[] }) {
  const t = useT()
  const { platform } = useServices()
  const { shown, close } = usePaletteStore()
  return (
    <Modal
      opened={shown === 'shortcuts'}
      onClose={close}
      title={t('palette.shortcuts')}
      size={720}
      closeButtonProps={{ 'aria-label': t('components.close') }}
    >
      {shown === 'shortcuts' && <Sheet actions={actions()} />}
      <Group justify="flex-end" mt="md" data-no-print>
        <Button variant="default" leftSection={<IconPrinter size={14} />} onClick={() => platform.print()}>
          {t('palette.print')}
        </Button>
      </Group>
    </Modal>
  )
}

function Sheet({ actions }: { readonly actions: readonly Action[] }) {
  const t = useT()
  const groups = actionGroups
    .map((id) => ({ id, keyed: actions.filter(({ group, shortcuts }) => group === id && shortcuts !== undefined) }))
    .filter(({ keyed }) => keyed.length > 0)
  return (
    <div className={styles['sheet']} data-prints-alone>
      {groups.map(({ id, keyed }) => (
        <section key={id}>
          <h3>{t(`palette.groups.${id}`)}</h3>
          <dl>
            {keyed.map((action) => (
              <div key={action.id}>
                <dt>{action.text}</dt>
                <dd>
                  {action.shortcuts?.map((shortcut) => (
                    <ShortcutKeys key={shortcut} shortcut={shortcut} />
                  ))}
                </dd>
              </div>
            ))}
            {id === 'grid' &&
              gridKeys.map((key) => (
                <div key={key.id}>
                  <dt>{t(`palette.grid.${key.id}`)}</dt>
                  <dd>
                    {key.keys.map((shortcut) => (
                      <ShortcutKeys key={shortcut} shortcut={shortcut} />
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
