import { Dexie } from 'dexie'
import type { EntityTable, Table } from 'dexie'
import type { HistoryStep } from '../editing/history.ts'
import type { PlanSummary } from '../editing/planStore.ts'
import type { VersionSummary } from '../editing/planVersions.ts'

/** A stored plan: what the library lists, and the document as JSON text. */
export interface PlanRecord extends PlanSummary {
  /** Rises with every write. */
  readonly revision: number
  readonly text: string
}

/** A plan that was removed and can still be restored. */
export interface TrashRecord {
  readonly id: string
  readonly plan: PlanRecord
  readonly deletedAt: number
}

/** A step of a history: the number of the state to come back to, and what the edit is called. */
export type StepRecord = Pick<HistoryStep, 'number' | 'label'>

/** The history of a plan; the states themselves stand in their own table, so that an edit writes only one. */
export interface HistoryRecord {
  readonly planId: string
  readonly current: number
  readonly nextNumber: number
  readonly past: readonly StepRecord[]
  readonly future: readonly StepRecord[]
}

/** A plan as it stood at one moment, as JSON text; never changed once written. */
export interface StateRecord {
  readonly planId: string
  readonly number: number
  readonly text: string
}

/** A choice that the app remembers, with the time of its last use in milliseconds since 1970. */
export interface MemoryRecord {
  readonly key: string
  readonly text: string
  readonly usedAt: number
}

/** The text of a version, apart from what lists it. */
export interface VersionTextRecord extends Pick<VersionSummary, 'planId' | 'keptAt'> {
  readonly text: string
}

/** The database of the app. Its own version counts tables and indexes only: documents are migrated when they are read. */
export interface PlanDatabase extends Dexie {
  readonly plans: EntityTable<PlanRecord, 'id'>
  readonly trash: EntityTable<TrashRecord, 'id'>
  readonly histories: EntityTable<HistoryRecord, 'planId'>
  readonly states: Table<StateRecord, [string, number]>
  readonly memories: EntityTable<MemoryRecord, 'key'>
  readonly versions: Table<VersionSummary, [string, number]>
  readonly versionTexts: Table<VersionTextRecord, [string, number]>
}

/** The version of the tables. */
const VERSION = 3

/** Whether the open database was written by a newer version of the app: Dexie itself would open it all the same. */
export function isNewer(database: PlanDatabase): boolean {
  // Dexie counts by tens, and by ones what it adds by itself.
  return Math.floor(database.backendDB().version / 10) > VERSION
}

/** Opens the database of this name; the first use makes its tables. */
export function openDatabase(name: string): PlanDatabase {
  // 'strict': a write is told done once it is on the disk, so that not even a power cut loses it.
  // Dexie adds a property for each table of `stores`.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as PlanDatabase
  database.version(1).stores({
    plans: 'id, updatedAt',
    trash: 'id, deletedAt',
    histories: 'planId',
    states: '[planId+number], planId',
  })
  database.version(2).stores({ memories: 'key, usedAt' })
  database.version(VERSION).stores({ versions: '[planId+keptAt], planId', versionTexts: '[planId+keptAt], planId' })
  return database
}
