/** Adjectives behind a noun, and the nouns further left that they may belong to instead. */
import type {Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'
import {auxiliaries, formsOfBe} from '../../grammar/determiners.ts'
import {ALL, anyGender, NONE, PLURAL, SINGULAR} from './cells.ts'
import {isColour, LABELS, PREPOSITIONAL, STATES} from './exceptions.ts'
import {factsOf, type WordFacts} from './words.ts'

const DEGREES = new Set('très trop plus moins si aussi assez peu plutôt bien particulièrement extrêmement'.split(' '))

/** Places of the adjectives and participles that follow the noun at `head`, without doubtful ones. */
export function adjectivesBehind(tokens: readonly Token[], head: number, cells = ALL): number[] {
  const found: number[] = []
  for (let at = head + 1; at < tokens.length && found.length < 3; at++) {
    const token = tokens[at]!
    const facts = factsOf(token)
    if (token.kind !== 'word') break
    if (DEGREES.has(facts.lower) && factsOf(tokens[at + 1]).adjective !== NONE) continue
    if (!isAdjectiveBehind(tokens, at, facts, cells)) break
    found.push(at)
  }
  return found
}

function isAdjectiveBehind(tokens: readonly Token[], at: number, facts: WordFacts, cells: number): boolean {
  const token = tokens[at]!
  if (facts.adjective === NONE || facts.adjective === ALL || isCapitalised(token.text)) return false
  if (facts.preposition || facts.conjunction || facts.adverb || facts.determiner !== NONE || facts.infinitive)
    return false
  // « Le sort des otages inquiète », « des images violent »: verbs.
  if ((facts.finite & anyGender(cells)) !== NONE || PREPOSITIONAL.has(facts.lower) || facts.numeral) return false
  const next = tokens[at + 1]
  const after = factsOf(next)
  if (facts.presentParticiple && next?.kind === 'word' && !formsOfBe.has(after.lower)) return false
  if (next && isCapitalised(next.text) && /^saint(?:e?s?)$/.test(facts.lower)) return false
  if ((after.adjective !== NONE || after.noun !== NONE) && isColour(facts.lower)) return false
  // « la veille au soir », « en remettant grand nombre de »: the adjective opens another group.
  return !(facts.prenominal && after.noun !== NONE && !after.preposition)
}

/** True where the adjective may agree with something else than the noun at its left. */
export function mayBelongElsewhere(tokens: readonly Token[], from: number, at: number, cells: number): boolean {
  const facts = factsOf(tokens[at])
  // « Le sort des otages inquiète »
  if (facts.verb && isAttached(tokens, from)) return true
  if (isShared(tokens, at, facts, cells) || LABELS.has(factsOf(tokens[at - 1]).lower)) return true
  const state = facts.participle || STATES.has(masculine(facts.lower)) || STATES.has(facts.lower)
  return (state || isAttached(tokens, from)) && agreesBefore(tokens, from, facts, state)
}

/** The group hangs on another noun, by a preposition or a conjunction. */
function isAttached(tokens: readonly Token[], from: number): boolean {
  if (/^(?:du|au|aux|des|de|d')$/i.test(tokens[from]!.text)) return true
  const before = tokens[from - 1]
  const {preposition, lower} = factsOf(before)
  return preposition || before?.text === ',' || /^(?:et|ou|ni|comme|de|d')$/.test(lower)
}

const masculine = (lower: string) => lower.replace(/(?:euse|euses)$/, 'eux').replace(/(?:es|e|s)$/, '')

/** *les gouvernements espagnol et portugais*: each singular stands for one of several. */
function isShared(tokens: readonly Token[], at: number, facts: WordFacts, cells: number): boolean {
  if (/^[-/]$/.test(tokens[at + 1]?.text ?? '')) return true
  if ((cells & PLURAL) === NONE || (facts.adjective & SINGULAR) === NONE) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    const token = tokens[i]!
    if (token.text === ',' || /^(?:et|ou|puis|comme|ni|-|\/)$/i.test(token.text)) {
      const next = factsOf(tokens[i + 1])
      return next.adjective !== NONE || next.noun !== NONE || token.text === '-' || token.text === '/'
    }
    if (!factsOf(token).adverb) return false
  }
  return false
}

/** Looks left for a noun or pronoun that the adjective agrees with: within the chain of prepositions, or as far as the clause for a state. */
function agreesBefore(tokens: readonly Token[], from: number, {adjective}: WordFacts, state: boolean): boolean {
  const plural = (adjective & PLURAL) !== NONE
  for (let i = from - 1; i >= Math.max(0, from - 14); i--) {
    const token = tokens[i]!
    const facts = factsOf(token)
    if (/^(?:et|ou|ni|comme)$/i.test(facts.lower) || token.text === ',') {
      if (plural) return true
      if (token.text === ',' && !state) return false
      continue
    }
    if (token.kind === 'punctuation') return state && /^[»«"“”()–—-]$/.test(token.text)
    // « a pour cette raison décidé »
    if (facts.participle === false && state && auxiliaries.has(facts.lower)) return true
    if (token.kind === 'word' && !facts.known && !facts.adverb && /^[A-Za-z\u00C0-\uFFFF]{3}/.test(token.text))
      return true
    if (isCapitalised(token.text) && i > 0 && token.kind === 'word') return true
    if (facts.participle && factsOf(tokens[i - 1]).finite !== NONE && !state) return false
    if ((facts.noun & adjective) !== NONE && facts.determiner === NONE && !facts.preposition) return true
    if (state && pronounCells(facts.lower) & adjective) return true
    if (!state && !isChained(facts, token)) return false
  }
  return from > 14
}

/** Words that a chain of nouns is made of. */
function isChained(facts: WordFacts, token: Token): boolean {
  if (token.kind === 'number' || facts.cardinal) return true
  if (facts.preposition || facts.determiner !== NONE) return true
  return facts.noun !== NONE || facts.adjective !== NONE
}

function pronounCells(lower: string): number {
  if (/^(?:je|j'|tu|nous|vous|on|qui|se|s'|-je|-tu|-nous|-vous|-on|lui|eux|soi)$/.test(lower)) return ALL
  if (/^-?(?:il|le)$/.test(lower)) return 0b0001
  if (/^-?(?:elle|la)$/.test(lower)) return 0b0010
  if (/^-?(?:ils|les)$/.test(lower)) return PLURAL
  return /^-?elles$/.test(lower) ? 0b1000 : NONE
}
