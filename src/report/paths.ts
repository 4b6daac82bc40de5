/** Names of files as other tools read them: relative to the folder of the run, with slashes; or as URIs. */
import {posix, win32} from 'node:path'
import {STDIN} from '../core/stdin.ts'
import {toWellFormed} from './text.ts'

const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/

/** A backslash is a separator on Windows and a letter of the name elsewhere; the paths themselves tell. */
function flavourOf(name: string, cwd = ''): typeof posix {
  return WINDOWS.test(name) || WINDOWS.test(cwd) ? win32 : posix
}

/** The name of a file, or that of standard input for one without. */
export function nameOf({path}: {readonly path?: string | undefined}): string {
  return path ? path : STDIN
}

/** Relative to the folder for what is below it, absolute for the rest; always with slashes. */
export function toSlashPath(name: string, cwd: string | undefined): string {
  if (name === STDIN) return name
  const flavour = flavourOf(name, cwd)
  const slashed = (path: string) => (flavour === win32 ? path.replaceAll('\\', '/') : path)
  if (cwd === undefined) return slashed(flavour.normalize(name))
  const full = flavour.resolve(cwd, name)
  const below = flavour.relative(cwd, full)
  const isBelow = below !== '' && !/^\.\.(?:[\\/]|$)/.test(below) && !flavour.isAbsolute(below)
  return slashed(isBelow ? below : full)
}

/** True for a path that starts at a root or a drive. */
export function isRooted(slashPath: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(slashPath)
}

/** A path with slashes → a percent-encoded reference, with `file:` for one that starts at a root. */
export function toUri(slashPath: string): string {
  const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/')
  const path = toWellFormed(slashPath)
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0]
  if (drive) return `file:///${drive}${encode(path.slice(drive.length))}`
  // « //server/share » names a host already.
  return path.startsWith('//') ? `file:${encode(path)}` : path.startsWith('/') ? `file://${encode(path)}` : encode(path)
}
