import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, screen } from 'electron'
import type { BrowserWindow, Rectangle } from 'electron'
import { writeAtomically } from './writeAtomically.ts'

/** Where the window stood when it was last closed; without a place it is centred. */
export interface WindowState {
  readonly width: number
  readonly height: number
  readonly x?: number
  readonly y?: number
  readonly maximized: boolean
  /** How much the page is enlarged: 1 is its own size. */
  readonly zoom: number
}

const initial: WindowState = { width: 1280, height: 800, maximized: false, zoom: 1 }

const path = (): string => join(app.getPath('userData'), 'window.json')

const isSize = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 200

/** As far as the menu lets the page be made smaller and larger. */
const isZoom = (value: unknown): value is number => typeof value === 'number' && value >= 0.25 && value <= 5

function isOnAScreen(place: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x)
    const down = Math.min(place.y + place.height, workArea.y + workArea.height) - Math.max(place.y, workArea.y)
    return across >= 200 && down >= 100
  })
}

function parse(text: string): WindowState {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return initial
  const { width, height, x, y, maximized, zoom } = { ...value } as Readonly<Record<string, unknown>>
  if (!isSize(width) || !isSize(height)) return initial
  const size = { width, height, maximized: maximized === true, zoom: isZoom(zoom) ? zoom : 1 }
  if (typeof x !== 'number' || typeof y !== 'number') return size
  return isOnAScreen({ x, y, width, height }) ? { ...size, x, y } : size
}

/** The stored state of the window, or the first one when none is stored, none is readable or its screen is gone. */
export function readWindowState(): WindowState {
  try {
    return parse(readFileSync(path(), 'utf8'))
  } catch {
    return initial
  }
}

/** Stores the state of a window that is about to close. */
export async function storeWindowState(window: BrowserWindow): Promise<void> {
  const state: WindowState = {
    ...window.getNormalBounds(),
    maximized: window.isMaximized(),
    zoom: window.webContents.getZoomFactor(),
  }
  await writeAtomically(path(), new TextEncoder().encode(JSON.stringify(state)))
}
