import '@mantine/core/styles.css'
import './app.css'
import { MantineProvider } from '@mantine/core'
import { useEffect, type ReactNode } from 'react'
import { usePreferences } from '../state/preferences.ts'
import { theme } from './theme.ts'
import { useColorScheme } from './useColorScheme.ts'

/** Puts the theme, the language and the text size of the page, and the style nonce of the security policy around the whole window. */
export function ThemeRoot({ children }: { readonly children: ReactNode }) {
  const scheme = useColorScheme()
  const language = usePreferences((preferences) => preferences.language)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const textSize = usePreferences((preferences) => preferences.textSize)
  useEffect(() => {
    document.documentElement.style.fontSize = textSize === 100 ? '' : `${textSize}%`
  }, [textSize])
  const hidesMoney = usePreferences((preferences) => preferences.hidesMoney)
  useEffect(() => {
    document.documentElement.toggleAttribute('data-hides-money', hidesMoney)
  }, [hidesMoney])
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} getStyleNonce={styleNonce}>
      {children}
    </MantineProvider>
  )
}

function styleNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
}
