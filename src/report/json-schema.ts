/** The contract of the JSON output: types, and the JSON Schemas in `docs/schemas/`, come from here. Only types of it are used at run time. */
import {z} from 'zod'

const point = z.object({
  line: z
    .int()
    .min(1)
    .describe(
      'From 1; in a Word document (.docx), the number of the paragraph: empty ones and those of tables count, notes come last.',
    ),
  column: z.int().min(1).describe('In UTF-16 code units, from 1; in a Word document, in the text of the paragraph.'),
  offset: z
    .int()
    .min(0)
    .describe(
      'In UTF-16 code units of the file as it was read, from 0; a byte order mark counts. In a Word document: of its text, one paragraph a line.',
    ),
})

export const messageSchema = z.object({
  reason: z.string().describe('What was found and what was expected, in the language asked for.'),
  line: z.int().min(1),
  column: z.int().min(1),
  place: z.object({start: point, end: point}),
  ruleId: z
    .string()
    .regex(/^[a-z-]+(?:\/.+)?$/)
    .describe('The rule, then the pack entry that matched.'),
  source: z.literal('calque'),
  fatal: z.boolean().nullable().describe('true: error; false: warning; null: information.'),
  actual: z.string().describe('The text of the file at the place, with the markup in it.'),
  expected: z.array(z.string()).describe('What to write instead, best first.'),
  fix: z
    .enum(['safe', 'suggested', 'none'])
    .describe(
      'safe: --fix writes the first of `expected`; suggested: a person chooses; none: there is nothing to write.',
    ),
  note: z.string().nullable(),
  url: z.string(),
  related: z
    .array(
      z.object({
        text: z.string(),
        start: point,
        end: point,
        path: z.string().optional().describe('The file, or the id of the line, where it is another one.'),
      }),
    )
    .describe('Other places involved.'),
})

const score = z.number().min(0).max(100).describe('0: edited French; near 100: spun or raw machine output.')

export const reportSchema = z.array(z.object({path: z.string(), messages: z.array(messageSchema), score}))

export const lineSchema = z.union([
  z.object({id: z.unknown(), messages: z.array(messageSchema), score}),
  z.object({id: z.unknown(), error: z.string()}),
])
