/** Parts an English run into noun phrases, verb groups and what joins them. */
import type {Slot} from '../../../grammar/slot.ts'
import {analyse} from '../../../lexicon/french.ts'
import {canBe, type Lexeme, type Option, optionOf} from './lexemes.ts'

export interface NounPhrase {
  readonly kind: 'noun'
  readonly determiner: string | undefined
  readonly modifiers: readonly Lexeme[]
  readonly head: Lexeme
  /** Adjectives behind it: *investments required*. */
  readonly behind: readonly Lexeme[]
  /** It starts the run, so that its article stands before it in the text. */
  readonly first: boolean
}

export interface VerbGroup {
  readonly kind: 'verb'
  /** Auxiliaries and modals as `lemma:tense:number`. */
  readonly auxiliaries: readonly string[]
  readonly negated: boolean
  readonly adverbs: readonly string[]
  /** Missing where an auxiliary stands alone: *is*, *has*. */
  readonly verb: Option | undefined
  /** Behind *to*, or behind a preposition. */
  readonly infinitive: boolean
  readonly first: boolean
  /** A preposition follows: « written in German » qualifies. */
  readonly complemented: boolean
}

export type Chunk =
  | NounPhrase
  | VerbGroup
  | {readonly kind: 'adjectives'; readonly lexemes: readonly Lexeme[]}
  | {readonly kind: 'preposition' | 'conjunction' | 'relative' | 'to' | 'subject' | 'object'; readonly french: string}
  | {readonly kind: 'phrase'; readonly french: readonly string[]; readonly past: boolean}

/** The chunks of a run in order; undefined where some word fits nowhere. */
export function toChunks(lexemes: readonly Lexeme[], slot: Slot): Chunk[] | undefined {
  const reader = new Reader(lexemes, slot)
  while (!reader.done) if (!reader.step()) return undefined
  return reader.chunks
}

const MODIFIERS = ['noun', 'adjective', 'numeral', 'adverb']

class Reader {
  readonly chunks: Chunk[] = []
  readonly #lexemes: readonly Lexeme[]
  readonly #slot: Slot
  #at = 0

  constructor(lexemes: readonly Lexeme[], slot: Slot) {
    this.#lexemes = lexemes
    this.#slot = slot
  }

  get done(): boolean {
    return this.#at >= this.#lexemes.length
  }

  /** Reads a chunk; false where none starts here. */
  step(): boolean {
    const lexeme = this.#lexemes[this.#at]!
    switch (lexeme.kind) {
      case 'auxiliary':
      case 'modal':
      case 'not':
        return this.#readVerb(false)
      case 'to':
        this.#at++
        if (this.#isInfinitive()) return this.#push({kind: 'to', french: 'de'}) && this.#readVerb(true)
        return this.#push({kind: 'preposition', french: 'à'})
      case 'preposition':
      case 'conjunction':
      case 'relative':
      case 'subject':
      case 'object':
        this.#at++
        return this.#push({kind: lexeme.kind, french: lexeme.french})
      case 'phrase':
        if (isNominal(lexeme.french[0]!) && this.#isModifier(this.#at + 1)) return this.#readNoun()
        this.#at++
        return this.#push(lexeme)
      default:
        return this.#isVerb() || this.#isAdverbOfVerb() ? this.#readVerb(this.#isBehindPreposition()) : this.#readNoun()
    }
  }

  #push(chunk: Chunk): true {
    this.chunks.push(chunk)
    return true
  }

  #behind(...kinds: readonly Chunk['kind'][]): boolean {
    const last = this.chunks.at(-1)
    return last !== undefined && kinds.includes(last.kind)
  }

