/** The import lines of `src`, read from the text. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

export interface Import {
  /** Path below `src`, with slashes. */
  readonly from: string
  /** Path below `src` for a module of ours, the name as written for any other. */
  readonly to: string
  readonly own: boolean
  /** Erased when compiled: `import type`, or braces that hold types only. */
  readonly typeOnly: boolean
}

const sourceFolder = fileURLToPath(new URL('../../src/', import.meta.url))

/** Every module of `src`: path below it → text. */
export function readSources(): Map<string, string> {
  const files = readdirSync(sourceFolder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))
  return new Map(
    files.sort().map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(sourceFolder, file), 'utf8')]),
  )
}

const STATEMENT = /^(?:import|export)\s+(?<type>type\s+)?(?<names>[^'";=]*?\sfrom\s+)?'(?<module>[^']+)'/gm

export function readImports(sources: ReadonlyMap<string, string>): Import[] {
  return [...sources].flatMap(([from, text]) =>
    [...text.matchAll(STATEMENT)].map(({groups = {}}) => {
      const module = groups['module'] ?? ''
      const own = module.startsWith('.')
      return {
        from,
        to: own ? path.posix.join(path.posix.dirname(from), module) : module,
        own,
        typeOnly: groups['type'] !== undefined || holdsTypesOnly(groups['names'] ?? ''),
      }
    }),
  )
}

function holdsTypesOnly(names: string): boolean {
  const braces = /^\{(?<list>[^}]*)\}\s+from\s+$/.exec(names)?.groups?.['list']
  const list =
    braces
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? []
  return list.length > 0 && list.every((name) => name.startsWith('type '))
}

/** A chain of modules that import one another, its first repeated at its end; undefined where there is none. */
export function findCycle(imports: readonly Import[]): string[] | undefined {
  const next = new Map<string, Import[]>()
  for (const line of imports) next.set(line.from, [...(next.get(line.from) ?? []), line])
  const done = new Set<string>()
  const visit = (module: string, trail: readonly string[]): string[] | undefined => {
    const at = trail.indexOf(module)
    if (at !== -1) return [...trail.slice(at), module]
    if (done.has(module)) return undefined
    for (const {to} of next.get(module) ?? []) {
      const cycle = visit(to, [...trail, module])
      if (cycle) return cycle
    }
    done.add(module)
    return undefined
  }
  for (const module of next.keys()) {
    const cycle = visit(module, [])
    if (cycle) return cycle
  }
  return undefined
}

/** The modules that load with the given ones; a dynamic `import()` is no import line. */
export function reachable(imports: readonly Import[], from: readonly string[]): Set<string> {
  const found = new Set(from)
  for (const module of found) for (const line of imports) if (line.from === module) found.add(line.to)
  return found
}
