import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {packSchema, toJsonSchema} from '../../src/packs/schema.ts'
import {toYaml} from '../support/packs.ts'

const validate = new Ajv2020({strict: true}).compile(toJsonSchema() as object)

/** Whether the schema takes a pack of one entry. */
const isTaken = (...pack: Parameters<typeof toYaml>) => packSchema.safeParse(parseYaml(toYaml(...pack))).success

const taken = [
  {kind: 'loanwords', entry: '{word: hackathon, pos: noun, right: Le hackathon commence.}'},
  {kind: 'loanwords', entry: '{word: box, pos: noun, gender: f, plural: box, forms: [boxe], right: La box est là.}'},
  {kind: 'names', entry: '{id: minsk, type: city, preferred: Minsk}'},
  {
    kind: 'names',
    entry:
      '{id: ob-2, type: water, preferred: Ob, article: "l\'", country: RU, accepted: [Obi], refused: [Ob River], note: Usage.}',
  },
  {kind: 'names', entry: '{id: doe-jane, type: person, preferred: Jane Doe, family: Doe, role: juge}'},
  {kind: 'given-names', entry: '{preferred: Alexeï, languages: [ru, be]}'},
  {
    kind: 'given-names',
    entry: '{preferred: Alexeï, languages: [ru], accepted: [Alexis], refused: [Alexey], note: Usage.}',
  },
  {kind: 'lexicon', entry: '{en: query, pos: noun, fr: [question, requête]}'},
  {kind: 'lexicon', entry: "{en: o'clock, pos: adverb, fr: [heures], forms: [oclock]}"},
  {
    kind: 'phrases',
    entry: '{id: sens, phrase: "<faire> du sens", expected: ["<avoir> un sens"], note: A., wrong: [B.], right: [C.]}',
  },
  {
    kind: 'phrases',
    entry:
      '{id: sens, phrase: ["le NOM", "un NOM"], expected: [], note: A., near: [jeu], thin: true, wrong: [B.], right: [C.]}',
  },
  {kind: 'frames', entry: '{id: cause, frame: "en tout état de _", fills: [cause], wrong: A., right: B.}'},
  {
    kind: 'frames',
    entry: '{id: cause, frame: "mise en _", fills: ["<cause>"], closed: true, also: [jeu], wrong: A., right: B.}',
  },
  {kind: 'collocations', entry: '{word: crise, pos: noun}'},
  {
    kind: 'collocations',
    entry: '{word: crise, pos: noun, adjectives: [grave], in: [gestion], phrases: ["en pleine _"]}',
  },
  {kind: 'residue', entry: '{id: suite, line: lire la suite, wrong: [A.], right: [B.]}'},
  {
    kind: 'residue',
    entry:
      '{id: a, line: ["le DATE", "à HEURE le DATE"], rest: title, inside: true, at: head, thin: true, wrong: [A.], right: [B.]}',
  },
  {kind: 'accepted-words', entry: '{word: covid, pos: noun}'},
  {kind: 'accepted-words', entry: '{word: cosénateur, pos: noun, forms: [cosénatrice]}'},
  {kind: 'english-phrases', entry: '{en: of course, fr: [bien sûr]}'},
  {kind: 'english-phrases', entry: "{en: don't miss, fr: [à voir], interface: true, forms: [do not miss]}"},
] as const

