import { resolve } from 'node:path'
import { app } from 'electron'
import { fileExtensions } from '../../src/platform/contract.ts'
import type { OpenResult } from '../../src/platform/contract.ts'
import { readPlanFile } from './files.ts'

const paths: string[] = []

/** The plan files named on a command line (the system puts there the file that was double-clicked). */
const planPaths = (argv: readonly string[], folder: string): string[] =>
  argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith(`.${fileExtensions.plan}`))
    .map((argument) => resolve(folder, argument))

/** Keeps the plan files of a command line until the window takes them; true when there is one. */
export function keepWaitingFiles(argv: readonly string[], folder: string): boolean {
  const found = planPaths(argv, folder)
  paths.push(...found)
  return found.length > 0
}

/** Keeps the plan files that macOS hands over as events. */
export function listenForWaitingFiles(onWaiting: () => void): void {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    paths.push(path)
    onWaiting()
  })
}

/** Gives the next waiting plan file to the window; `cancelled` when none waits. */
export async function takeWaitingFile(): Promise<OpenResult> {
  const path = paths.shift()
  return path === undefined ? { opened: false, reason: 'cancelled' } : readPlanFile(path)
}
