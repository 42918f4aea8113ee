import type { Page } from '@playwright/test'

/** Opens an example plan from the library, as a newcomer does. */
export async function openExample(window: Page, id: 'healthCentre' | 'fablab' | 'solarCoop'): Promise<void> {
  await window.getByTestId(`open-example-${id}`).click()
  await window.waitForURL(/#\/plan\/[^/]+\/dashboard/)
  await window.waitForSelector('html[data-ready="1"]')
}

/** Goes to a screen of the open plan by its name in the navigation. */
export async function goToScreen(window: Page, name: string): Promise<void> {
  await window.getByRole('navigation').getByRole('link', { name, exact: true }).click()
}

/** Waits until the last edit is stored. */
export async function saved(window: Page): Promise<void> {
  await window.waitForSelector('[data-testid="save-status"][data-status="saved"]')
}
