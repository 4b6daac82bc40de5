/** Forms of *être* and its like in the third person, with what stands before and behind them. */
import type {Token} from '../../core/document.ts'
import {NONE, PLURAL, SINGULAR} from './cells.ts'
import {factsOf} from './words.ts'

const forms = (singular: string, plural: string) =>
  new Map([
    ...singular.split(' ').map((form) => [form, SINGULAR] as const),
    ...plural.split(' ').map((form) => [form, PLURAL] as const),
  ])

const BE = forms('est était sera serait fut soit fût', 'sont étaient seront seraient furent soient')
const HAVE = forms('a avait aura aurait eut ait', 'ont avaient auront auraient eurent aient')
const STAY = forms(
  'reste restait restera resterait resta demeure demeurait demeurera semble semblait semblera semblerait sembla paraît parait paraissait paraîtra devient devenait deviendra deviendrait devint',
  'restent restaient resteront resteraient restèrent demeurent demeuraient demeureront semblent semblaient sembleront sembleraient semblèrent paraissent paraissaient paraîtront deviennent devenaient deviendront deviendraient devinrent',
)
const MODAL = forms(
  'doit devait devra devrait peut pouvait pourra pourrait va allait semble semblait paraît veut voulait',
  'doivent devaient devront devraient peuvent pouvaient pourront pourraient vont allaient semblent semblaient paraissent veulent voulaient',
)
/** The words that `readCopula` looks at. */
export const linkingWords: readonly string[] = [...BE.keys(), ...STAY.keys(), 'été', 'être']

const NO_PREDICATES = new Set(['maître', 'dit', 'enceinte'])
const WITH_BE = /^(?:devenu|resté|demeuré|apparu|redevenu)(?:e?s?)$/

/** A verb that links a subject with what follows. */
export interface Copula {
  /** First word of the verb: the auxiliary or modal. */
  readonly verb: number
  /** Number of the verb, as cells. */
  readonly number: number
  /** Last word of it. */
  readonly end: number
}

/** The verb whose linking word stands at `at`: *est*, *a été*, *doit être*, *reste*. */
export function readCopula(tokens: readonly Token[], at: number): Copula | undefined {
  const lower = tokens[at]!.text.toLowerCase()
  const own = BE.get(lower) ?? STAY.get(lower)
  if (own !== undefined) return isNoun(tokens, at) ? undefined : {verb: at, number: own, end: at}
  if (lower === 'été') return behind(tokens, at, HAVE)
  return lower === 'être' ? behind(tokens, at, MODAL) : undefined
}

/** *le reste*, *l'est*. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = factsOf(tokens[at - 1])
  return before.determiner !== NONE || before.lower === 'à' || before.lower === 'de' || before.lower === 'en'
}

function behind(tokens: readonly Token[], at: number, verbs: ReadonlyMap<string, number>): Copula | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const {lower, adverb} = factsOf(tokens[i])
    const number = verbs.get(lower)
    if (number !== undefined) return {verb: i, number, end: at}
    if (!adverb) return undefined
  }
  return undefined
}

/** Places of the adjectives or participles that the verb says of its subject: one, or two behind *est devenu*. */
export function predicates(tokens: readonly Token[], {end}: Copula): number[] {
  const found: number[] = []
  for (let at = end + 1; at < Math.min(tokens.length, end + 7); at++) {
    const facts = factsOf(tokens[at])
    if (tokens[at]!.kind !== 'word') break
    if (isSkipped(tokens, at)) continue
    if (!isPredicate(tokens, at)) break
    found.push(at)
    if (!WITH_BE.test(facts.lower)) break
  }
  return found
}

/** Adverbs, and adjectives that stand for one before another: *fin prêts*, *grande ouverte*. */
function isSkipped(tokens: readonly Token[], at: number): boolean {
  const facts = factsOf(tokens[at])
  const next = factsOf(tokens[at + 1])
  if (facts.preposition) return false
  if (facts.adverb && facts.adjective === NONE) return true
  if (next.adjective === NONE || next.preposition) return false
  return facts.adverb || /^(?:fin|grand|tout|nouveau|haut|court)(?:e?s?)$/.test(facts.lower)
}

function isPredicate(tokens: readonly Token[], at: number): boolean {
  const {adjective, preposition, conjunction, determiner, infinitive, participle, numeral, prenominal, lower} = factsOf(
    tokens[at],
  )
  if (adjective === NONE || (preposition && !participle) || conjunction || infinitive || numeral) return false
  if (lower === 'entendu' && factsOf(tokens[at - 1]).lower === 'bien') return false
  const next = factsOf(tokens[at + 1])
  if (NO_PREDICATES.has(lower) || /^(?:pren|intégr)ante?s?$/.test(next.lower)) return false
  if (determiner !== NONE && (next.noun !== NONE || next.determiner !== NONE)) return false
  // A noun behind it makes a group of its own: « est grand amateur ».
  return !(prenominal && next.nounWord)
}
