/** The shape of packs: the one definition that types, `rules/pack.schema.json` and loading come from. */
import * as z from 'zod'
import {findAnchor} from '../patterns/anchors.ts'
import {parseFix, parsePattern} from '../patterns/parse.ts'

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
  ambiguous: forms
    .optional()
    .describe(
      'Forms refused only where the words before tell a place, since elsewhere they name something else: *à Roma*.',
    ),
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

/** A pattern over the words of a sentence; its language is described in `docs/packs.md`. */
const pattern = text.superRefine((value, context) => {
  try {
    findAnchor(value)
  } catch (error) {
    context.addIssue({code: 'custom', message: (error as Error).message})
  }
})

const phrase = z
  .strictObject({
    id: kebab,
    phrase: z.union([pattern, z.array(pattern).min(1)]).describe('One pattern, or several with the same fixes.'),
    expected: z
      .array(z.string())
      .max(4)
      .describe('What to write instead, best first; it may copy slots of the phrase.'),
    note: text.describe('Where it comes from: the source phrase.'),
    near: forms
      .optional()
      .describe('Lemmas, one of which must stand in the same sentence; else the finding is information.'),
    thin: z.boolean().optional().describe('Always information: the context cannot prove it.'),
    wrong: forms.describe('Sentences in which it is reported.'),
    right: forms.describe('Good French near it, on which every rule is silent.'),
  })
  .superRefine((entry, context) => {
    for (const [i, fix] of entry.expected.entries()) {
      for (const one of [entry.phrase].flat()) {
        try {
          parseFix(fix, parsePattern(one))
        } catch (error) {
          context.addIssue({code: 'custom', path: ['expected', i], message: (error as Error).message})
        }
      }
    }
  })

/** A pattern with one hole. */
const framePattern = pattern.refine((value) => value.split(/\s+/).filter((part) => part === '_').length === 1, {
  message: 'a frame needs one hole, written _',
})

const frame = z.strictObject({
  id: kebab,
  frame: framePattern.describe('A fixed French phrase with one hole, written `_`.'),
  fills: forms.describe('What French has in the hole, commonest first: forms, or `<lemma>` for any form.'),
  closed: z.boolean().optional().describe('No other word stands there, save those of `also`.'),
  also: forms.optional().describe('Further words that are right there.'),
  wrong: text.describe('A sentence with an English word in the hole.'),
  right: text.describe('The sentence with the French word.'),
})

const collocation = z.strictObject({
  word: text.describe('A French lemma.'),
  pos: z.enum(['noun', 'adjective', 'adverb', 'verb']),
  adjectives: forms.optional().describe('Adjectives that go with the noun.'),
  nouns: forms.optional().describe('Nouns that the adjective goes with.'),
  verbs: forms.optional().describe('Verbs that take the noun as an object, or that the adverb goes with.'),
  subjects: forms.optional().describe('Verbs that the noun is the subject of, or subjects of the verb.'),
  objects: forms.optional().describe('Objects of the verb.'),
  of: forms.optional().describe('Nouns X in « word de X ».'),
  in: forms.optional().describe('Nouns X in « X de word ».'),
  adverbs: forms.optional().describe('Adverbs that go with the adjective or the verb.'),
  phrases: z.array(framePattern).min(1).optional().describe('Set phrases with the word as the hole `_`.'),
})

const residueLine = z.strictObject({
  id: kebab,
  line: z.union([pattern, z.array(pattern).min(1)]).describe('One pattern, or several, for a whole line.'),
  rest: z.enum(['title', 'any']).optional().describe('What may follow on the line: a title or a name; anything.'),
  inside: z
    .boolean()
    .optional()
    .describe('Also reported, as information, as a sentence of its own at the head or end of a longer line.'),
  at: z.enum(['head', 'foot', 'ends']).optional().describe('Only among the first lines of a text, the last, or both.'),
  thin: z.boolean().optional().describe('Always information: good pages print it too.'),
  wrong: forms.describe('Texts in which it is reported; ` / ` is a line break.'),
  right: forms.describe('Good French near it, on which every rule is silent; ` / ` is a line break.'),
})

const englishPhrase = z.strictObject({
  en: z.string().regex(/^[a-z][a-z' -]*[a-z]$/, 'must be an English phrase in lower case'),
  fr: z.array(text).min(1).max(5).describe('What French has instead, likeliest first.'),
  interface: z.boolean().optional().describe('Text of buttons and menus: *sign out*.'),
  forms: forms.optional().describe('Other forms in use.'),
})

const acceptedWord = z.strictObject({
  word: text.describe('Lower case; the masculine singular, or the infinitive.'),
  pos: z
    .enum(['noun', 'adjective', 'verb', 'other'])
    .describe('Nouns and adjectives get their plural in s, verbs in -er their conjugation.'),
  forms: forms.optional().describe('Forms that are not made so: feminines, other plurals.'),
})

export const packSchema = z.discriminatedUnion('kind', [
  z.strictObject({...header, kind: z.literal('loanwords'), field: kebab, entries: z.array(loanword).min(1)}),
  z.strictObject({...header, kind: z.literal('names'), entries: z.array(entity).min(1)}),
  z.strictObject({...header, kind: z.literal('given-names'), entries: z.array(givenName).min(1)}),
  z.strictObject({...header, kind: z.literal('lexicon'), entries: z.array(translation).min(1)}),
  z.strictObject({
    ...header,
    kind: z.literal('phrases'),
    rule: z.enum(['literal-translation', 'false-friend']),
    from: z.enum(['en', 'ru']).describe('The language the phrases were carried over from.'),
    entries: z.array(phrase).min(1),
  }),
  z.strictObject({...header, kind: z.literal('frames'), entries: z.array(frame).min(1)}),
  z.strictObject({...header, kind: z.literal('collocations'), entries: z.array(collocation).min(1)}),
  z.strictObject({...header, kind: z.literal('residue'), entries: z.array(residueLine).min(1)}),
  z.strictObject({...header, kind: z.literal('accepted-words'), entries: z.array(acceptedWord).min(1)}),
  z.strictObject({...header, kind: z.literal('english-phrases'), entries: z.array(englishPhrase).min(1)}),
])

export type Pack = z.infer<typeof packSchema>
export type AcceptedWord = z.infer<typeof acceptedWord>
export type Loanword = z.infer<typeof loanword>
export type Entity = z.infer<typeof entity>
export type Translation = z.infer<typeof translation>

export type Phrase = z.infer<typeof phrase>
export type Frame = z.infer<typeof frame>
export type Collocation = z.infer<typeof collocation>
export type ResidueLine = z.infer<typeof residueLine>
export type EnglishPhrase = z.infer<typeof englishPhrase>

/** JSON Schema (draft 2020-12) of a pack, for editors. */
export function toJsonSchema(): unknown {
  return z.toJSONSchema(packSchema)
}
