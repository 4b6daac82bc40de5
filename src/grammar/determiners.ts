/** French function words with what they say of the word behind them. */
import type {Gender, GrammaticalNumber} from '../lexicon/morphology.ts'

export interface Agreement {
  readonly gender?: Gender | undefined
  readonly number?: GrammaticalNumber | undefined
}

function table(rows: string): ReadonlyMap<string, Agreement> {
  const entries = rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [features = '', ...words] = row.trim().split(' ')
      const gender = features[0] === '-' ? undefined : (features[0] as Gender)
      const number = features[1] === '-' ? undefined : (features[1] as GrammaticalNumber)
      return words.map((word) => [word, {gender, number}] as const)
    })
  return new Map(entries)
}

/** Determiners, contracted ones and cardinal numbers included: gender and number of their noun (`-`: says nothing). */
export const determiners = table(`
  ms le un du au ce cet aucun nul quel tout certain maint tel
  fs la une cette ma ta sa aucune nulle quelle toute certaine mainte telle
  -s l' mon ton son notre votre leur chaque
  -p les des aux ces mes tes ses nos vos leurs plusieurs quelques différents divers deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille
  mp tous certains quels tels
  fp toutes certaines quelles telles différentes diverses
`)

/** The forms of a determiner; *de la* is two words. */
interface Paradigm {
  readonly m: string
  readonly f: string
  /** The same before a vowel. */
  readonly mVowel: string
  readonly fVowel: string
  readonly mp: string
  readonly fp: string
}

/** Masculine, masculine before a vowel, feminine, feminine before a vowel, plurals; a form of several words has `_` for the space. */
const PARADIGMS: readonly Paradigm[] = `
  le l' la l' les les
  un un une une des des
  ce cet cette cette ces ces
  du de_l' de_la de_l' des des
  au à_l' à_la à_l' aux aux
  mon mon ma mon mes mes
  ton ton ta ton tes tes
  son son sa son ses ses
  notre notre notre notre nos nos
  votre votre votre votre vos vos
  leur leur leur leur leurs leurs
  aucun aucun aucune aucune aucuns aucunes
  nul nul nulle nulle nuls nulles
  quel quel quelle quelle quels quelles
  tel tel telle telle tels telles
  tout tout toute toute tous toutes
  certain certain certaine certaine certains certaines
  maint maint mainte mainte maints maintes
  différents différents différentes différentes différents différentes
  divers divers diverses diverses divers diverses
`
  .trim()
  .split('\n')
  .map((row) => {
    const [m = '', mVowel = '', f = '', fVowel = '', mp = '', fp = ''] = row
      .trim()
      .split(' ')
      .map((form) => form.replace('_', ' '))
    return {m, mVowel, f, fVowel, mp, fp}
  })

/** The first paradigm that has a form is its own: *des* is more often that of *un* than of *du*, and *l'* is that of *le*. */
const paradigmOf = new Map(
  PARADIGMS.flatMap((paradigm) => Object.values(paradigm).map((form) => [form, paradigm] as const)).reverse(),
)

/** A determiner, in lower case, as it stands before a noun of that gender and number; undefined for words that do not change. */
export function determinerForm(
  lower: string,
  gender: 'm' | 'f',
  number: 's' | 'p',
  vowel: boolean,
): string | undefined {
  const paradigm = paradigmOf.get(lower)
  if (!paradigm) return undefined
  if (number === 'p') return gender === 'f' ? paradigm.fp : paradigm.mp
  return vowel ? paradigm[`${gender}Vowel`] : paradigm[gender]
}

/** The determiner as it stands before a noun of that gender; one that shows none comes back as it is. */
export function agreeDeterminer(determiner: string, gender: Gender | undefined, vowel: boolean): string {
  const lower = determiner.toLowerCase()
  const paradigm = paradigmOf.get(lower)
  if (!paradigm) return determiner
  const {m, mVowel, mp, fp} = paradigm
  const own = lower === m || lower === mVowel || lower === mp ? 'm' : 'f'
  const number = lower === mp || lower === fp ? 'p' : 's'
  const written = determinerForm(lower, gender === 'm' || gender === 'f' ? gender : own, number, vowel)!
  return determiner[0] === lower[0] ? written : written[0]!.toUpperCase() + written.slice(1)
}

/** Subject pronouns with the person of their verb. */
export const subjectPronouns: ReadonlyMap<string, string> = new Map([
  ['je', '1s'],
  ["j'", '1s'],
  ['tu', '2s'],
  ['il', '3s'],
  ['elle', '3s'],
  ['on', '3s'],
  ['nous', '1p'],
  ['vous', '2p'],
  ['ils', '3p'],
  ['elles', '3p'],
  ['ça', '3s'],
  ['cela', '3s'],
])

/** Words that stand between a subject and its verb. */
export const preverbal = new Set(['ne', "n'", 'se', "s'", 'me', "m'", 'te', "t'", 'lui', 'y'])

export const prepositions = new Set(
  (
    "à de d' en pour par sur sous sans avec dans chez entre vers contre depuis pendant avant après dès malgré selon parmi hors outre " +
    'envers durant via comme'
  ).split(' '),
)

/** Adverbs of degree, which an adjective or adverb follows. */
export const degrees = new Set(
  'très trop si aussi assez plutôt bien moins plus peu tout non extrêmement particulièrement'.split(' '),
)

/** Words that an infinitive follows. */
export const beforeInfinitive = new Set(
  (
    "pour sans de d' à peut peuvent pouvait pourrait pourra doit doivent devait devrait devra va vont allait veut veulent voulait " +
    'souhaite faut fallait faudra faire fait laisser sait savent ose vient viennent pourraient devraient pouvoir devoir vouloir aller'
  ).split(' '),
)

/** Forms of *avoir* and *être*, which a participle follows. */
export const auxiliaries = new Set(
  (
    'ai as a avons avez ont avais avait avions aviez avaient aura auront aurait auraient eu eut eurent ayant avoir ait aient ' +
    'suis es est sommes êtes sont étais était étions étiez étaient sera seront serait seraient fut furent été étant être soit soient'
  ).split(' '),
)
export const formsOfBe = new Set(
  'suis es est sommes êtes sont étais était étions étiez étaient sera seront serait seraient fut furent été étant être soit soient'.split(
    ' ',
  ),
)
