/**
 * A gloss for short runs of English: set phrases from the packs, else a small transfer of noun phrases and verb groups (*military network* →
 * *réseau militaire*, *was attacked* → *était attaqué*). It offers; a person chooses.
 */
import {joinWords} from '../../../grammar/elision.ts'
import type {Slot} from '../../../grammar/slot.ts'
import {toBases} from '../../../lexicon/english.ts'
import {analyse} from '../../../lexicon/french.ts'
import {type GrammaticalNumber, inflect} from '../../../lexicon/morphology.ts'
import {type PackTables, translationsOf} from '../../../packs/tables.ts'
import {type Chunk, isNominal, toChunks} from './chunks.ts'
import {infinitivePreposition, objectPreposition, verbOf} from './government.ts'
import {isPast, type Lexeme, optionOf, readPhrase, toLexemes} from './lexemes.ts'
import {type Agreement, agreeAdjective, type Choices, writeNounPhrase} from './noun-phrase.ts'
import {lemmaOf, type Subject, writeFiniteVerb, writeVerbGroup} from './verb-group.ts'

const LONGEST_RUN = 6
const MOST = 5

const PLAIN: Choices = {articles: 'none', noun: 0, verb: 0, past: 'likelier', adjectives: 'before'}

/** What is tried, likeliest first. */
const ALTERNATIVES: readonly Choices[] = [
  PLAIN,
  {...PLAIN, articles: 'definite'},
  {...PLAIN, past: 'other'},
  {...PLAIN, noun: 1},
  {...PLAIN, verb: 1},
  {...PLAIN, adjectives: 'behind'},
  {...PLAIN, noun: 2},
  {...PLAIN, articles: 'definite', noun: 1},
]

/** French for a run of two to six words, likeliest first; empty where some word is not known. A verb before the run says how it goes on. */
export function translateRun(words: readonly string[], slot: Slot, tables: PackTables, before?: string): string[] {
  const lower = words.map((word) => word.toLowerCase())
  if (lower.length > LONGEST_RUN) return []
  const whole = readPhrase(lower.join(' '), tables)
  if (whole.length > 0) {
    const number = isPlural(lower.at(-1)!, slot, tables) ? 'p' : 's'
    return fitting(whole, slot)
      .map((phrase) => inNumber(slot.direct ? phrase.replace(ARTICLE, '') : phrase, number))
      .map((phrase) => writePhrase(phrase, isPast(lower[0]!, tables), subjectBefore(slot), slot).join(' '))
      .slice(0, MOST)
  }
  const lexemes = toLexemes(lower, tables)
  const place = slot.direct ? PLACES[lower[0]!] : undefined
  if (lexemes && place) lexemes[0] = {kind: 'phrase', french: [`${place} de`], past: false}
  const chunks = lexemes && toChunks(lexemes, slot)
  if (!chunks) return []
  const governor = before === undefined ? undefined : verbOf(before)
  const glosses = ALTERNATIVES.map((choices) => write(chunks, slot, choices, governor))
  return [...new Set(glosses)].filter((gloss) => gloss !== '').slice(0, MOST)
}

/** Prepositions that are nouns behind an article: « à l'inside the house ». */
const PLACES: Readonly<Record<string, string>> = {inside: 'intérieur', outside: 'extérieur'}

/** Behind an article stands a noun: « la nuit dernière », not « la hier soir ». */
function fitting(phrases: readonly string[], {direct}: Slot): readonly string[] {
  const nominal = direct ? phrases.filter((phrase) => isNominal(phrase.replace(ARTICLE, ''))) : []
  return nominal.length > 0 ? nominal : phrases
}

/** « un last month »: the text has an article before the run already. */
const ARTICLE = /^(?:l'|(?:le|la|les|une?|des) )/

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
      return analysis && !SYMBOLS.has(word)
        ? (inflect(analysis.lemma, {pos: analysis.pos, number, gender: analysis.gender})[0] ?? word)
        : word
    })
    .join(' ')
}

/** « 8 min read » */
const SYMBOLS = new Set(['min', 'km', 'kg'])

const PERSONS: Readonly<Record<string, string>> = {je: '1s', il: '3s', elle: '3s', ils: '3p', nous: '1p', vous: '2p'}

