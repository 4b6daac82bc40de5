/**
 * A gloss for short runs of English: set phrases from the packs, then word by word, with noun phrases turned round and made to agree
 * (*terrorist network* → *réseau terroriste*, *poverty reduction* → *réduction de la pauvreté*). It offers; a person chooses.
 */
import {joinWords, startsWithVowel} from '../../grammar/elision.ts'
import type {Slot} from '../../grammar/slot.ts'
import {toBases} from '../../lexicon/english.ts'
import {analyse} from '../../lexicon/french.ts'
import {type GrammaticalNumber, inflect} from '../../lexicon/morphology.ts'
import {type PackTables, translationsOf} from '../../packs/tables.ts'

const LONGEST_RUN = 6
const MOST = 4

/** What a word or set phrase of the run may be. */
interface Unit {
  /** Parts of speech with French lemmas, likeliest first. */
  readonly options: readonly {readonly pos: string; readonly lemmas: readonly string[]; readonly ending: string}[]
  /** Function words come as they are. */
  readonly fixed?: string
  readonly kind: 'word' | 'determiner' | 'preposition' | 'conjunction' | 'pronoun' | 'phrase'
}

/** `kind french` of the words that hold a phrase together; determiners show the masculine singular. */
const FUNCTION_WORDS: ReadonlyMap<string, readonly [Unit['kind'], string]> = new Map(
  (
    'the:determiner:le a:determiner:un an:determiner:un his:determiner:son her:determiner:son its:determiner:son their:determiner:leur ' +
    'our:determiner:notre my:determiner:mon your:determiner:votre this:determiner:ce these:determiner:ce that:conjunction:que ' +
    'those:determiner:ce some:determiner:un of:preposition:de in:preposition:dans to:preposition:à for:preposition:pour ' +
    'on:preposition:sur by:preposition:par with:preposition:avec without:preposition:sans from:preposition:de at:preposition:à ' +
    'into:preposition:dans about:preposition:sur after:preposition:après before:preposition:avant since:preposition:depuis ' +
    'between:preposition:entre against:preposition:contre under:preposition:sous during:preposition:pendant ' +
    'inside:preposition:dans as:preposition:comme and:conjunction:et or:conjunction:ou but:conjunction:mais who:conjunction:qui ' +
    'he:pronoun:il she:pronoun:elle it:pronoun:il they:pronoun:ils we:pronoun:nous you:pronoun:vous'
  )
    .split(' ')
    .map((row) => row.split(':') as [string, Unit['kind'], string])
    .map(([word, kind, french]) => [word, [kind, french]]),
)

const PERSONS: Readonly<Record<string, string>> = {il: '3s', elle: '3s', ils: '3p', nous: '1p', vous: '2p'}

/** Adjectives that French puts before the noun. */
const BEFORE_NOUN = new Set(
  'grand petit bon mauvais nouveau vieux beau jeune gros long haut premier deuxième troisième autre même seul ancien meilleur énorme immense vrai'.split(
    ' ',
  ),
)

/** These too, save with nouns of time: *dernière séquence*, *mois dernier*. */
const BEFORE_NOUN_SAVE_TIME = new Set(['dernier', 'prochain'])
const TIMES = new Set(
  'an année mois semaine jour week-end été hiver automne printemps lundi mardi mercredi jeudi vendredi samedi dimanche nuit'.split(
    ' ',
  ),
)

/** French for a run of two to six words, likeliest first; empty where some word is not known. */
export function translateRun(words: readonly string[], slot: Slot, tables: PackTables): string[] {
  const lower = words.map((word) => word.toLowerCase())
  if (lower.length > LONGEST_RUN) return []
  const whole = readPhrase(lower.join(' '), tables)
  if (whole.length > 0)
    return whole
      .map((phrase) =>
        inNumber(slot.direct ? phrase.replace(ARTICLE, '') : phrase, isPlural(lower.at(-1)!, slot, tables) ? 'p' : 's'),
      )
      .slice(0, MOST)
  const units = toUnits(lower, tables)
  if (!units) return []
  const glosses = ARTICLES.map((articles) => new Gloss(units, slot, articles).write())
  return [...new Set(glosses)].filter((gloss) => gloss !== '').slice(0, MOST)
}

