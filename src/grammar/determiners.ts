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

/** Determiners that change with gender: masculine, masculine before a vowel, feminine, feminine before a vowel. */
const PARADIGMS: readonly (readonly string[])[] = [
  ['le', "l'", 'la', "l'"],
  ['un', 'un', 'une', 'une'],
  ['ce', 'cet', 'cette', 'cette'],
  ['du', "de l'", 'de la', "de l'"],
  ['au', "à l'", 'à la', "à l'"],
  ['mon', 'mon', 'ma', 'mon'],
  ['ton', 'ton', 'ta', 'ton'],
  ['son', 'son', 'sa', 'son'],
  ['aucun', 'aucun', 'aucune', 'aucune'],
  ['nul', 'nul', 'nulle', 'nulle'],
  ['quel', 'quel', 'quelle', 'quelle'],
  ['tout', 'tout', 'toute', 'toute'],
  ['certain', 'certain', 'certaine', 'certaine'],
  ['tel', 'tel', 'telle', 'telle'],
  ['tous', 'tous', 'toutes', 'toutes'],
  ['certains', 'certains', 'certaines', 'certaines'],
  ['quels', 'quels', 'quelles', 'quelles'],
  ['tels', 'tels', 'telles', 'telles'],
]

/** The determiner as it stands before a noun of that gender; one that shows none comes back as it is. */
export function agreeDeterminer(determiner: string, gender: Gender | undefined, vowel: boolean): string {
  const lower = determiner.toLowerCase()
  const paradigm = PARADIGMS.find((forms) => forms.some((form) => form === lower))
  if (!paradigm) return determiner
  const own = lower === "l'" ? undefined : paradigm.indexOf(lower) < 2 ? 'm' : 'f'
  const feminine = (gender === 'm' || gender === 'f' ? gender : own) === 'f'
  const written = paradigm[(feminine ? 2 : 0) + (vowel ? 1 : 0)]!
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
