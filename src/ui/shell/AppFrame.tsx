import type { ReactNode } from 'react'
import { LanguageSwitch } from '../components/LanguageSwitch.tsx'
import { PrivacySwitch } from '../components/PrivacySwitch.tsx'
import { PaletteButton } from '../features/palette/PaletteButton.tsx'
import { ThemeSwitch } from '../components/ThemeSwitch.tsx'
import { AboutScreen } from '../features/about/AboutScreen.tsx'
import { BackupFailure } from '../features/backups/BackupFailure.tsx'
import { BackupsScreen } from '../features/backups/BackupsScreen.tsx'
import { CasesScreen } from '../features/cases/CasesScreen.tsx'
import { DeskScreen } from '../features/desk/DeskScreen.tsx'
import { LearnScreen } from '../features/learn/LearnScreen.tsx'
import { LibraryScreen } from '../features/library/LibraryScreen.tsx'
import { StartScreen } from '../features/start/StartScreen.tsx'
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx'
import { useT } from '../state/preferences.ts'
import { appScreens, formatRoute } from '../state/route.ts'
import type { AppScreen } from '../state/route.ts'
import styles from './AppFrame.module.css'
import { appScreenIcons } from './screenIcons.ts'

interface AppFrameProps {
  readonly screen: AppScreen
  readonly part: string | null
}

/** A screen that belongs to no plan, under the ways to the others. */
export function AppFrame({ screen, part }: AppFrameProps) {
  const t = useT()
  return (
    <div className={styles['frame']}>
      <header className={styles['header']}>
        <nav className={styles['nav']} aria-label={t('frame.appNavigation')}>
          {appScreens.map((name) => (
            <AppScreenLink key={name} name={name} isCurrent={name === screen} />
          ))}
        </nav>
        <PaletteButton />
        <PrivacySwitch />
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <main className={styles['main']}>
        {screen !== 'backups' && <BackupFailure />}
        <div className={styles['page']}>{appScreen(screen, part)}</div>
      </main>
    </div>
  )
}

function AppScreenLink({ name, isCurrent }: { readonly name: AppScreen; readonly isCurrent: boolean }) {
  const t = useT()
  const Icon = appScreenIcons[name]
  return (
    <a href={formatRoute({ screen: name })} className={styles['link']} aria-current={isCurrent ? 'page' : undefined}>
      <Icon size={17} stroke={1.6} aria-hidden />
      {t(`frame.screens.${name}`)}
    </a>
  )
}

function appScreen(screen: AppScreen, part: string | null): ReactNode {
  switch (screen) {
    case 'library':
      return part === 'start' ? <StartScreen /> : <LibraryScreen />
    case 'cases':
      return <CasesScreen part={part} />
    case 'desk':
      return <DeskScreen part={part} />
    case 'learn':
      return <LearnScreen part={part} />
    case 'backups':
      return <BackupsScreen part={part} />
    case 'settings':
      return <SettingsScreen part={part} />
    case 'about':
      return <AboutScreen part={part} />
  }
}
