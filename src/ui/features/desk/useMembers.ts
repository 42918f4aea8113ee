import { useEffect, useState } from 'react'
import type { GroupMember } from '../../../domain/analysis/consolidation/structureGroup.ts'
import { createLiveModel } from '../../../domain/model/liveModel.ts'
import { useServices } from '../../state/services.ts'

/** The structures of a group in the order of their ids, in their first scenario; those that cannot be read are left out. Null while they are read. Another `version` has them read again. */
export function useMembers(ids: readonly string[], version = ''): readonly GroupMember[] | null {
  const { store } = useServices()
  const asked = ids.join(' ')
  const wanted = `${asked}\n${version}`
  const [read, setRead] = useState<{ readonly asked: string; readonly members: readonly GroupMember[] } | null>(null)
  useEffect(() => {
    let isShown = true
    const readAll = async () => {
      const members: GroupMember[] = []
      for (const id of asked.split(' ').filter(Boolean)) {
        const loaded = await store.get(id)
        if (!isShown) return
        if (!loaded.ok) continue
        const { plan } = loaded.history.current
        const model = createLiveModel(plan)
        const evaluation = model.evaluation(plan.scenarios[0]?.id ?? '')
        members.push({ plan, compiled: model.compiled, evaluation })
      }
      setRead({ asked: wanted, members })
    }
    void readAll()
    return () => {
      isShown = false
    }
  }, [store, asked, wanted])
  return read?.asked === wanted ? read.members : null
}
