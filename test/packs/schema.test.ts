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

test.each(['pack', 'kind', 'field', 'description', 'source', 'license', 'entries'])('a pack needs its %s', (field) => {
  const pack = parseYaml(toYaml('loanwords', [taken[0].entry])) as Record<string, unknown>
  expect(packSchema.safeParse({...pack, [field]: undefined}).success).toBe(false)
})

test('text is trimmed', () => {
  const pack = parseYaml(toYaml('names', ["{id: minsk, type: city, preferred: '  Minsk '}"])) as unknown
  expect(packSchema.parse(pack)).toMatchObject({entries: [{preferred: 'Minsk'}]})
})
