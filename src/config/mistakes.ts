/** What is wrong with a configuration, in words, with the nearest right thing where one is near. */
import type {VFile} from 'vfile'
import type * as z from 'zod'
import {OperationalError} from '../core/errors.ts'
import {listMistakes} from '../packs/yaml.ts'

/** A mistake at a path of the configuration; `ofKey` where the key itself is wrong. */
export interface Mistake {
  readonly path: readonly PropertyKey[]
  readonly reason: string
  readonly ofKey: boolean
}

/** An issue of the schema as mistakes: one a key where keys are unknown. */
export function toMistakes(issue: z.core.$ZodIssue, ruleIds: readonly string[], keys: readonly string[]): Mistake[] {
  if (issue.code !== 'unrecognized_keys')
    return [{path: issue.path, reason: `Invalid ${show(issue.path)}: ${issue.message}`, ofKey: false}]
  const known = issue.path.at(-1) === 'rules' ? ruleIds : keys
  return issue.keys.map((key) => {
    const path = [...issue.path, key]
    const what = known === ruleIds ? 'no such rule' : 'no such key'
    const near = nearest(key, known)
    const hint = near
      ? `did you mean \`${near}\`?`
      : known === ruleIds
        ? 'see calque rules'
        : 'see docs/configuration.md'
    return {path, reason: `Invalid ${show(path)}: ${what}; ${hint}`, ofKey: true}
  })
}

function show(path: readonly PropertyKey[]): string {
  return path.length > 0 ? `\`${path.map(String).join('.')}\`` : 'configuration'
}

/** Throws `broken-config` where the file has messages. */
export function requireSound(file: VFile): void {
  file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  const mistakes = listMistakes([file])
  if (mistakes.length === 0) return
  const list = mistakes.length === 1 ? ` ${mistakes[0]}` : `\n${mistakes.join('\n')}`
  throw new OperationalError('broken-config', `Cannot use the configuration:${list}`)
}

/** The known word that differs from a word in a third of its letters at most. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const other of known) {
    if (Math.abs(other.length - word.length) >= least) continue
    const distance = editDistance(word.toLowerCase(), other.toLowerCase())
    if (distance < least) [best, least] = [other, distance]
  }
  return best
}

/** Letters to put in, take out or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
