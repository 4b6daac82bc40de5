/** What the words of an English run may be: function words by a list, others by the lexicon packs. */
import {isEnglish, toBases} from '../../../lexicon/english.ts'
import {analyse} from '../../../lexicon/french.ts'
import {type PackTables, translationsOf} from '../../../packs/tables.ts'

/** A part of speech with French lemmas, likeliest first, and what the English ending says. */
export interface Option {
  readonly pos: string
  readonly lemmas: readonly string[]
  readonly ending: string
}

export type Lexeme =
  | {readonly kind: 'word'; readonly options: readonly Option[]}
  /** A set phrase of the packs: French phrases, likeliest first. */
  | {readonly kind: 'phrase'; readonly french: readonly string[]; readonly past: boolean}
  | {readonly kind: FunctionKind; readonly french: string}

/** `modal` and `auxiliary` are told apart by their French: see `verb-group.ts`. */
export type FunctionKind =
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'subject'
  | 'object'
  | 'auxiliary'
  | 'modal'
  | 'to'
  | 'not'

/** `kind word=french …`; determiners show the masculine singular, verbs their infinitive and tense. */
const FUNCTION_WORDS: ReadonlyMap<string, readonly [FunctionKind, string]> = new Map(
  `
determiner the=le a=un an=un his=son her=son its=son their=leur our=notre my=mon your=votre this=ce these=ce those=ce some=certain no=aucun every=chaque each=chaque several=plusieurs many=plusieurs another=un_autre
preposition of=de in=dans for=pour on=sur by=par with=avec without=sans from=de at=à into=dans about=sur after=après before=avant since=depuis between=entre against=contre under=sous during=pendant inside=dans through=par within=dans towards=vers toward=vers despite=malgré among=parmi behind=derrière over=sur as=comme like=comme than=que until=jusqu'à
conjunction and=et or=ou but=mais because=parce_que if=si while=alors_que although=bien_que so=donc
relative who=qui which=qui that=que when=quand where=où what=ce_que
subject i=je he=il she=elle it=il they=ils we=nous you=vous
object him=lui them=eux me=moi us=nous himself=lui-même themselves=eux-mêmes
auxiliary is=être:ipre are=être:ipre:p was=être:iimp were=être:iimp:p be=être:infi been=être:ppas being=être:ppre has=avoir:ipre have=avoir:ipre:p had=avoir:iimp
modal will=:ifut would=:cond can=pouvoir:ipre could=pouvoir:cond may=pouvoir:ipre might=pouvoir:cond should=devoir:cond must=devoir:ipre
to to=à
not not=pas
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', ...rows] = line.split(' ')
      return rows.map((row) => {
        const [word = '', french = ''] = row.split('=')
        return [word, [kind as FunctionKind, french.replaceAll('_', ' ')]] as const
      })
    }),
)

const LONGEST_PHRASE = 4

/** The lexemes of a run in lower case; undefined where some word is known to no source. */
export function toLexemes(words: readonly string[], tables: PackTables): Lexeme[] | undefined {
  const lexemes: Lexeme[] = []
  for (let i = 0; i < words.length; ) {
    const phrase = longestPhrase(words, i, tables)
    const lexeme = phrase?.lexeme ?? readWord(words[i]!, tables)
    if (!lexeme) return undefined
    lexemes.push(lexeme)
    i += phrase?.width ?? 1
  }
  return lexemes
}

/** French for a set phrase, likeliest first; empty where the packs do not hold it. */
export function readPhrase(phrase: string, tables: PackTables): string[] {
  const row = tables.englishPhrases.get(phrase)
  return row ? (JSON.parse(row) as string[]).slice(1) : []
}

function longestPhrase(words: readonly string[], i: number, tables: PackTables) {
  for (let width = Math.min(LONGEST_PHRASE, words.length - i); width > 1; width--) {
    const own = words.slice(i, i + width)
    // « will be » has a French verb behind it.
    if (own.every((word) => FUNCTION_WORDS.has(word))) continue
    const french = readPhrase(own.join(' '), tables)
    if (french.length > 0) return {lexeme: {kind: 'phrase', french, past: isPast(own[0]!, tables)} as const, width}
  }
  return undefined
}

/** « wanted to », « took part in » */
export function isPast(word: string, tables: PackTables): boolean {
  return word.endsWith('ed') || (tables.irregulars.get(word) !== undefined && !word.endsWith('s'))
}

function readWord(word: string, tables: PackTables): Lexeme | undefined {
  const known = FUNCTION_WORDS.get(word)
  if (known) return {kind: known[0], french: known[1]}
  const irregular = tables.irregulars.get(word)?.split(' ') ?? []
  const bases = [...toBases(word), ...irregular.map((base) => ({base, ending: 'irregular'}))]
  const options = bases.flatMap(({base, ending}) =>
    translationsOf(base, tables)
      .filter(({pos}) => canEnd(pos, ending))
      .map((entry) => ({...entry, ending})),
  )
  // « forces » is a noun too, spelled alike, which the packs need not say.
  const others = homographOptions(word).filter(({pos}) => !options.some((option) => option.pos === pos))
  // « local answer », but not « police answer ».
  const all = isAdjectival(word)
    ? [...others, ...options]
    : [...options, ...others.filter(({pos}) => pos === 'noun' || options.length === 0)]
  return all.length > 0 ? {kind: 'word', options: all} : undefined
}

/** True for a word of both languages that is an adjective before it is a noun, by its ending. */
export function isAdjectival(word: string): boolean {
  return /(?:al|ent|ant|ble|ple|que|ile|ic|ect|act)$/.test(word)
}

/** « attacked » is no form of the noun. */
function canEnd(pos: string, ending: string): boolean {
  if (pos === 'noun') return ending === '' || ending === 's' || ending === 'irregular'
  return pos === 'verb' || ending === ''
}

/** A word spelled alike in both languages that the packs need not translate. */
function homographOptions(word: string): Option[] {
  if (!isEnglish(word)) return []
  // « final » qualifies more often than it stands alone.
  return analyse(word)
    .toSorted((a, b) => (a.pos < b.pos ? -1 : 1))
    .flatMap(({pos, lemma, number}) =>
      pos === 'N' || pos === 'A'
        ? {pos: pos === 'N' ? 'noun' : 'adjective', lemmas: [lemma], ending: number === 'p' ? 's' : ''}
        : [],
    )
}

/** True where the lexeme may be that part of speech. */
export function canBe(lexeme: Lexeme | undefined, pos: string): boolean {
  return lexeme?.kind === 'word' && lexeme.options.some((option) => option.pos === pos)
}

/** The first option of that part of speech. */
export function optionOf(lexeme: Lexeme | undefined, pos: string): Option | undefined {
  return lexeme?.kind === 'word' ? lexeme.options.find((option) => option.pos === pos) : undefined
}
