/** Options that help an old site along; whoever gives none of them loads none of it. */
import type {Adoption} from '../adopt/index.ts'
import {OperationalError} from '../core/errors.ts'
import {toPrintable} from '../report/excerpt.ts'
import type {Io} from './io.ts'

export interface AdoptChoices {
  /** File of known findings, which stay silent. */
  readonly baseline?: string | undefined
  readonly updateBaseline?: boolean | undefined
  /** Revision of git: only lines changed since then count. */
  readonly since?: string | undefined
  readonly cache?: boolean | undefined
  readonly cacheLocation?: string | undefined
  /** The only files of the paths to lint, where a run is repeated. */
  readonly only?: ReadonlySet<string> | undefined
}

interface Input {
  readonly paths: readonly string[]
  readonly jsonl: boolean
  readonly across?: boolean | undefined
}

/** Undefined where nothing of the kind is asked for. */
export async function openAdoption(choices: AdoptChoices & Input, io: Io): Promise<Adoption | undefined> {
  const {baseline, updateBaseline, since, only} = choices
  if (updateBaseline && baseline === undefined)
    throw new OperationalError('usage', 'Cannot update a baseline: give its file with --baseline')
  const cache = chooseCache(choices, io)
  if (since !== undefined) requireFiles(choices)
  if (baseline === undefined && since === undefined && cache === undefined && only === undefined) return undefined
  const {Adoption: Opened} = await import('../adopt/index.ts')
  return Opened.open({cwd: io.cwd, env: io.env, baseline, updateBaseline, since, cache, only})
}

/** Lines have no history of their own. */
function requireFiles({jsonl, paths}: Input): void {
  const what = jsonl ? 'JSON lines' : 'standard input'
  if (jsonl || paths.includes('-'))
    throw new OperationalError('usage', `Cannot use --since for ${what}: name files of a git repository`)
}

/** The folder asked for, true for the usual one, undefined for none; says where a cache is of no use. */
function chooseCache(choices: AdoptChoices & Input, io: Io): string | true | undefined {
  const {cache, cacheLocation, jsonl, across, paths} = choices
  if (!cache && cacheLocation === undefined) return undefined
  // What is found in a text then depends on the others.
  const unused = across ? '--across' : jsonl ? 'JSON lines' : undefined
  if (unused ?? (paths.includes('-') ? 'standard input' : undefined))
    io.stderr.write(`calque: --cache is not used for ${unused ?? 'standard input'}\n`)
  return unused === undefined ? (cacheLocation ?? true) : undefined
}

/** Writes what a run leaves behind, and says it. */
export function finishAdoption(adoption: Adoption | undefined, io: Io): void {
  for (const line of adoption?.finish() ?? []) io.stderr.write(`calque: ${toPrintable(line)}\n`)
}
