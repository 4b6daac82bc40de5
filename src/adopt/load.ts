/** Reads a baseline. Brings the YAML parser and the schema library, so it loads only for one that is there. */
import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {checkJson} from '../config/json.ts'
import {OperationalError} from '../core/errors.ts'
import {listMistakes, readYaml, reportMistake} from '../packs/yaml.ts'
import {describeSystemError} from '../read/index.ts'
import type {KnownFinding} from './findings.ts'
import {baselineSchema} from './schema.ts'

/** `name` is how messages call the file; throws `broken-baseline` with the place of the first mistake. */
export function loadBaseline(file: string, name: string): readonly KnownFinding[] {
  const text = readText(file, name)
  const result = baselineSchema.safeParse(parseJson(text))
  if (result.success) return result.data.findings
  throw new OperationalError('broken-baseline', `Cannot use the baseline: ${findMistake(text, name)}`)
}

function readText(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new OperationalError(
      'broken-baseline',
      `Cannot read the baseline '${name}': ${describeSystemError(error)}`,
      error,
    )
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A baseline is long and mostly right, so places are looked for only where one is wrong. */
function findMistake(text: string, name: string): string {
  const report = new VFile({path: name, value: text})
  if (checkJson(report, 'baseline-syntax')) {
    const yaml = readYaml(report, 'baseline-syntax')
    const issue = baselineSchema.safeParse(yaml?.value).error?.issues[0]
    if (yaml && issue) {
      const at = issue.path.map(String).join('.')
      const reason = `Invalid ${at ? `\`${at}\`` : 'baseline'}: ${issue.message}`
      reportMistake(report, yaml.placeOf(issue.path), reason, 'baseline-schema')
    }
  }
  return listMistakes([report])[0]!
}