const refused = [
  {name: 'a word of spaces', kind: 'loanwords', entry: "{word: ' ', pos: noun, right: Oui.}"},
  {name: 'a loanword without a sentence', kind: 'loanwords', entry: '{word: box, pos: noun}'},
  {name: 'an unknown part of speech', kind: 'loanwords', entry: '{word: box, pos: nom, right: Oui.}'},
  {name: 'an unknown gender', kind: 'loanwords', entry: '{word: box, pos: noun, gender: n, right: Oui.}'},
  {name: 'forms that are no list', kind: 'loanwords', entry: '{word: box, pos: noun, forms: boxes, right: Oui.}'},
  {name: 'an empty list of forms', kind: 'loanwords', entry: '{word: box, pos: noun, forms: [], right: Oui.}'},
  {name: 'a form that YAML reads as a truth value', kind: 'loanwords', entry: '{word: true, pos: noun, right: Oui.}'},
  {name: 'a field nobody knows', kind: 'names', entry: '{id: minsk, type: city, preferred: Minsk, prefered: Minsk}'},
  {name: 'an id with capitals', kind: 'names', entry: '{id: Minsk, type: city, preferred: Minsk}'},
  {name: 'an id with two hyphens', kind: 'names', entry: '{id: new--york, type: city, preferred: New York}'},
  {name: 'an id with an accent', kind: 'names', entry: '{id: orléans, type: city, preferred: Orléans}'},
  {name: 'an unknown type', kind: 'names', entry: '{id: minsk, type: town, preferred: Minsk}'},
  {name: 'a country in words', kind: 'names', entry: '{id: minsk, type: city, preferred: Minsk, country: Belarus}'},
  {name: 'no language', kind: 'given-names', entry: '{preferred: Alexeï, languages: []}'},
  {name: 'an entry of another kind', kind: 'given-names', entry: '{id: minsk, type: city, preferred: Minsk}'},
  {name: 'two English words', kind: 'lexicon', entry: '{en: of course, pos: adverb, fr: [bien sûr]}'},
  {name: 'an English word with a capital', kind: 'lexicon', entry: '{en: May, pos: noun, fr: [mai]}'},
  {name: 'no French word', kind: 'lexicon', entry: '{en: query, pos: noun, fr: []}'},
  {name: 'six French words', kind: 'lexicon', entry: '{en: go, pos: verb, fr: [a, b, c, d, e, f]}'},
  {name: 'a phrase without sentences', kind: 'phrases', entry: '{id: a, phrase: du sens, expected: [], note: A.}'},
  {
    name: 'five fixes of a phrase',
    kind: 'phrases',
    entry: '{id: a, phrase: du sens, expected: [a, b, c, d, e], note: A., wrong: [B.], right: [C.]}',
  },
  {
    name: 'an empty list of patterns',
    kind: 'phrases',
    entry: '{id: a, phrase: [], expected: [], note: A., wrong: [B.], right: [C.]}',
  },
  {
    name: 'a frame without fillings',
    kind: 'frames',
    entry: '{id: a, frame: mise en _, fills: [], wrong: A., right: B.}',
  },
  {name: 'a collocation without its word', kind: 'collocations', entry: '{pos: noun, adjectives: [grave]}'},
  {name: 'collocates of an unknown sort', kind: 'collocations', entry: '{word: crise, pos: noun, conjunctions: [et]}'},
  {name: 'residue without good French', kind: 'residue', entry: '{id: a, line: lire la suite, wrong: [A.]}'},
  {
    name: 'residue in an unknown place',
    kind: 'residue',
    entry: '{id: a, line: lire la suite, at: middle, wrong: [A.], right: [B.]}',
  },
  {
    name: 'residue with an unknown rest',
    kind: 'residue',
    entry: '{id: a, line: lire la suite, rest: true, wrong: [A.], right: [B.]}',
  },
  {name: 'an accepted word of an unknown part of speech', kind: 'accepted-words', entry: '{word: oui, pos: adverb}'},
  {name: 'an English phrase with a capital', kind: 'english-phrases', entry: '{en: Of course, fr: [bien sûr]}'},
  {name: 'an English phrase without French', kind: 'english-phrases', entry: '{en: of course, fr: []}'},
] as const

describe('an entry is taken', () => {
  test.each(taken)('$kind $entry', ({kind, entry}) => {
    expect(isTaken(kind, [entry])).toBe(true)
    expect(validate(parseYaml(toYaml(kind, [entry])))).toBe(true)
  })
})

describe('an entry is refused', () => {
  test.each(refused)('$name', ({kind, entry}) => {
    expect(isTaken(kind, [entry])).toBe(false)
  })

  // White space is trimmed before lengths are looked at, which JSON Schema cannot say.
  test.each(refused.filter(({name}) => name !== 'a word of spaces'))('by editors too: $name', ({kind, entry}) => {
    expect(validate(parseYaml(toYaml(kind, [entry])))).toBe(false)
  })
})

// Patterns are read by a parser, which JSON Schema cannot say.
describe('a pattern is refused', () => {
  test.each([
    ['that cannot be read', 'du NON', '[]'],
    ['with a lemma that is none', '"<fairez> du sens"', '[]'],
    ['that may be missing whole', '"pas?"', '[]'],
    ['of slots', 'DET NOM', '[]'],
    ['that lacks what a fix copies', 'du sens', '[du NOM]'],
    ['that is one of several and lacks what a fix copies', '[du NOM, du sens]', '[du NOM]'],
    ['that lacks the lemma of a fix', 'du sens', '["<avoir> du sens"]'],
  ])('%s', (_, pattern, expected) => {
    const entry = `{id: a, phrase: ${pattern}, expected: ${expected}, note: A., wrong: [B.], right: [C.]}`
    expect(isTaken('phrases', [entry])).toBe(false)
  })

  test.each(['en tout état', '_ en _', '_', 'en _?'])('of a frame: %s', (pattern) => {
    expect(isTaken('frames', [`{id: a, frame: "${pattern}", fills: [cause], wrong: A., right: B.}`])).toBe(false)
  })
})

test.each(['rule', 'from'])('a pack of phrases needs its %s', (field) => {
  const entry = '{id: a, phrase: du sens, expected: [], note: A., wrong: [B.], right: [C.]}'
  const pack = parseYaml(toYaml('phrases', [entry])) as Record<string, unknown>
  expect(packSchema.safeParse(pack).success).toBe(true)
  expect(packSchema.safeParse({...pack, [field]: 'other'}).success).toBe(false)
})

test.each(['pack', 'kind', 'field', 'description', 'source', 'license', 'entries'])('a pack needs its %s', (field) => {
  const pack = parseYaml(toYaml('loanwords', [taken[0].entry])) as Record<string, unknown>
  expect(packSchema.safeParse({...pack, [field]: undefined}).success).toBe(false)
})

test('text is trimmed', () => {
  const pack = parseYaml(toYaml('names', ["{id: minsk, type: city, preferred: '  Minsk '}"])) as unknown
  expect(packSchema.parse(pack)).toMatchObject({entries: [{preferred: 'Minsk'}]})
})
