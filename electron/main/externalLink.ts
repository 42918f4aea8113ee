import { dialog, shell } from 'electron'
import type { BrowserWindow } from 'electron'
import { officialUrl } from '../../src/platform/contract.ts'
import type { DesktopLabels } from '../../src/platform/contract.ts'

/** Opens an official page in the user's own browser, once the user has seen its address and agreed. */
export async function openExternalLink(
  window: BrowserWindow,
  address: string,
  labels: DesktopLabels | null,
): Promise<boolean> {
  const url = officialUrl(address)
  if (!url || !labels) return false
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: labels.externalTitle,
    detail: url.href,
    buttons: [labels.externalCancel, labels.externalOpen],
    defaultId: 1,
    cancelId: 0,
  })
  if (response !== 1) return false
  await shell.openExternal(url.href)
  return true
}