/** The chunks in French, one way. */
function write(chunks: readonly Chunk[], slot: Slot, choices: Choices, before: string | undefined): string {
  const words: string[] = []
  let subject = subjectBefore(slot)
  /** The verb on which what follows depends. */
  let governor = before
  // Each second choice is made once, or two of them would seldom be right together.
  let rest = choices
  for (const [i, chunk] of chunks.entries()) {
    const last = chunks[i - 1]
    switch (chunk.kind) {
      case 'noun': {
        const written = writeNounPhrase(chunk, slot, rest, last)
        const isPerson = written.agreement.number === 'p' || chunks[i + 1]?.kind === 'to'
        const preposition = last?.kind === 'verb' && governor ? objectPreposition(governor, isPerson) : ''
        words.push(preposition, ...written.words)
        subject = {agreement: written.agreement, person: `3${written.agreement.number}`, noun: true}
        rest = {...rest, noun: 0}
        break
      }
      case 'verb': {
        const bare = last?.kind === 'verb' && chunk.auxiliaries.length === 0 && chunk.verb?.ending === ''
        if (bare) words.push(infinitivePreposition(governor))
        words.push(...writeVerbGroup(bare ? {...chunk, infinitive: true} : chunk, subject, slot, rest))
        governor = chunk.verb && lemmaOf(chunk.verb, rest)[0]
        subject = {...subject, person: undefined, noun: false}
        rest = {...rest, verb: 0}
        break
      }
      case 'adjectives':
        words.push(...writeAdjectives(chunk.lexemes, subject.noun ? subject.agreement : adjectiveSlot(slot)))
        break
      case 'subject':
        words.push(chunk.french)
        subject = {agreement: agreementOf(chunk.french), person: PERSONS[chunk.french], noun: false}
        break
      case 'phrase': {
        const phrase = chunk.french[Math.min(rest.noun, chunk.french.length - 1)]!
        words.push(...writePhrase(phrase, chunk.past, subject, i === 0 ? slot : undefined))
        governor = verbOf(phrase.split(' ')[0]!) ?? governor
        break
      }
      case 'relative':
        words.push(...chunk.french.split(' '))
        subject = {...subject, person: subject.person ?? '3s', noun: false}
        break
      case 'to':
        words.push(infinitivePreposition(governor))
        break
      default:
        words.push(...chunk.french.split(' '))
        subject = {...subject, person: undefined, noun: false}
    }
  }
  return joinWords(words.filter((word) => word !== ''))
}

/** *wanted to* behind *a*: *voulu*; behind *ils*: *ont voulu*. */
function writePhrase(phrase: string, past: boolean, subject: Subject, slot: Slot | undefined): string[] {
  const [head = '', ...rest] = phrase.split(' ')
  const reading = slot?.readings[0]?.pos === 'V' ? slot.readings[0] : undefined
  // « vouloir » is a noun too, but not with what follows it.
  const isInfinitive = analyse(head).some(({lemma, modes}) => lemma === head && modes.includes('infi'))
  const isVerb = isInfinitive && (rest.length > 0 || verbOf(head) === head)
  if (!isVerb || (!reading && subject.person === undefined)) return [head, ...rest]
  return [...writeFiniteVerb(head, past, subject, reading), ...rest]
}

function subjectBefore(slot: Slot): Subject {
  const reading = slot.readings.find(({pos}) => pos === 'A') ?? slot.readings[0]
  return {
    person: slot.readings[0]?.pos === 'V' ? slot.readings[0].person : undefined,
    agreement: {gender: reading?.gender === 'f' ? 'f' : 'm', number: reading?.number === 'p' ? 'p' : 's'},
    noun: false,
  }
}

function agreementOf(pronoun: string): Agreement {
  return {gender: pronoun === 'elle' ? 'f' : 'm', number: /^(?:ils|nous|vous)$/.test(pronoun) ? 'p' : 's'}
}

/** Without a noun, adjectives and adverbs agree with what stands before the run. */
function adjectiveSlot({readings}: Slot): Agreement {
  const {gender, number} = readings.find(({pos}) => pos === 'A') ?? {}
  return {gender: gender === 'f' ? 'f' : 'm', number: number === 'p' ? 'p' : 's'}
}

function writeAdjectives(lexemes: readonly Lexeme[], agreement: Agreement): string[] {
  return lexemes.flatMap((lexeme) => {
    if (lexeme.kind === 'phrase') return lexeme.french[0]!.split(' ')
    const adjective = optionOf(lexeme, 'adjective')
    if (lexeme.kind !== 'word') return []
    const first = lexeme.options[0]!
    return adjective && first.pos === 'adjective'
      ? [agreeAdjective(adjective.lemmas[0]!, agreement)]
      : [first.lemmas[0]!]
  })
}
