import { BrowserWindow, ipcMain } from 'electron'
import type { IpcMainInvokeEvent } from 'electron'
import type { Notices, Requests } from '../../src/platform/contract.ts'
import { isAppUrl } from './protocol.ts'

type Argument<Channel extends keyof Requests> = Parameters<Requests[Channel]>[0]
type Answer<Channel extends keyof Requests> = ReturnType<Requests[Channel]>

/** Turns what came through a channel into its argument, or throws: nothing a page sends is taken on trust. */
export type Reader<Value> = (value: unknown) => Value

function sender(event: IpcMainInvokeEvent): BrowserWindow {
  const frame = event.senderFrame
  const window = BrowserWindow.fromWebContents(event.sender)
  if (!frame || frame.parent !== null || !isAppUrl(frame.url) || !window) {
    throw new Error(`Refused: ${frame?.url ?? 'no frame'}`)
  }
  return window
}

/** Answers one channel, for the application's own page only and with a checked argument. */
export function answer<Channel extends keyof Requests>(
  channel: Channel,
  read: Reader<Argument<Channel>>,
  respond: (window: BrowserWindow, argument: Argument<Channel>) => Answer<Channel> | Promise<Answer<Channel>>,
): void {
  ipcMain.handle(channel, (event, value: unknown) => respond(sender(event), read(value)))
}

/** Tells the window something it did not ask. */
export function notify<Channel extends keyof Notices>(
  window: BrowserWindow,
  channel: Channel,
  payload: Notices[Channel],
): void {
  window.webContents.send(channel, payload)
}
