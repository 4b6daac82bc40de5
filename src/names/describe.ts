/** All that calque knows of a name: its French form, the spellings of other languages, and why. */
import {toFrenchForm} from './french-forms.ts'
import type {EntityFacts, Gazetteer} from './gazetteer.ts'
import {fromRomanised, transcribeCyrillic, transcribeRomanised} from './transcription/index.ts'
import {guessLanguage, isCyrillic, type SourceLanguage} from './transcription/languages.ts'
import {fromFrench, toCyrillic} from './transcription/read.ts'
import {findBeside} from './transcription/romanised.ts'
import {type ForeignScheme, writeForeign} from './transcription/write.ts'

/** Where a French form comes from: an entry of the packs, the list of given names, the letters; or it is French as it stands. */
export type NameSource = 'gazetteer' | 'given-names' | 'transcription' | 'unchanged'

export interface NameDescription {
  readonly input: string
  readonly french: string
  readonly source: NameSource
  readonly sure: boolean
  readonly language: SourceLanguage | undefined
  /** The entry of the packs, with what it says. */
  readonly entry?: {readonly id: string; readonly role: string | undefined; readonly name: string} | undefined
  readonly accepted: readonly string[]
  readonly refused: readonly string[]
  /** How newspapers in English and German, and scholars, write it; from the Cyrillic given, or read back from the letters. */
  readonly variants: Readonly<Partial<Record<ForeignScheme | 'cyrillic', string>>>
  /** Letters that changed, as *sh → ch*. */
  readonly rules: readonly string[]
}

/** Undefined for what is no name calque can say anything of: no letters, or a script it does not read. */
export function describeName(input: string, gazetteer: Gazetteer, from?: SourceLanguage): NameDescription | undefined {
  const name = input.normalize('NFC').trim().replace(/\s+/g, ' ').replaceAll('’', "'")
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}\s'ʼ.-]*$/u.test(name))
    return undefined
  const cyrillic = isCyrillic(name)
  const language = from ?? (cyrillic ? guessLanguage(name) : undefined)
  const latin = cyrillic ? mapWords(name, (word) => transcribeCyrillic(word, language).french) : name
  const variants = cyrillic ? toVariants(name, language ?? 'ru') : undefined
  return (
    describeEntity(input, latin, gazetteer, language, variants) ??
    describeGiven(input, latin, gazetteer, language, variants) ??
    describeLetters({input, name, latin, cyrillic, language, variants}, gazetteer)
  )
}

type Variants = NameDescription['variants']

function mapWords(name: string, write: (word: string) => string): string {
  return name.split(' ').map(write).join(' ')
}

function describeEntity(
  input: string,
  latin: string,
  gazetteer: Gazetteer,
  language: SourceLanguage | undefined,
  variants: Variants | undefined,
): NameDescription | undefined {
  const [form] = gazetteer.forms(latin)
  if (!form) return undefined
  const facts = gazetteer.entity(form.id)
  const isFamily = form.status.startsWith('family')
  const french = isFamily ? facts.family! : facts.preferred
  const length = french.split(' ').length
  // « Loukachenko » is asked for: « Alyaksandr Lukashenka » is the answer to another question.
  const fitting = (forms: readonly string[]) => forms.filter((other) => isFamily === other.split(' ').length <= length)
  return {
    input,
    french,
    source: 'gazetteer',
    sure: true,
    language: language ?? languageOfCountry(facts),
    entry: {id: form.id, role: facts.role, name: facts.preferred},
    accepted: facts.family ? fitting(facts.accepted) : facts.accepted,
    refused: facts.family ? fitting(facts.refused) : facts.refused,
    variants: variants ?? readEntity(facts, isFamily ? french : ''),
    rules: [],
  }
}

/** The Cyrillic of a Russian family name, read back from its French form; other languages hide more letters. */
function readEntity(facts: EntityFacts, family: string): Variants {
  if (family === '' || facts.country !== 'RU' || facts.type !== 'person') return {}
  const letters = fromFrench(family.toLowerCase())
  return toVariants(letters.slice(0, 1).toUpperCase() + letters.slice(1), 'ru')
}

const COUNTRIES: Readonly<Record<string, SourceLanguage>> = {RU: 'ru', UA: 'uk', BY: 'be', BG: 'bg'}

