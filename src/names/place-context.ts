/** Whether the words before a name say that it is a place: *à Roma* is Rome, *l'AS Roma* a club. */
import type {Token} from '../core/document.ts'
import {isCapitalised} from '../core/letters.ts'
import type {EntityFacts} from './gazetteer.ts'

const PLACE_NOUNS = new Set(
  (
    'ville villes cité capitale métropole agglomération commune localité municipalité mairie maire port aéroport gare banlieue faubourgs ' +
    'quartier quartiers rue rues centre centre-ville environs habitants habitantes population province région district territoire ' +
    'république royaume État île îles nord sud est ouest frontière côte côtes'
  ).split(' '),
)

/** These stand right before the name as well: *la ville Roma*. */
const WITHOUT_PREPOSITION = new Set(['ville', 'capitale', 'région', 'province', 'île', 'îles'])

/** Before towns, and before islands and states without an article. */
const BEFORE_TOWNS = new Set(['à', 'vers', 'depuis'])
/** Before countries and regions. */
const BEFORE_COUNTRIES = new Set(['en', 'au', 'aux', 'vers', 'depuis'])

/** True for tokens `from` up to `to`, both included, where they stand alone: *à London St Pancras* is a station. */
export function tellsPlace(tokens: readonly Token[], from: number, to: number, {type, article}: EntityFacts): boolean {
  const next = tokens[to + 1]
  if (next?.spaced && isCapitalised(next.text)) return false
  const before = tokens[from - 1]?.text.toLowerCase() ?? ''
  if ((type === 'city' || article === 'none') && BEFORE_TOWNS.has(before)) return true
  if (type !== 'city' && BEFORE_COUNTRIES.has(before)) return true
  if (WITHOUT_PREPOSITION.has(before)) return true
  return /^(?:de|d'|du)$/.test(before) && PLACE_NOUNS.has(tokens[from - 2]?.text ?? '')
}
