import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { families } from '../../../domain/plan/lineKind.ts'
import type { LineKind, Section } from '../../../domain/plan/lineKind.ts'
import { linesShownIn } from '../../../domain/plan/linesIn.ts'
import { takeLineAway } from '../../../editing/edits/scenarioLines.ts'
import { families as familyLooks, seriesColor } from '../../theme/families.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { Catalogue } from '../catalogue/Catalogue.tsx'
import { ForgottenCosts } from '../forgotten/ForgottenCosts.tsx'
import { AwardedStrip } from '../funders/AwardedStrip.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { showToast } from '../../components/toastStore.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { LinePanel } from './LinePanel.tsx'
import styles from './Lines.module.css'
import { LinesGrid } from './LinesGrid.tsx'
import type { LineGroup } from './LinesGrid.tsx'
import { linesViews, useLinesView } from './linesView.ts'
import { linesOf } from './lineTable.ts'

const resourceSections = ['resources'] as const satisfies readonly Section[]
const costSections = ['costs', 'staff', 'investments', 'opening'] as const satisfies readonly Section[]

interface LinesScreenProps {
  /** Resources by family, or costs, staff, investments and the opening balance. */
  readonly what: 'resources' | 'costs'
  readonly onScreen: ShowScreen
}

/** The lines of a plan in an editable grid, with the open line's form and fiche at its side. */
export function LinesScreen({ what, onScreen }: LinesScreenProps) {
  const t = useT()
  const { model, scenarioId } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const openLine = useWorkspace((workspace) => workspace.lineId)
  const setOpenLine = useWorkspace((workspace) => workspace.showLine)
  const { view, show: showView } = useLinesView()
  const [isAdding, setAdding] = useState(false)
  const groups = useGroups(what)
  const isResources = what === 'resources'
  const shown = groups.flatMap((group) => group.lines).find(({ line }) => line.id === openLine)
  const isEmpty = groups.length === 0

  function remove(lineId: string, name: string) {
    run(takeLineAway(scenarioId, lineId))
    setOpenLine(null)
    const scenario = model.plan.scenarios.find(({ id }) => id === scenarioId)
    const isBase = scenario?.parent === null
    const message = isBase
      ? t('lines.removed', { name })
      : t('lines.takenAway', { name, scenario: scenario?.name ?? '' })
    showToast({ message, onUndo: () => useWorkspace.getState().open?.session.undo() })
  }

  return (
    <div className={styles['screen']}>
      <section className={styles['main']}>
        <PageHeader
          title={t(isResources ? 'lines.resourcesTitle' : 'lines.costsTitle')}
          description={t(isResources ? 'lines.resourcesIntro' : 'lines.costsIntro')}
          actions={
            <>
              {!isEmpty && (
                <SegmentedControl
                  size="xs"
                  aria-label={t('lines.calendar.view')}
                  value={view}
                  onChange={showView}
                  data={linesViews.map((each) => ({ value: each, label: t(`lines.calendar.views.${each}`) }))}
                />
              )}
              <Button leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
                {t('lines.add')}
              </Button>
            </>
          }
        />
        {!isResources && !isEmpty && <ForgottenCosts />}
        {isResources && <AwardedStrip model={model} scenarioId={scenarioId} />}
        {isEmpty ? (
          <EmptyState
            title={t(isResources ? 'lines.emptyTitle' : 'lines.emptyCostsTitle')}
            steps={[{ label: t('lines.add'), onClick: () => setAdding(true) }]}
          >
            {t(isResources ? 'lines.emptyText' : 'lines.emptyCostsText')}
          </EmptyState>
        ) : (
          <LinesGrid
            label={t(isResources ? 'lines.resourcesTitle' : 'lines.costsTitle')}
            model={model}
            scenarioId={scenarioId}
            groups={groups}
            hasStatus={isResources}
            openLine={openLine}
            onOpenLine={setOpenLine}
          />
        )}
      </section>
      {shown && (
        <LinePanel
          key={shown.line.id}
          line={shown.line}
          kind={shown.kind}
          onClose={() => setOpenLine(null)}
          onRemove={() => remove(shown.line.id, shown.line.name)}
          onOpenLine={setOpenLine}
          onScreen={onScreen}
        />
      )}
      <Catalogue
        opened={isAdding}
        sections={isResources ? resourceSections : costSections}
        onClose={() => setAdding(false)}
        onAdded={setOpenLine}
      />
    </div>
  )
}

function useGroups(what: LinesScreenProps['what']): readonly LineGroup[] {
  const t = useT()
  const { model, scenarioId } = useOpenPlan()
  return useMemo(() => {
    const shown = { lines: linesShownIn(model.plan, scenarioId) }
    const group = (id: string, label: string, isShown: (kind: LineKind) => boolean, color?: string): LineGroup[] => {
      const lines = linesOf(shown, isShown)
      return lines.length === 0
        ? []
        : [{ id, label, lines, hasTotal: id !== 'opening', ...(color === undefined ? {} : { color }) }]
    }
    if (what === 'resources') {
      return families.flatMap((family) =>
        group(
          family,
          t(`lines.families.${family}`),
          (kind) => kind.section === 'resources' && kind.family === family,
          seriesColor(familyLooks[family]),
        ),
      )
    }
    return costSections.flatMap((section) =>
      group(section, t(`lines.sections.${section}`), (kind) => kind.section === section),
    )
  }, [model, scenarioId, what, t])
}
