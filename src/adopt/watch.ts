/** What to lint again when files have changed: the part of `--watch` that knows no file system. */

/** Names → something that changes when the file does. */
export interface Snapshot {
  /** Files of the run. */
  readonly files: ReadonlyMap<string, string>
  /** Configuration, packs, word lists. */
  readonly settings: ReadonlyMap<string, string>
}

export interface Changes {
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export function compareFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes {
  return {
    changed: [...after.keys()].filter((name) => before.has(name) && before.get(name) !== after.get(name)),
    added: [...after.keys()].filter((name) => !before.has(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
  }
}

export interface WatchPorts {
  look(): Promise<Snapshot>
  /** Lints these files, every file where undefined, and reports; false where nothing could be linted. */
  lint(only?: ReadonlySet<string>): Promise<boolean>
  say(line: string): void
}

const SCRIPT = /\.[cm]?[jt]s$/

export class WatchLoop {
  readonly #ports: WatchPorts
  #last: Snapshot = {files: new Map(), settings: new Map()}

  constructor(ports: WatchPorts) {
    this.#ports = ports
  }

  /** Lints every file; false where there is nothing to watch. */
  async start(): Promise<boolean> {
    // Looked at first: what changes while files are linted is linted again.
    this.#last = await this.#ports.look()
    const ran = await this.#ports.lint()
    if (ran) this.#report(this.#last.files.size, {changed: [], added: [], removed: []})
    return ran
  }

  /** Lints what has changed since the last time, everything where the configuration has; says nothing where nothing has. */
  async next(): Promise<void> {
    const now = await this.#ports.look()
    const settings = Object.values(compareFiles(this.#last.settings, now.settings)).flat() as string[]
    const files = compareFiles(this.#last.files, now.files)
    this.#last = now
    if (settings.length === 0 && Object.values(files).every((names) => names.length === 0)) return
    const script = settings.find((name) => SCRIPT.test(name))
    if (script !== undefined) this.#ports.say(`'${script}' has changed: start again to have it read`)
    const only = new Set(settings.length > 0 ? now.files.keys() : [...files.changed, ...files.added])
    if (only.size > 0) await this.#ports.lint(only)
    this.#report(only.size, files, settings.length > 0)
  }

  #report(linted: number, {added, removed}: Changes, isConfigured = false): void {
    const parts = [
      `linted ${toCount(linted)}`,
      ...(isConfigured ? ['the configuration has changed'] : []),
      ...(added.length > 0 ? [`${added.length} new`] : []),
      ...(removed.length > 0 ? [`${removed.length} no longer there`] : []),
      `watching ${toCount(this.#last.files.size)}, Ctrl-C stops`,
    ]
    this.#ports.say(parts.join('; '))
  }
}

function toCount(files: number): string {
  return `${files} ${files === 1 ? 'file' : 'files'}`
}

/** Runs a task when calls have ceased for a while, never twice at a time; a call during a run makes another one follow. */
export class Debouncer {
  readonly #task: () => Promise<void>
  readonly #delay: number
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined
  #isAsked = false

  constructor(task: () => Promise<void>, delay: number) {
    this.#task = task
    this.#delay = delay
  }

  call(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#run(), this.#delay)
  }

  #run(): void {
    if (this.#running) {
      this.#isAsked = true
      return
    }
    this.#running = this.#task().finally(() => {
      this.#running = undefined
      if (this.#isAsked) this.call()
      this.#isAsked = false
    })
  }

  /** Drops what has not begun, and waits for what has. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    this.#isAsked = false
    await this.#running
  }
}
