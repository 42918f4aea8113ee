import { Button, Group } from '@mantine/core'
import { IconDeviceFloppy, IconPrinter, IconRoute } from '@tabler/icons-react'
import { setHandover } from '../../../editing/edits/exchanges.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import { useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { useWritePlanFile } from '../planFile/useWritePlanFile.ts'
import { tourStart } from '../tour/tourStart.ts'
import { useTourStore } from '../tour/tourStore.ts'
import { HandoverForm } from './HandoverForm.tsx'
import { HandoverSheet } from './HandoverSheet.tsx'

/** Hands the plan over to the next treasurer: a message, a file with a tour, and a sheet to print. */
export function HandoverPart() {
  const t = useT()
  const { model, state } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const file = useWritePlanFile()
  const go = useTourStore((tour) => tour.go)
  const { plan } = state
  const tour = () => {
    go(plan.id, 0)
    goTo({ screen: tourStart, planId: plan.id })
  }
  return (
    <>
      <section className={pageStyles.card} aria-label={t('together.handover.prepare')} data-no-print>
        <h2 className={pageStyles.title}>{t('together.handover.prepare')}</h2>
        <p className={pageStyles.text}>{t('together.handover.prepareText')}</p>
        <HandoverForm key={plan.handover?.day ?? 'none'} handover={plan.handover} />
        {plan.handover && (
          <Group gap="xs">
            <Button leftSection={<IconDeviceFloppy size={14} />} onClick={() => void file.write(plan, null)}>
              {t('together.handover.saveFile')}
            </Button>
            <Button variant="default" leftSection={<IconPrinter size={14} />} onClick={() => window.print()}>
              {t('together.handover.print')}
            </Button>
            <Button variant="default" leftSection={<IconRoute size={14} />} onClick={tour}>
              {t('together.handover.tryTour')}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => run(setHandover(null))}>
              {t('together.handover.cancel')}
            </Button>
          </Group>
        )}
      </section>
      <HandoverSheet model={model} />
    </>
  )
}
