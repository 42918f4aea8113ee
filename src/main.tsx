import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { platform } from './platform/index.ts'
import { openMemory } from './storage/openMemory.ts'
import { openPlanStore } from './storage/openPlanStore.ts'
import { openPlanVersions } from './storage/openPlanVersions.ts'
import { App } from './ui/App.tsx'
import { ServicesProvider } from './ui/state/services.ts'
import type { Services } from './ui/state/services.ts'
import { ThemeRoot } from './ui/theme/ThemeRoot.tsx'
import { examplePlans } from './examplePlans.ts'

const services: Services = {
  store: openPlanStore(),
  versions: openPlanVersions(),
  memory: openMemory(),
  platform,
  examples: examplePlans,
  shipped: () => import('virtual:shipped'),
  newId: () => crypto.randomUUID(),
  now: () => Date.now(),
}

void navigator.storage?.persist?.()

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
createRoot(root).render(
  <StrictMode>
    <ThemeRoot>
      <ServicesProvider value={services}>
        <App />
      </ServicesProvider>
    </ThemeRoot>
  </StrictMode>,
)