  #isBehindPreposition(): boolean {
    const last = this.chunks.at(-1)
    return last?.kind === 'preposition' || (last?.kind === 'phrase' && prepositionOf(last) !== undefined)
  }

  #isInfinitive(): boolean {
    const [lexeme, next] = [this.#lexemes[this.#at], this.#lexemes[this.#at + 1]]
    if (lexeme?.kind === 'auxiliary') return true
    const object = next?.kind === 'determiner' || next?.kind === 'object'
    return canBe(lexeme, 'verb') && (object || !canBe(lexeme, 'noun'))
  }

  /** A verb stands behind its subject, or where the slot asks for one; elsewhere nouns and adjectives are likelier. */
  #isVerb(): boolean {
    const lexeme = this.#lexemes[this.#at]
    const verb = optionOf(lexeme, 'verb')
    if (!verb) return false
    if (this.#behind('subject', 'relative')) return !canBe(lexeme, 'adverb')
    if (this.#at === 0 && this.#slot.readings[0]?.pos === 'V') return true
    // « accused of trying », « for sending the letter », but not « in trying times »
    const next = this.#lexemes[this.#at + 1]
    if (verb.ending === 'ing' && this.#isBehindPreposition() && !canBe(lexeme, 'noun') && !canBe(next, 'noun'))
      return true
    if (canBe(lexeme, 'noun') || canBe(lexeme, 'adjective')) return false
    // « attempted murder », « the restructuring company »
    return !(
      verb.ending !== '' &&
      verb.ending !== 's' &&
      canBe(this.#lexemes[this.#at + 1], 'noun') &&
      !this.#behind('noun')
    )
  }

  /** « she quickly answered », « really is »: adverbs before the verb. */
  #isAdverbOfVerb(): boolean {
    let at = this.#at
    while (canBe(this.#lexemes[at], 'adverb') && !canBe(this.#lexemes[at], 'verb')) at++
    const next = this.#lexemes[at]
    if (at === this.#at || !next) return false
    if (next.kind === 'auxiliary' || next.kind === 'modal') return true
    return this.#behind('subject', 'relative', 'noun') && canBe(next, 'verb') && !canBe(next, 'noun')
  }

  #readVerb(infinitive: boolean): boolean {
    const first = this.#at === 0
    const auxiliaries: string[] = []
    const adverbs: string[] = []
    let negated = false
    let verb: Option | undefined
    for (; !verb && this.#at < this.#lexemes.length; this.#at++) {
      const lexeme = this.#lexemes[this.#at]!
      if (lexeme.kind === 'auxiliary' || lexeme.kind === 'modal') auxiliaries.push(lexeme.french)
      else if (lexeme.kind === 'not') negated = true
      else if (canBe(lexeme, 'adverb') && !canBe(lexeme, 'verb')) adverbs.push(optionOf(lexeme, 'adverb')!.lemmas[0]!)
      else {
        verb = optionOf(lexeme, 'verb')
        // « is a », « has strong spirits »
        if (
          !verb ||
          (auxiliaries.length > 0 && !isVerbBehind(auxiliaries.at(-1)!, verb, lexeme, this.#lexemes[this.#at + 1]))
        ) {
          verb = undefined
          break
        }
      }
    }
    if (!verb && auxiliaries.length === 0) return false
    const complemented = this.#lexemes[this.#at]?.kind === 'preposition'
    return this.#push({kind: 'verb', auxiliaries, negated, adverbs, verb, infinitive, first, complemented})
  }

  /** Determiner, numerals, adjectives and nouns, the last of which is the head. */
  #readNoun(): boolean {
    const lexeme = this.#lexemes[this.#at]!
    const start = this.#at
    const determiner = lexeme.kind === 'determiner' ? lexeme.french : undefined
    if (determiner) this.#at++
    const from = this.#at
    while (this.#isModifier(this.#at) && !(this.#at > from && this.#isVerbBehindNoun())) this.#at++
    const chunk = this.#lexemes.slice(from, this.#at)
    const at = chunk.findLastIndex((each) => each.kind === 'phrase' || canBe(each, 'noun'))
    const head = chunk[at]
    if (chunk.length === 0) return false
    if (!head || this.#isBareAdjective(head, chunk, determiner)) return this.#push({kind: 'adjectives', lexemes: chunk})
    const [modifiers, behind] = [chunk.slice(0, at), chunk.slice(at + 1)]
    return this.#push({kind: 'noun', determiner, modifiers, head, behind, first: start === 0})
  }

  /** « les femmes young and beautiful »: *young* is a noun too. */
  #isBareAdjective(head: Lexeme, chunk: readonly Lexeme[], determiner: string | undefined): boolean {
    const likeliest = head.kind === 'word' && head.options[0]?.pos === 'adjective'
    return likeliest && chunk.length === 1 && determiner === undefined && this.#slot.readings[0]?.pos === 'A'
  }

  #isModifier(at: number): boolean {
    const lexeme = this.#lexemes[at]
    if (lexeme?.kind === 'phrase') return isNominal(lexeme.french[0]!)
    if (MODIFIERS.some((pos) => canBe(lexeme, pos))) return true
    const participle = optionOf(lexeme, 'verb')
    return (
      participle !== undefined &&
      /^(?:ed|ing|irregular)$/.test(participle.ending) &&
      canBe(this.#lexemes[at + 1], 'noun')
    )
  }

  /** « officials denied »: a form with a verb's ending behind a noun, which is no noun itself. */
  #isVerbBehindNoun(): boolean {
    const lexeme = this.#lexemes[this.#at]
    const verb = optionOf(lexeme, 'verb')
    return (
      verb !== undefined &&
      !canBe(lexeme, 'noun') &&
      !canBe(lexeme, 'adjective') &&
      canBe(this.#lexemes[this.#at - 1], 'noun')
    )
  }
}

/** *taux d'intérêt*, but neither *au moins* nor *hier soir* nor *hausse de*. */
export function isNominal(french: string): boolean {
  const readings = analyse(french.split(' ')[0]!)
  if (!readings.some(({pos}) => pos === 'N' || pos === 'A') || readings.some(({pos}) => 'PDCR'.includes(pos)))
    return false
  return lastPreposition(french) === undefined
}

/** The preposition that a chunk is or ends in. */
export function prepositionOf(chunk: Chunk | undefined): string | undefined {
  if (chunk?.kind === 'preposition') return chunk.french
  return chunk?.kind === 'phrase' ? lastPreposition(chunk.french[0]!) : undefined
}

function lastPreposition(french: string): string | undefined {
  const words = french.split(' ')
  const last = words.at(-1)!
  return words.length > 1 && analyse(last).some(({pos}) => pos === 'P') ? last : undefined
}

/** « has attacked », « is attacking », « will attack », but « has strong spirits ». */
function isVerbBehind(auxiliary: string, {ending}: Option, lexeme: Lexeme, next: Lexeme | undefined): boolean {
  const past = ending === 'ed' || ending === 'irregular'
  if (auxiliary.startsWith('avoir')) return past
  // « is interesting », but « is attacking the city »
  const object = ending === 'ing' && next?.kind === 'determiner'
  if (auxiliary.startsWith('être')) return object || ((past || ending === 'ing') && !canBe(lexeme, 'adjective'))
  return ending === ''
}
