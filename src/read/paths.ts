/** Arguments → the files they name. */
import {type Stats, statSync} from 'node:fs'
import path from 'node:path'
import {OperationalError} from '../core/errors.ts'
import {extensions} from '../formats/types.ts'
import {describeSystemError} from './index.ts'

const MAGIC = /[*?[\]{}!]/
const IGNORED = ['**/node_modules/**', '**/.git/**']

/** A file to lint, or why an argument gives none. */
export type Resolved = {readonly path: string} | {readonly error: OperationalError}

/** Files in the order of the arguments, each once; `-` is standard input and stays. Globs load their library only when needed. */
export async function resolvePaths(args: readonly string[], cwd: string): Promise<Resolved[]> {
  const resolved: Resolved[] = []
  const seen = new Set<string>()
  for (const arg of args) {
    for (const item of await resolveArgument(arg, cwd)) {
      if ('path' in item) {
        const key = item.path === '-' ? '-' : path.resolve(cwd, item.path)
        if (seen.has(key)) continue
        seen.add(key)
      }
      resolved.push(item)
    }
  }
  return resolved
}

async function resolveArgument(arg: string, cwd: string): Promise<Resolved[]> {
  if (arg === '-') return [{path: '-'}]
  let stats: Stats | undefined
  try {
    stats = arg === '' ? undefined : statSync(path.resolve(cwd, arg), {throwIfNoEntry: false})
  } catch (error) {
    const name = arg.length > 60 ? `${arg.slice(0, 57)}…` : arg
    return [
      {error: new OperationalError('file-missing', `Cannot lint '${name}': ${describeSystemError(error)}`, error)},
    ]
  }
  if (stats?.isDirectory()) {
    const found = await glob(`**/*.{${extensions.join(',')}}`, path.resolve(cwd, arg))
    if (found.length === 0) {
      const list = extensions.map((extension) => `.${extension}`).join(', ')
      return [
        {
          error: new OperationalError(
            'no-files',
            `Cannot lint '${arg}': the folder holds no file whose name ends in ${list}; name the files or a glob`,
          ),
        },
      ]
    }
    return found.map((file) => ({path: path.join(arg, file)}))
  }
  if (stats) return [{path: arg}]
  if (MAGIC.test(arg)) {
    const found = await glob(arg, cwd)
    if (found.length > 0) return found.map((file) => ({path: file}))
    return [{error: new OperationalError('no-files', `Cannot lint '${arg}': no file matches the pattern`)}]
  }
  return [{error: new OperationalError('file-missing', `Cannot lint '${arg}': no such file or folder`)}]
}

async function glob(pattern: string, cwd: string): Promise<string[]> {
  const {glob: find} = await import('tinyglobby')
  return (await find([pattern], {cwd, ignore: IGNORED, dot: false, expandDirectories: false})).sort()
}
