/** The folders that `--watch` listens to. */
import {type FSWatcher, readdirSync, statSync, watch} from 'node:fs'
import path from 'node:path'
import {OperationalError} from '../core/errors.ts'
import type {Snapshot} from './watch.ts'

const PASSED_OVER: ReadonlySet<string> = new Set(['node_modules', '.git'])

/** Where files and their configuration lie, and where new ones may come. */
export function foldersOf(paths: readonly string[], cwd: string, {files, settings}: Snapshot): Set<string> {
  const folders = new Set([cwd])
  for (const name of [...files.keys(), ...settings.keys()]) folders.add(path.dirname(path.resolve(cwd, name)))
  for (const name of settings.keys()) if (isFolder(name)) folders.add(name)
  for (const arg of paths) {
    // The part of a pattern in front of the first mark is a folder.
    const root = path.resolve(cwd, arg.replace(/[^/\\]*[*?[\]{}!].*$/s, ''))
    if (isFolder(root)) addFolders(root, folders)
  }
  return folders
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory()
  } catch {
    return false
  }
}

function addFolders(root: string, folders: Set<string>): void {
  folders.add(root)
  for (const entry of readdirSync(root, {withFileTypes: true}))
    if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) addFolders(path.join(root, entry.name), folders)
}

/** One watcher a folder: a recursive one would go into node_modules, and not every system has it. */
export class Folders {
  readonly #watchers = new Map<string, FSWatcher>()
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** Watches these folders and no others; throws `unwatchable`. */
  keep(folders: ReadonlySet<string>): void {
    for (const folder of this.#watchers.keys()) if (!folders.has(folder)) this.#drop(folder)
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#add(folder)
  }

  close(): void {
    for (const folder of this.#watchers.keys()) this.#drop(folder)
  }

  #add(folder: string): void {
    try {
      const watcher = watch(folder, () => this.#changed())
      // A folder that goes away.
      watcher.on('error', () => this.#drop(folder))
      this.#watchers.set(folder, watcher)
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      if (code === 'ENOENT') return
      const reason =
        code === 'ENOSPC' || code === 'EMFILE' ? 'the system allows no more watchers' : `the system says ${code}`
      throw new OperationalError('unwatchable', `Cannot watch '${folder}': ${reason}; name fewer folders`, error)
    }
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close()
    this.#watchers.delete(folder)
  }
}
