/** Where a cache lies unless the user says so. */
import {existsSync} from 'node:fs'
import {homedir} from 'node:os'
import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** With the packages of the project, or where the system keeps caches. */
export function findCacheFolder(cwd: string, env: Environment): string {
  return findInProject(cwd) ?? path.join(findSystemCaches(env), 'calque')
}

/** The nearest package decides. */
function findInProject(folder: string): string | undefined {
  if (existsSync(path.join(folder, 'package.json'))) {
    const modules = path.join(folder, 'node_modules')
    return existsSync(modules) ? path.join(modules, '.cache', 'calque') : undefined
  }
  const above = path.dirname(folder)
  return above === folder ? undefined : findInProject(above)
}

function findSystemCaches(env: Environment): string {
  const given = [env['XDG_CACHE_HOME'], env['LOCALAPPDATA']].find((folder) => folder && path.isAbsolute(folder))
  if (given) return given
  const home = env['HOME'] || homedir()
  const mac = path.join(home, 'Library', 'Caches')
  return existsSync(mac) ? mac : path.join(home, '.cache')
}
