import { join } from 'node:path'
import { app, protocol } from 'electron'
import { readAppFile } from './appFiles.ts'

const scheme = 'app'
const host = 'alliage'
const folder = join(import.meta.dirname, '../renderer')

/** The address of the Vite server while developing; a packaged application never listens to it. */
const developmentUrl = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

/** The page that the window loads. */
export const windowUrl = developmentUrl ?? `${scheme}://${host}/index.html`

const trustedPrefix = developmentUrl ?? `${scheme}://${host}/`

/** Whether an address belongs to the application itself. */
export const isAppUrl = (url: string): boolean => url.startsWith(trustedPrefix)

/** Whether a request may leave the window: none may, but to the Vite server while developing. */
export const isDevelopmentRequest = (url: string): boolean =>
  developmentUrl !== undefined && url.replace(/^ws/, 'http').startsWith(developmentUrl)

/** Gives the application its own origin (IndexedDB lives in it); to be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the packaged files of the window, and nothing else, on the application's scheme. */
export function serveScheme(): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url)
    if (url.host !== host) return new Response('404', { status: 404 })
    const file = await readAppFile(folder, request.method, url.pathname)
    return new Response(file.body, { status: file.status, headers: file.headers })
  })
}
