/** The shape of a baseline; `docs/schemas/baseline.schema.json` comes from here. */
import * as z from 'zod'
import type {KnownFinding} from './findings.ts'

export const BASELINE_VERSION = 1

const finding = z.strictObject({
  path: z
    .string()
    .describe("Relative to the baseline's folder, with slashes; - for standard input, the id for a JSON line."),
  ruleId: z.string().min(1),
  actual: z.string().describe('The text found, shortened where it is long.'),
  context: z
    .string()
    .regex(/^[0-9a-f]{12}$/, {error: 'expected twelve hexadecimal digits'})
    .describe('Two hashes: of the words before in the paragraph, of the words behind.'),
  count: z.int().min(1).describe('How many findings of the file are alike.'),
}) satisfies z.ZodType<KnownFinding>

export const baselineSchema = z.strictObject({
  version: z.literal(BASELINE_VERSION),
  findings: z.array(finding).describe('Sorted by path, rule, text and context.'),
})
