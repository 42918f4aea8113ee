import type { Page } from '@playwright/test'

/**
 * What does not fit in the window: text that is cut without three dots and a way to read it, and a page that must be scrolled
 * sideways. Tables and charts may scroll in a box of their own.
 */
export async function cutOff(window: Page, place: string): Promise<readonly string[]> {
  const found = await window.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const scrolls = ({ overflowX }: CSSStyleDeclaration) => overflowX === 'auto' || overflowX === 'scroll'
    const isInScroller = (element: Element | null): boolean =>
      element !== null && (scrolls(getComputedStyle(element)) || isInScroller(element.parentElement))
    const told = (element: Element) => `${element.tagName} "${element.textContent?.trim().slice(0, 60)}"`
    const { scrollWidth, clientWidth } = document.documentElement
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      if (!(element instanceof HTMLElement) || element.innerText.trim() === '' || !shown(element)) return false
      if (element.closest('.al-hidden')) return false
      const style = getComputedStyle(element)
      if (style.overflowX !== 'hidden' && style.overflowX !== 'clip') return false
      if (style.textOverflow === 'ellipsis' || style.display === 'inline') return false
      return element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 1
    })
    const beyond = [...document.querySelectorAll('button, a, h1, h2, h3, label, p, select, input')].filter(
      (element) => {
        const { right, left, width } = element.getBoundingClientRect()
        return width > 1 && shown(element) && (right > clientWidth + 1 || left < -1) && !isInScroller(element)
      },
    )
    return [
      ...(scrollWidth > clientWidth + 1 ? [`page ${scrollWidth} > ${clientWidth}`] : []),
      ...cut.map((element) => `cut ${told(element)}`),
      ...beyond.filter((element) => !element.closest('.al-hidden')).map((element) => `beyond ${told(element)}`),
    ]
  })
  return [...new Set(found)].map((text) => `${place} ${text}`)
}
