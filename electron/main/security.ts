import { app, session } from 'electron'
import { isAppUrl, isDevelopmentRequest } from './protocol.ts'

const networkUrls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file:///*']

/** Locks every page ever created: no new window, no navigation away, no embedded page. To be called before ready. */
export function lockPages(): void {
  app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => {
      if (!isAppUrl(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

/** Closes the session to the outside: no permission, no network, no download. To be called once ready. */
export function lockSession(): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.setSpellCheckerEnabled(false)
  defaultSession.webRequest.onBeforeRequest({ urls: networkUrls }, (details, answer) =>
    answer({ cancel: !isDevelopmentRequest(details.url) }),
  )
  defaultSession.on('will-download', (event) => event.preventDefault())
}