function languageOfCountry({country}: EntityFacts): SourceLanguage | undefined {
  return COUNTRIES[country ?? '']
}

function describeGiven(
  input: string,
  latin: string,
  gazetteer: Gazetteer,
  language: SourceLanguage | undefined,
  variants: Variants | undefined,
): NameDescription | undefined {
  const all = gazetteer.givenNames(latin)
  const given = all.find(({languages}) => language && languages.includes(language)) ?? all[0]
  if (!given) return undefined
  const others = all.map(({preferred}) => preferred).filter((preferred) => preferred !== given.preferred)
  return {
    input,
    french: given.preferred,
    source: 'given-names',
    sure: others.length === 0 || language !== undefined,
    language,
    accepted: [...new Set([...others, ...(given.isLegal && given.preferred !== latin ? [latin] : [])])],
    refused: [],
    variants: variants ?? {},
    rules: [],
  }
}

interface Spelling {
  readonly input: string
  readonly name: string
  readonly latin: string
  readonly cyrillic: boolean
  readonly language: SourceLanguage | undefined
  readonly variants: Variants | undefined
}

function describeLetters(
  {input, name, latin, cyrillic, language, variants}: Spelling,
  gazetteer: Gazetteer,
): NameDescription {
  if (cyrillic) {
    // Given names of the list come first: « Сергей » in a full name too.
    const words = latin.split(' ')
    const french = words.length > 1 ? withGiven(words, gazetteer, language) : latin
    return {
      input,
      french,
      source: 'transcription',
      sure: true,
      language,
      accepted: [],
      refused: [],
      variants: variants ?? {},
      rules: [],
    }
  }
  const found = language ? undefined : toFrenchForm(latin, gazetteer)
  if (found) {
    const {form, sure, rules} = found
    return {
      input,
      french: form,
      source: 'transcription',
      sure,
      language,
      accepted: [],
      refused: [],
      variants: readBack(name, undefined),
      rules,
    }
  }
  const asked = language && mapWords(name, (word) => asLanguage(word, language))
  if (asked && asked !== name) {
    const rules = name.split(' ').flatMap((word) => transcribeRomanised(word, language)?.rules ?? [])
    return {
      input,
      french: asked,
      source: 'transcription',
      sure: false,
      language,
      accepted: [],
      refused: [],
      variants: readBack(name, language),
      rules,
    }
  }
  return {
    input,
    french: name,
    source: 'unchanged',
    sure: false,
    language,
    accepted: [],
    refused: [],
    variants: {},
    rules: [],
  }
}

/** The user says which language: less is asked of the spelling. */
function asLanguage(word: string, language: SourceLanguage): string {
  return (
    transcribeRomanised(word, language)?.french ??
    (isFrenchLike(word) ? word : fromRomanised(word, 'english', language))
  )
}

function isFrenchLike(word: string): boolean {
  return /ou|ï|tch|gu[eéiï]|[iy]ne$|iev$|itch$/i.test(word)
}

function withGiven(words: readonly string[], gazetteer: Gazetteer, language: SourceLanguage | undefined): string {
  const [first = '', ...others] = words
  const given = gazetteer.givenNames(first).find(({languages}) => languages.includes(language ?? 'ru'))
  return [given?.preferred ?? first, ...others].join(' ')
}

function toVariants(name: string, language: SourceLanguage): Variants {
  const write = (scheme: ForeignScheme) => mapWords(name, (word) => writeForeign(word, scheme, language))
  return {cyrillic: name, english: write('english'), german: write('german'), scholarly: write('scholarly')}
}

/** The Cyrillic that a romanised name most likely stands for, and its other spellings. */
function readBack(name: string, language: SourceLanguage | undefined): Variants {
  // Given names come from a list, not from their letters.
  if (name.includes(' ')) return {}
  const words = name.split(' ').map((word) => ({word, found: findBeside(word)}))
  const own = language ?? words.find(({found}) => found)?.found?.language ?? 'ru'
  const read = ({word, found}: (typeof words)[number]) => {
    const letters = toCyrillic(word.toLowerCase(), found?.scheme ?? 'english', own).replace(/^э/, 'е')
    return letters.slice(0, 1).toUpperCase() + letters.slice(1)
  }
  return toVariants(words.map(read).join(' '), own)
}
