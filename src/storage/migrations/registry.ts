import { fundersAndActions } from './0002-funders-and-actions.ts'
import { choicesAndEvents } from './0003-choices-and-events.ts'
import { workingTogether } from './0004-working-together.ts'
import { purposeAndLife } from './0005-purpose-and-life.ts'
import type { Migration } from './migration.ts'

/** Every step from version 1, the first there was, to the current one, in order. */
export const migrations: readonly Migration[] = [fundersAndActions, choicesAndEvents, workingTogether, purposeAndLife]
