import { useMemo } from 'react'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { tourStops } from './tourStops.ts'
import type { TourStop } from './tourStops.ts'
import { useComingDates } from './useComingDates.ts'

/** The stops of the tour of a plan, as it stands in its base. */
export function useTourStops(model: LiveModel): readonly TourStop[] {
  const t = useT()
  const format = useFormat()
  const scenarioId = model.plan.scenarios.find(({ parent }) => parent === null)?.id ?? ''
  const { dates, month } = useComingDates(model, scenarioId)
  return useMemo(
    () => tourStops({ model, scenarioId, dates, month, t, format }),
    [model, scenarioId, dates, month, t, format],
  )
}
