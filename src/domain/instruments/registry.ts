import type { LineKind } from '../plan/lineKind.ts'
import { operatingGrant } from './operatingGrant.ts'
import { solidarityLoan } from './solidarityLoan.ts'

/** Every resource that a plan may hold, in the order of the library. */
export const instruments = { operatingGrant, solidarityLoan } as const satisfies Record<string, LineKind>

export type InstrumentId = keyof typeof instruments
