/** French lemmas that may stand for an English word, with how likely each is before its place is looked at. */
import {toBases} from '../../lexicon/english.ts'
import {frenchForms, type PartOfSpeech} from '../../lexicon/morphology.ts'
import {homographsFor, totalLikelihood} from '../../lexicon/synonyms.ts'
import {type PackTables, translationsOf} from '../../packs/tables.ts'

/**
 * Where the English came from: a translator passed over a word, a spinner put it for a French word spelled as in English, or the text does
 * not tell.
 */
export type Origin = 'translated' | 'spun' | 'unknown'

export interface Candidate {
  readonly lemma: string
  readonly pos: PartOfSpeech | undefined
  /** log10 of how likely it is. */
  readonly chance: number
  /** What the English ending says: a plural noun, a participle. */
  readonly ending: string
  /** A homograph stood in the text as it is spelled, or in the plural; a lemma takes the form that the place asks for. */
  readonly source: 'lexicon' | 'homograph' | 'accents'
}

const POS: Readonly<Record<string, PartOfSpeech>> = {
  noun: 'N',
  verb: 'V',
  adjective: 'A',
  adverb: 'R',
  preposition: 'P',
  conjunction: 'C',
  determiner: 'D',
  pronoun: 'O',
  interjection: 'I',
  numeral: 'M',
}

/** How likely a text of that origin has a homograph's synonym in this place a word passed over, or a French word without its accents (log10 of each). */
const SOURCES: Readonly<Record<Origin, Readonly<Record<Candidate['source'], number>>>> = {
  translated: {homograph: -1.2, lexicon: 0, accents: 0.6},
  spun: {homograph: 0, lexicon: -1, accents: -0.7},
  unknown: {homograph: -0.7, lexicon: -0.2, accents: 0.4},
}

/**
 * Words that share senses with many common homographs are those that spinners put; how much that counts, what is usual (log10 of the
 * summed likelihoods), and the most that it adds.
 */
const SPUN_WORD = {slope: 0.9, usual: 2.4, most: 0.6} as const

/** What a verb's ending costs a homograph. */
const INFLECTED = -0.7

/** Words that share senses with homographs this common (log10, summed) are what spinners put. */
const PUT_BY_SPINNERS = 2

/** True for an English word that spinners put where French has a common one. */
export function isPut(word: string, least = PUT_BY_SPINNERS): boolean {
  return toBases(word).some(({base}) => totalLikelihood(base) >= least)
}

/** Every lemma that some source knows for the word. */
export function findCandidates(word: string, tables: PackTables, origin: Origin): Candidate[] {
  const lower = word.toLowerCase()
  const candidates: Candidate[] = []
  for (const lemma of frenchForms().unaccented(lower))
    candidates.push({lemma, pos: undefined, chance: SOURCES[origin].accents, ending: '', source: 'accents'})
  const isLemma = translationsOf(lower, tables).length > 0
  const bases = basesOf(lower, tables)
  const total = sumOf(bases.map(({base}) => totalLikelihood(base)))
  const spun = SOURCES[origin].homograph + SPUN_WORD.slope * Math.min(SPUN_WORD.most, total - SPUN_WORD.usual)
  for (const {base, ending} of bases) {
    // « evening » is a word of its own before it is a form of « even ».
    const whole = base === lower ? 0 : isLemma ? -0.5 : -0.05
    for (const {lemma, pos, chance} of readTranslations(base, tables))
      candidates.push({lemma, pos, ending, source: 'lexicon', chance: whole + chance + SOURCES[origin].lexicon})
    // Spinners put dictionary forms and plurals.
    const form = ending === '' || ending === 's' ? 0 : INFLECTED
    for (const {word: lemma, likelihood} of homographsFor(base))
      candidates.push({
        lemma,
        pos: undefined,
        ending,
        source: 'homograph',
        chance: whole + form + likelihood - total + spun,
      })
  }
  return candidates
}

function basesOf(lower: string, tables: PackTables): {base: string; ending: string}[] {
  const irregular = tables.irregulars.get(lower)?.split(' ') ?? []
  // What an irregular form is of a verb cannot be told from its letters; a noun's is its plural.
  return [...toBases(lower), ...irregular.map((base) => ({base, ending: base === lower ? '' : 'irregular'}))]
}

/** The first translation of an entry is the likeliest, the first entry of a word too. */
function readTranslations(base: string, tables: PackTables) {
  // What a user's own pack says comes first.
  const own = tables.translations.isOwn(base) ? 4 : 0
  return translationsOf(base, tables).flatMap(({pos, lemmas}, entry) =>
    lemmas.map((lemma, i) => ({lemma, pos: POS[pos], chance: own - 0.4 - 0.3 * i - 0.1 * entry})),
  )
}

/** log10 of the sum of what these are the log10 of. */
function sumOf(logarithms: readonly number[]): number {
  return Math.log10(logarithms.reduce((sum, logarithm) => sum + 10 ** logarithm, 0))
}