/** « un last month »: the text has an article before the run already. */
const ARTICLE = /^(?:l'|(?:le|la|les|une?|des) )/

function readPhrase(phrase: string, tables: PackTables): string[] {
  const row = tables.englishPhrases.get(phrase)
  return row ? (JSON.parse(row) as string[]).slice(1) : []
}

function isPlural(last: string, slot: Slot, tables: PackTables): boolean {
  const plural =
    /[^s]s$/.test(last) &&
    toBases(last).some(
      ({base, ending}) => ending === 's' && translationsOf(base, tables).some(({pos}) => pos === 'noun'),
    )
  return plural || slot.readings[0]?.number === 'p'
}

/** *taux d'intérêt*, *événement parallèle* → plural: the noun and the adjectives behind it, up to a preposition. */
function inNumber(phrase: string, number: GrammaticalNumber): string {
  const words = phrase.split(' ')
  const head = analyse(words[0]!)
  if (number === 's' || !head.some(({pos}) => pos === 'N') || head.some(({pos}) => pos !== 'N' && pos !== 'A'))
    return phrase
  let agreeing = true
  return words
    .map((word) => {
      if (!agreeing) return word
      const analysis = analyse(word).find(({pos}) => pos === 'N' || pos === 'A')
      agreeing = analysis !== undefined
      return analysis
        ? (inflect(analysis.lemma, {pos: analysis.pos, number, gender: analysis.gender})[0] ?? word)
        : word
    })
    .join(' ')
}

function toUnits(words: readonly string[], tables: PackTables): Unit[] | undefined {
  const units: Unit[] = []
  for (let i = 0; i < words.length; ) {
    const [unit, width] = readUnit(words, i, tables)
    if (!unit) return undefined
    units.push(unit)
    i += width
  }
  return units
}

function readUnit(words: readonly string[], i: number, tables: PackTables): [Unit | undefined, number] {
  for (let width = Math.min(4, words.length - i); width > 1; width--) {
    const phrase = readPhrase(words.slice(i, i + width).join(' '), tables)
    if (phrase.length > 0)
      return [{kind: 'phrase', fixed: phrase[0]!, options: [{pos: 'noun', lemmas: phrase, ending: ''}]}, width]
  }
  const word = words[i]!
  const known = FUNCTION_WORDS.get(word)
  if (known) return [{kind: known[0], fixed: known[1], options: []}, 1]
  const irregular = tables.irregulars.get(word)?.split(' ') ?? []
  const bases = [...toBases(word), ...irregular.map((base) => ({base, ending: 'irregular'}))]
  const options = bases.flatMap(({base, ending}) =>
    translationsOf(base, tables)
      .filter(({pos}) => canEnd(pos, ending))
      .map((entry) => ({...entry, ending})),
  )
  return [options.length > 0 ? {kind: 'word', options} : undefined, 1]
}

/** « attacked » is no form of the noun. */
function canEnd(pos: string, ending: string): boolean {
  if (pos === 'noun') return ending === '' || ending === 's' || ending === 'irregular'
  return pos === 'verb' || ending === ''
}

/** How a noun that qualifies another is joined to it: *réduction de pauvreté*, *réduction de la pauvreté*; and whether nouns behind *et* take one. */
const ARTICLES = ['none', 'definite'] as const

/** One way to write the units. */
class Gloss {
  readonly #units: readonly Unit[]
  readonly #slot: Slot
  readonly #articles: (typeof ARTICLES)[number]
  readonly #words: string[] = []
  #at = 0
  #person: string | undefined
  #infinitive = false

  constructor(units: readonly Unit[], slot: Slot, articles: (typeof ARTICLES)[number]) {
    this.#units = units
    this.#slot = slot
    this.#articles = articles
  }

  /** The text, or an empty string where the words make no phrase that is known here. */
  write(): string {
    while (this.#at < this.#units.length) {
      const unit = this.#units[this.#at]!
      if (unit.kind === 'preposition' || unit.kind === 'conjunction') {
        this.#infinitive = unit.fixed === 'à' && this.#isInfinitive(this.#at + 1)
        this.#words.push(this.#infinitive ? 'de' : unit.fixed!)
        this.#at++
        this.#person = undefined
      } else if (unit.kind === 'pronoun') {
        this.#words.push(unit.fixed!)
        this.#person = PERSONS[unit.fixed!]
        this.#at++
      } else if (this.#isVerb()) this.#writeVerb()
      else if (!this.#writeNounPhrase()) return ''
    }
    return joinWords(this.#words)
  }

  #has(at: number, pos: string): boolean {
    return this.#units[at]?.options.some((option) => option.pos === pos) ?? false
  }

  /** « to fight the enemy »: a verb with its object behind it, or one that is no noun. */
  #isInfinitive(at: number): boolean {
    const next = this.#units[at + 1]?.kind
    return this.#has(at, 'verb') && (!this.#has(at, 'noun') || next === 'determiner' || next === 'pronoun')
  }

  /** A verb stands behind its subject, behind *to*, or where the slot asks for one; else nouns and adjectives are likelier. */
  #isVerb(): boolean {
    const {options, kind} = this.#units[this.#at]!
    if (kind !== 'word' || !options.some(({pos}) => pos === 'verb')) return false
    if (this.#person !== undefined || this.#infinitive) return true
    if (!this.#has(this.#at, 'noun') && !this.#has(this.#at, 'adjective')) return true
    return this.#at === 0 && this.#slot.readings[0]?.pos === 'V'
  }

  #writeVerb(): void {
    const option = this.#units[this.#at]!.options.find(({pos}) => pos === 'verb')!
    const lemma = option.lemmas[0]!
    const [head = '', ...rest] = lemma.split(' ')
    const past = option.ending === 'ed' || option.ending === 'irregular'
    const person = this.#person ?? this.#slot.readings[0]?.person
    const participle = inflect(head, {pos: 'V', mode: 'ppas', gender: 'm', number: 's'})[0]
    const before = this.#words.at(-1)
    let form: string | undefined
    if (this.#infinitive) form = head
    else if (this.#at === 0 && this.#slot.readings[0]?.mode) {
      const {mode, gender = 'm', number = 's'} = this.#slot.readings[0]
      form =
        mode === 'ppas'
          ? inflect(head, {pos: 'V', mode, gender, number})[0]
          : inflect(head, {pos: 'V', mode, person})[0]
    } else if (option.ending === 'ing') form = inflect(head, {pos: 'V', mode: 'ppre'})[0]
    else if (person && past && participle) form = `${person === '3p' ? 'ont' : 'a'} ${participle}`
    else if (person) form = inflect(head, {pos: 'V', mode: 'ipre', person})[0]
    else if (past && participle && before) form = participle
    this.#words.push(form ?? head, ...rest)
    this.#infinitive = false
    this.#at++
    this.#person = undefined
  }

  /** Determiner, numerals, adjectives and nouns, the last of which is the head. */
  #writeNounPhrase(): boolean {
    const units = this.#units
    let determiner: string | undefined
    if (units[this.#at]?.kind === 'determiner') determiner = units[this.#at++]!.fixed
    const start = this.#at
    while (this.#isNominal(this.#at) && !(this.#at > start && this.#isVerbBehindNoun())) this.#at++
    const chunk = units.slice(start, this.#at)
    const head = chunk.at(-1)
    if (!head) return false
    const noun = head.options.find(({pos}) => pos === 'noun')
    if (!noun) {
      this.#writeAdjectives(chunk)
      return true
    }
    this.#writeHead(determiner, chunk.slice(0, -1), noun, start === 0)
    return true
  }

  #isNominal(at: number): boolean {
    const unit = this.#units[at]
    return (
      unit?.kind === 'phrase' ||
      (unit?.kind === 'word' && ['noun', 'adjective', 'numeral', 'adverb'].some((pos) => this.#has(at, pos)))
    )
  }

  /** « officials denied »: a form with a verb's ending behind a noun, which is no noun itself. */
  #isVerbBehindNoun(): boolean {
    const {options} = this.#units[this.#at]!
    return (
      !this.#has(this.#at, 'noun') &&
      options.some(({pos, ending}) => pos === 'verb' && ending !== 'ing') &&
      this.#has(this.#at - 1, 'noun')
    )
  }

  /** Without a noun: adjectives and adverbs agree with what stands before the run. */
  #writeAdjectives(chunk: readonly Unit[]): void {
    const {gender = 'm', number = 's'} = this.#slot.readings.find(({pos}) => pos === 'A') ?? {}
    for (const {options} of chunk) {
      const {pos, lemmas} = options[0]!
      this.#words.push(
        (pos === 'adjective' ? inflect(lemmas[0]!, {pos: 'A', gender, number})[0] : undefined) ?? lemmas[0]!,
      )
    }
  }

  #writeHead(
    determiner: string | undefined,
    modifiers: readonly Unit[],
    noun: Unit['options'][number],
    first: boolean,
  ): void {
    const reading = first && determiner === undefined ? this.#slot.readings.find(({pos}) => pos === 'N') : undefined
    const numerals = modifiers.flatMap(({options}) => options.find(({pos}) => pos === 'numeral')?.lemmas[0] ?? [])
    const plural = noun.ending === 's' || noun.ending === 'irregular' || numerals.length > 0
    const number = plural ? 'p' : 's'
    // Of several French nouns, the one whose gender the word before the run shows.
    const lemma =
      noun.lemmas.find((each) => analyse(each).some(({pos, gender}) => pos === 'N' && reading?.gender === gender)) ??
      noun.lemmas[0]!
    const [head = '', ...rest] = lemma.split(' ')
    const gender = analyse(head).find(({pos}) => pos === 'N')?.gender === 'f' ? 'f' : 'm'
    const front: string[] = []
    const back: string[] = []
    for (const unit of modifiers) this.#writeModifier(unit, head, {gender, number}, front, back)
    const form = inflect(head, {pos: 'N', number})[0] ?? head
    const behind = this.#words.at(-1)
    const article = determiner ?? (this.#articles === 'definite' && !first && behind === 'et' ? 'le' : undefined)
    if (article) this.#words.push(toDeterminer(article, gender, number, front[0] ?? numerals[0] ?? form))
    this.#words.push(...numerals, ...front, form, ...rest, ...back)
    this.#person = number === 'p' ? '3p' : '3s'
  }

  /** An adjective before or behind the noun, or a noun behind *de*. */
  #writeModifier(
    unit: Unit,
    head: string,
    agreement: {gender: 'm' | 'f'; number: 'p' | 's'},
    front: string[],
    back: string[],
  ): void {
    if (unit.options.some(({pos}) => pos === 'numeral')) return
    const adjective = unit.options.find(({pos}) => pos === 'adjective')
    const noun = unit.options.find(({pos}) => pos === 'noun')
    if (adjective && (!noun || unit.options.indexOf(adjective) < unit.options.indexOf(noun))) {
      const lemma = adjective.lemmas[0]!
      const form = agreeAdjective(lemma, agreement)
      if (BEFORE_NOUN.has(lemma) || (BEFORE_NOUN_SAVE_TIME.has(lemma) && !TIMES.has(head))) front.push(form)
      else back.unshift(form)
    } else if (noun) {
      const [first = '', ...rest] = noun.lemmas[0]!.split(' ')
      const feminine = analyse(first).find(({pos}) => pos === 'N')?.gender === 'f'
      const form = noun.ending === 's' ? (inflect(first, {pos: 'N', number: 'p'})[0] ?? first) : first
      const number = noun.ending === 's' ? 'p' : 's'
      const article = this.#articles === 'definite' ? [toDeterminer('le', feminine ? 'f' : 'm', number, form)] : []
      back.push('de', ...article, form, ...rest)
    } else if (unit.options[0]) back.unshift(unit.options[0].lemmas[0]!)
  }
}

/** *armé* → *armées*: participles agree as adjectives do. */
function agreeAdjective(lemma: string, agreement: {gender: 'm' | 'f'; number: 'p' | 's'}): string {
  const verb = analyse(lemma).find(({modes}) => modes.includes('ppas'))
  return (
    inflect(lemma, {pos: 'A', ...agreement})[0] ??
    (verb && inflect(verb.lemma, {pos: 'V', mode: 'ppas', ...agreement})[0]) ??
    lemma
  )
}

const DETERMINERS: Readonly<Record<string, readonly [string, string, string]>> = {
  le: ['le', 'la', 'les'],
  un: ['un', 'une', 'des'],
  ce: ['ce', 'cette', 'ces'],
  son: ['son', 'sa', 'ses'],
  mon: ['mon', 'ma', 'mes'],
  leur: ['leur', 'leur', 'leurs'],
  notre: ['notre', 'notre', 'nos'],
  votre: ['votre', 'votre', 'vos'],
}

function toDeterminer(determiner: string, gender: 'm' | 'f', number: 'p' | 's', next: string): string {
  const [masculine, feminine, plural] = DETERMINERS[determiner]!
  if (number === 'p') return plural
  if (!startsWithVowel(next)) return gender === 'f' ? feminine : masculine
  if (determiner === 'ce') return gender === 'f' ? 'cette' : 'cet'
  return determiner === 'son' || determiner === 'mon' ? masculine : gender === 'f' ? feminine : masculine
}
