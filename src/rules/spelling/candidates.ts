/** What a form that nobody knows may have been meant as: near words of the dictionary, and words run together. */
import {toForm} from '../../core/form.ts'
import {startsWithVowel} from '../../grammar/elision.ts'
import {findSlot} from '../../grammar/slot.ts'
import {lazy} from '../../lexicon/data.ts'
import {analyse, isDictionaryWord, withLigatures} from '../../lexicon/french.ts'
import {frenchFrequency} from '../../lexicon/frequency.ts'
import {frenchForms} from '../../lexicon/morphology.ts'
import {NearWords} from '../../lexicon/near.ts'
import {fitForm, MISFIT} from '../english-word/fit.ts'
import {budgetFor, JOINED, RESPELLED, slipCosts, UNCAPITALISED, UNLIGATURED, UNSPACED} from './costs.ts'
import {respellings} from './speller.ts'

/** A text that may have been meant, what the slips cost, and how common it is (Zipf value). */
export interface Candidate {
  readonly text: string
  readonly cost: number
  readonly frequency: number
}

/** One slip that the hand or the ear explains, and how common a word must be to need no other. */
const ONE_SLIP = 0.95
const COMMON = 3.3
/** What is left of the budget once letters were respelled by sound. */
const BUDGET_BESIDE_RESPELLING = 0.65

const near = lazy(() => new NearWords(frenchForms(), slipCosts))

/** Words of the dictionary, with the least that slips cost; a second slip is thought of where one explains nothing. */
export function nearWords(form: string): Candidate[] {
  const budget = budgetFor(form)
  const close = toCandidates(form, near().find(form, Math.min(ONE_SLIP, budget)))
  if (budget <= ONE_SLIP || close.some(({frequency}) => frequency >= COMMON)) return close
  const found = near().find(form, budget)
  for (const other of respell(form)) {
    const heard = near().find(other, BUDGET_BESIDE_RESPELLING)
    if (isDictionaryWord(other)) heard.set(other, 0)
    for (const [word, cost] of heard)
      found.set(word, Math.min(found.get(word) ?? Number.POSITIVE_INFINITY, cost + RESPELLED))
  }
  return toCandidates(form, found)
}

/** A name is near only to itself without its capital. */
function toCandidates(form: string, found: Map<string, number>): Candidate[] {
  for (const word of withLigatures(form)) if (isDictionaryWord(word)) found.set(word, UNLIGATURED)
  return [...found]
    .filter(([text, cost]) => text === text.toLowerCase() || cost <= UNCAPITALISED)
    .map(([text, cost]) => ({text, cost, frequency: frenchFrequency(text)}))
}

/** The form with one group of letters written as another that sounds the same; accents and double letters are slips of their own. */
function respell(form: string): Set<string> {
  const others = new Set<string>()
  for (const [written, meant] of respellings()) {
    if (written.length === 1 && meant.length === 1) continue
    if (written.length + meant.length === 3 && (written[0] === written[1] || meant[0] === meant[1])) continue
    for (let at = form.indexOf(written); at !== -1; at = form.indexOf(written, at + 1))
      others.add(form.slice(0, at) + meant + form.slice(at + written.length))
  }
  return others
}

/** Two words in a row are as common as this many Zipf points less than both together. */
const PAIR = 6.8
const RAREST_FIRST = 4.6
const RAREST_SECOND = 4.2
const SMALLEST = 5.6

/** Words run together: *beaucoupde*, *lassociation*, *jai*. */
export function splitWords(form: string): Candidate[] {
  const candidates = elisions(form)
  for (let at = 2; at <= form.length - 2; at++) {
    const [first, second] = [form.slice(0, at), form.slice(at)]
    const [a, b] = [frenchFrequency(first), frenchFrequency(second)]
    if (a < RAREST_FIRST || b < RAREST_SECOND || (first.length === 2 && second.length === 2)) continue
    // One of two words that stick together is nearly always a small one.
    if (Math.max(a, b) < SMALLEST) continue
    candidates.push({text: `${first} ${second}`, cost: UNSPACED, frequency: a + b - PAIR + fitBehind(first, second)})
  }
  return candidates
}

/** « au route », « les maison »: how well the second word goes on from the first. */
function fitBehind(first: string, second: string): number {
  const tokens = [first, second].map(
    (text) =>
      ({kind: 'word', text, form: toForm(text), spaced: true, quotation: -1, emphasis: -1, start: 0, end: 0}) as const,
  )
  return Math.max(fitForm(second, findSlot(tokens, 1)), MISFIT.gender)
}

const ELIDED = /^(?:qu|jusqu|lorsqu|puisqu|[ldjmtsnc])/
const SUBJECT = new Set(['est', 'était', 'étaient', 'eût', 'en'])
const RAREST_ELIDED = 3.3

/** *cest*, *lassociation*, *detat*: an apostrophe left out, perhaps accents too. */
function elisions(form: string): Candidate[] {
  const elided = ELIDED.exec(form)?.[0]
  const rest = elided === undefined ? '' : form.slice(elided.length)
  if (elided === undefined || rest === '' || !startsWithVowel(rest)) return []
  const words = [rest, ...frenchForms().unaccented(rest)].filter(
    (word) => isDictionaryWord(word) && mayFollow(elided, word),
  )
  return words.map((word) => ({
    text: `${elided}'${word}`,
    cost: JOINED + (word === rest ? 0 : slipCosts.replaced('é', 'e', false)),
    frequency: frenchFrequency(word) - 0.7,
  }))
}

/** Pronouns stand before verbs, *ce* before few forms. */
function mayFollow(elided: string, word: string): boolean {
  if (elided === 'c') return SUBJECT.has(word)
  if (frenchFrequency(word) < RAREST_ELIDED) return false
  if (!/^[jmtsn]$/.test(elided)) return true
  return (
    word === 'y' ||
    word === 'en' ||
    analyse(word).some(
      ({pos, persons}) => pos === 'V' && (elided !== 'j' || persons.some((person) => person.startsWith('1'))),
    )
  )
}
