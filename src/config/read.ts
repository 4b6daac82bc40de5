/** One configuration file → a checked configuration. JSON and YAML are data; JavaScript and TypeScript run, as their users expect. */
import {existsSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {VFile} from 'vfile'
import {OperationalError} from '../core/errors.ts'
import {type Place, readYaml, reportMistake, type YamlText} from '../packs/yaml.ts'
import {checkJson} from './json.ts'
import {type Mistake, requireSound, toMistakes} from './mistakes.ts'
import {type Config, type RuleInfo, toConfigSchema} from './schema.ts'
import {readText} from './text.ts'

/** A configuration, and where its parts stand, so that later checks can point at them. */
export interface ReadConfig {
  readonly path: string
  readonly config: Config
  /** Throws `broken-config` at the value of a path. */
  refuse(at: readonly PropertyKey[], reason: string): never
}

interface Source {
  readonly value: unknown
  placeOf(mistake: Mistake): Place
}

const START: Place = {line: 1, column: 1, offset: 0}
const SCRIPT = /\.[cm]?[jt]s$/
const TYPESCRIPT_SINCE = '22.18'

/** `name` is how messages call the file; throws `broken-config` or `config-missing`. */
export async function readConfig(file: string, name: string, rules: readonly RuleInfo[]): Promise<ReadConfig> {
  if (!existsSync(file))
    throw new OperationalError('config-missing', `Cannot read the configuration '${name}': no such file`)
  const report = new VFile({path: name})
  const source = SCRIPT.test(file) ? await runScript(file, name) : readData(file, report)
  const value = source?.value ?? {}
  const schema = toConfigSchema(rules)
  const result = schema.safeParse(value)
  const refuse = (mistake: Mistake) =>
    reportMistake(report, source?.placeOf(mistake) ?? START, mistake.reason, 'config-schema')
  if (source) for (const mistake of findUnsafeKeys(value)) refuse(mistake)
  if (source && report.messages.length === 0 && result.error) {
    const [ids, keys] = [rules.map(({id}) => id), Object.keys(schema.shape)]
    for (const issue of result.error.issues) for (const mistake of toMistakes(issue, ids, keys)) refuse(mistake)
  }
  requireSound(report)
  return {
    path: file,
    config: result.data!,
    refuse(at, reason) {
      refuse({path: at, reason, ofKey: false})
      requireSound(report)
      throw new Error('a refused configuration has a message')
    },
  }
}

/** JSON and YAML by one parser, which knows places; undefined where the report says why. */
function readData(file: string, report: VFile): Source | undefined {
  report.value = readText(file)
  const isManifest = path.basename(file) === 'package.json'
  const yaml = readYaml(report, 'config-syntax')
  if (!yaml) return undefined
  if (file.endsWith('.json') && !checkJson(report, 'config-syntax')) return undefined
  const inside = isManifest ? ['calque'] : []
  return {value: isManifest ? (yaml.value as {calque: unknown}).calque : yaml.value, placeOf: toPlaces(yaml, inside)}
}

function toPlaces(yaml: YamlText, inside: readonly string[]): Source['placeOf'] {
  return ({path: at, ofKey}) => (ofKey ? yaml.placeOfKey([...inside, ...at]) : yaml.placeOf([...inside, ...at]))
}

/** Keys with which a careless copy would change every object. */
function findUnsafeKeys(value: unknown, at: readonly PropertyKey[] = []): Mistake[] {
  if (typeof value !== 'object' || value === null || at.length > 20) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...at, Array.isArray(value) ? Number(key) : key]
    if (key === '__proto__')
      return [{path: here, reason: 'Invalid key `__proto__`: it cannot be configured', ofKey: true}]
    return findUnsafeKeys(child, here)
  })
}

async function runScript(file: string, name: string): Promise<Source> {
  let loaded: {default?: unknown}
  try {
    loaded = (await import(pathToFileURL(file).href)) as {default?: unknown}
  } catch (error) {
    throw new OperationalError('broken-config', `Cannot run the configuration '${name}': ${whyNot(error)}`, error)
  }
  if (loaded.default === undefined)
    throw new OperationalError(
      'broken-config',
      `Cannot use the configuration '${name}': it exports nothing; write export default {…}`,
    )
  return {value: loaded.default, placeOf: () => START}
}

function whyNot(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  return code === 'ERR_UNKNOWN_FILE_EXTENSION'
    ? `this version of Node reads no TypeScript; take Node ${TYPESCRIPT_SINCE} or later, or write JavaScript (.mjs)`
    : String(message ?? error).split('\n')[0]!
}
