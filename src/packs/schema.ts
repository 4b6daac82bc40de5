/** The shape of packs: the one definition that types, `rules/pack.schema.json` and loading come from. */
import {z} from 'zod'

const text = z.string().trim().min(1)
const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case: a-z, 0-9 and single hyphens')
const forms = z.array(text).min(1)

const header = {
  pack: kebab.describe('Unique name of the pack.'),
  description: text.describe('One sentence on what the pack holds.'),
  source: text.describe('Where the facts come from.'),
  license: text.describe('SPDX identifier of the licence.'),
}

const loanword = z.strictObject({
  word: text.describe('Base form, lower case unless always capitalised; may hold spaces or hyphens.'),
  pos: z.enum(['noun', 'adjective', 'adverb', 'verb', 'interjection', 'phrase']),
  gender: z.enum(['m', 'f', 'mf']).optional(),
  plural: text.optional().describe('Where it is not word + s.'),
  forms: forms.optional().describe('Other spellings or forms in use.'),
  right: text.describe('A French sentence that uses it.'),
})

const entityTypes = [
  'person',
  'country',
  'region',
  'city',
  'water',
  'mountain',
  'organisation',
  'product',
  'weapon',
  'vehicle',
  'event',
  'people',
] as const

const entity = z.strictObject({
  id: kebab,
  type: z.enum(entityTypes),
  preferred: text.describe('The full form French usage prefers.'),
  family: text.optional().describe('How a person is called by one name alone.'),
  role: text.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be an ISO 3166 alpha-2 code')
    .optional(),
  article: z.enum(['la', 'le', "l'", 'les', 'none']).optional(),
  accepted: forms.optional().describe('Legal French variants: right, but one form a text.'),
  refused: forms.optional().describe('Forms French usage does not have.'),
  note: text.optional(),
})

const givenName = z.strictObject({
  preferred: text,
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  accepted: forms.optional(),
  refused: forms.optional(),
  note: text.optional(),
})

const translation = z.strictObject({
  en: z.string().regex(/^[a-z][a-z'-]*$/, 'must be one lower-case English word'),
  pos: z.enum([
    'noun',
    'verb',
    'adjective',
    'adverb',
    'preposition',
    'conjunction',
    'determiner',
    'pronoun',
    'interjection',
    'numeral',
  ]),
  fr: z.array(text).min(1).max(5).describe('French lemmas, likeliest first.'),
  forms: forms.optional().describe('Irregular English forms.'),
})

export const packSchema = z.discriminatedUnion('kind', [
  z.strictObject({...header, kind: z.literal('loanwords'), field: kebab, entries: z.array(loanword).min(1)}),
  z.strictObject({...header, kind: z.literal('names'), entries: z.array(entity).min(1)}),
  z.strictObject({...header, kind: z.literal('given-names'), entries: z.array(givenName).min(1)}),
  z.strictObject({...header, kind: z.literal('lexicon'), entries: z.array(translation).min(1)}),
])

export type Pack = z.infer<typeof packSchema>
export type Loanword = z.infer<typeof loanword>
export type Entity = z.infer<typeof entity>
export type Translation = z.infer<typeof translation>

/** JSON Schema (draft 2020-12) of a pack, for editors. */
export function toJsonSchema(): unknown {
  return z.toJSONSchema(packSchema)
}
