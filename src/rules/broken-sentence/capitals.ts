/** A capital that no name asks for: *les forces Russes*, *des Complexes Pantsir-S*. */
import type {Sentence, Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
import {isCapitalised, startsLowerCase} from '../../core/letters.ts'
import {isPrenominal} from '../../grammar/adjectives.ts'
import {demonyms} from '../../grammar/demonyms.ts'
import {determiners, prepositions} from '../../grammar/determiners.ts'
import {analyse, isDictionaryWord} from '../../lexicon/french.ts'
import {type Analysis, agrees, readingsOf} from '../../lexicon/morphology.ts'
import type {Flaw} from './flaw.ts'

/** *océan Indien*, *pays Basque*, *théâtre Français*, *banque Populaire*: what these stand before may be their name. */
const NAMED = new Set(
  (
    'océan mer golfe île îles pays côte côtes mont monts massif lac fleuve rivière baie cap canal détroit péninsule archipel désert plateau plaine ' +
    'province région canton district état états royaume empire république fédération confédération union ligue alliance ' +
    'rue place avenue boulevard faubourg quai quartier pont porte parc jardin square gare station hôtel théâtre musée café restaurant ' +
    'brasserie stade arena galerie palais maison école lycée collège institut université académie bibliothèque église cathédrale hôpital ' +
    'banque société compagnie groupe caisse crédit agence radio télévision chaîne journal quotidien hebdomadaire mensuel magazine revue ' +
    'gazette club cercle association parti mouvement front ordre prix coupe tournoi rallye grand open opéra orchestre comédie ballet ' +
    'titre marque modèle famille nom prénom mot monsieur messieurs madame saint sainte nouvelle légion armée garde abord'
  ).split(' '),
)

export function findCapitals({tokens}: Sentence): Flaw[] {
  const flaws: Flaw[] = []
  for (let at = 1; at < tokens.length; at++) {
    const {kind, form, spaced, start, end} = tokens[at]!
    const common = kind === 'word' && spaced ? commonOf(form) : null
    if (!common) continue
    const flaw: Flaw = {kind: 'stray-capital', start, end, expected: [common.lower]}
    if (isStrayDemonym(tokens, at, common)) flaws.push(flaw)
    else if (isStrayNoun(tokens, at, common)) flaws.push({...flaw, severity: 'info'})
  }
  // A headline in capitals, or with a capital on each word.
  return flaws.length > 0 && isTitle(tokens) ? [] : flaws
}

/** What a capitalised word is without its capital. */
interface Common {
  readonly lower: string
  /** Adjectives of peoples and places, of a word that is no family name. */
  readonly demonyms: readonly Analysis[]
  readonly pluralNoun: boolean
}

/** Names and words in lower case, nearly all, are none. */
const commonOf = perForm((text): Common | null => {
  if (!isCapitalised(text) || !startsLowerCase(text.slice(1))) return null
  const lower = text.toLowerCase()
  const adjectives = analyse(lower).filter(({pos, lemma}) => pos === 'A' && demonyms.has(lemma))
  const pluralNoun = readingsOf(lower).some(({pos, number}) => pos === 'N' && number === 'p')
  if (adjectives.length === 0 && !pluralNoun) return null
  return {lower, demonyms: isFamilyName(text) ? [] : adjectives, pluralNoun}
})

function isTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({kind, text}) => kind === 'word' && text.length > 3)
  return words.length < 2 || words.filter(({text}) => isCapitalised(text)).length * 2 > words.length
}

/** An adjective that agrees with the common noun right before it. */
function isStrayDemonym(tokens: readonly Token[], at: number, common: Common): boolean {
  const noun = tokens[at - 1]!
  if (common.demonyms.length === 0 || noun.quotation !== tokens[at]!.quotation || !isCommonNoun(tokens, at - 1))
    return false
  if (isPartOfName(tokens, at)) return false
  const nouns = readingsOf(noun.text).filter(({pos}) => pos === 'N')
  return nouns.some((reading) => common.demonyms.some((adjective) => agree(reading, adjective)))
}

function agree(noun: Analysis, adjective: Analysis): boolean {
  return agrees(noun.gender, adjective.gender, 'e') && agrees(noun.number, adjective.number, 'i')
}

/** A noun and no adjective (« jeunes Français »), which a determiner or a preposition shows to be one. */
function isCommonNoun(tokens: readonly Token[], at: number): boolean {
  const {kind, text, spaced} = tokens[at]!
  if (kind !== 'word' || !startsLowerCase(text) || text.length < 3 || NAMED.has(text)) return false
  const readings = readingsOf(text)
  if (!readings.some(({pos}) => pos === 'N') || readings.some(({pos}) => 'DOMPRGC'.includes(pos))) return false
  if (NAMED.has(readings.find(({pos}) => pos === 'N')!.lemma)) return false
  const before = tokens[at - 1]
  const shown =
    before !== undefined && (determiners.has(before.text.toLowerCase()) || isPreposition(before) || isAdjective(before))
  if (readings.some(({pos, lemma}) => pos === 'A' && (isPrenominal(lemma) || BEFORE_PEOPLE.has(lemma)))) return false
  return shown && (spaced || before.text.endsWith("'"))
}

/** Before a people's name stand these too: *les riches Américains*. */
const BEFORE_PEOPLE = new Set(
  'riche pauvre malheureux brave cher heureux fier puissant favori fameux joli éternel infortuné inconnu courageux valeureux gentil sage fidèle authentique triste adversaire ennemi rival voisin allié noir blanc'.split(
    ' ',
  ),
)

const isPreposition = ({text}: Token) => prepositions.has(text.toLowerCase()) || /^(?:et|ou)$/.test(text)
const isAdjective = ({kind, text}: Token) => kind === 'word' && analyse(text).some(({pos}) => pos === 'A')

/** *le groupe Français Libres*: part of a longer name. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next) return false
  return next.spaced
    ? next.kind === 'word' && isCapitalised(next.text) && isDictionaryWord(next.text.toLowerCase())
    : next.text === '-'
}

function isFamilyName(text: string): boolean {
  return readingsOf(text).some(({pos}) => pos === 'F' || pos === 'G' || pos === 'X')
}

/** *des Missiles S-300*: a plural common noun before a designation. */
function isStrayNoun(tokens: readonly Token[], at: number, {lower, pluralNoun}: Common): boolean {
  if (!pluralNoun) return false
  const before = tokens[at - 1]!
  const next = tokens[at + 1]
  if (!next?.spaced || !/^[A-ZÀ-Þ][A-Za-zÀ-ɏ\d]{0,12}-(?:[A-Z]{1,3}\d{0,3}|\d{1,3}[A-Z]{0,2})$/.test(next.text))
    return false
  if (before.kind !== 'word' || !startsLowerCase(before.text)) return false
  return !/^(?:jeux|accords|éditions|usines)$/.test(lower)
}
