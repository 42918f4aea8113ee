import { EventEmitter } from 'node:events'
import { host } from './host.mjs'

const privileges = new Map()
const handlers = new Map()

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (host.app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged must be called before app is ready')
    for (const { scheme, privileges: granted } of schemes) privileges.set(scheme, granted)
  },
  handle(scheme, handler) {
    if (!host.app.isReady()) throw new Error('protocol.handle must be called once app is ready')
    if (!privileges.get(scheme)?.standard) throw new Error(`${scheme} is not standard: no origin, no IndexedDB`)
    handlers.set(scheme, handler)
  },
}

class Session extends EventEmitter {
  beforeRequest = (_details, answer) => answer({})
  permissionRequest = null
  permissionCheck = null
  webRequest = { onBeforeRequest: (_filter, listener) => void (this.beforeRequest = listener) }

  setPermissionRequestHandler(handler) {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler) {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler() {}
  setSpellCheckerEnabled() {}
}

export const session = { defaultSession: new Session() }

// Chromium aborts a scheme it does not know before a test can answer it, so app://alliage/x travels as
// https://alliage.app.invalid/x: a secure origin that can never resolve.

export const toTravelling = (url) =>
  url.replace(/^([a-z][a-z0-9+.-]*):\/\/([^/]*)/, (whole, scheme, name) =>
    privileges.has(scheme) ? `https://${name}.${scheme}.invalid` : whole,
  )

export const fromTravelling = (url) =>
  url.replace(/^https:\/\/([^/]*)\.([a-z0-9+.-]+)\.invalid(?=\/|$)/, (whole, name, scheme) =>
    privileges.has(scheme) ? `${scheme}://${name}` : whole,
  )

/** Answers a request of a page by the handler of its scheme; null when the scheme is not the application's. */
export async function handled(url, request) {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  if (!handler) return null
  const response = await handler(new Request(url, { method: request.method(), headers: request.headers() }))
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  }
}

/** Whether the session cancels a request that no scheme of the application answers. */
export const isCancelled = (details) =>
  new Promise((resolve) => session.defaultSession.beforeRequest(details, ({ cancel }) => resolve(cancel === true)))
