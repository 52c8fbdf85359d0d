import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { bn } from './bn.ts'
import { en } from './en.ts'
import type { Language } from './dates.ts'
import type { Words } from './words.ts'

interface Spoken {
  readonly language: Language
  readonly words: Words
  readonly speak: (language: Language) => void
}

const LanguageContext = createContext<Spoken | null>(null)
const storageKey = 'language'
const dictionaries: Readonly<Record<Language, Words>> = { bn, en }

/** Bangla, unless this browser was told otherwise. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(storageKey) === 'en' ? 'en' : 'bn',
  )
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem(storageKey, language)
  }, [language])
  const spoken = useMemo(
    () => ({ language, words: dictionaries[language], speak: setLanguage }),
    [language],
  )
  return <LanguageContext value={spoken}>{children}</LanguageContext>
}

export function useLanguage(): Spoken {
  const spoken = useContext(LanguageContext)
  if (spoken === null) throw new Error('no language around this part')
  return spoken
}

export const useWords = (): Words => useLanguage().words
