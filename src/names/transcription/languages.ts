/** Languages whose names calque writes in French letters, and what their letters give away. */

/** Written in Cyrillic letters; Serbian has Latin letters of its own, which French keeps. */
export type SourceLanguage = 'ru' | 'uk' | 'be' | 'bg'

export const sourceLanguages = ['ru', 'uk', 'be', 'bg'] as const satisfies readonly SourceLanguage[]

const OWN_LETTERS: readonly (readonly [RegExp, SourceLanguage])[] = [
  [/ў/, 'be'],
  [/[їєґ]/, 'uk'],
  [/ы.*і|і.*ы|э.*і|і.*э/, 'be'],
  [/і/, 'uk'],
  [/[эе]нка$|дз[еёюя]|ць/, 'be'],
  [/[ыэё]/, 'ru'],
  // Bulgarian has this vowel between consonants; Russian has the letter before a vowel only.
  [/ъ(?![еёюя])/, 'bg'],
  [/ськ|цьк/, 'uk'],
]

/** The language a Cyrillic name shows by its letters; Russian where they are common to all. */
export function guessLanguage(cyrillic: string): SourceLanguage {
  const lower = cyrillic.toLowerCase()
  return OWN_LETTERS.find(([letters]) => letters.test(lower))?.[1] ?? 'ru'
}

const CYRILLIC = /[\u0400-\u04FF]/

export function isCyrillic(text: string): boolean {
  return CYRILLIC.test(text)
}
