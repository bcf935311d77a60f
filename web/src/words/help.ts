// The explanations in the language of the moment, fetched when first asked for.
import type { Language } from './words.svelte'
import type { Explained, Explanation, viKeys, viTour } from './vi-help'

export interface Help {
  page: Explanation
  keys: typeof viKeys
}

export async function helpOn(screen: Explained, language: Language): Promise<Help> {
  if (language === 'en') {
    const { enHelp, enKeys } = await import('./en-help')
    return { page: enHelp[screen], keys: enKeys }
  }
  const { viHelp, viKeys } = await import('./vi-help')
  return { page: viHelp[screen], keys: viKeys }
}

export async function tourIn(language: Language): Promise<typeof viTour> {
  return language === 'en' ? (await import('./en-help')).enTour : (await import('./vi-help')).viTour
}
