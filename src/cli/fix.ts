/** What `--fix` does with a file: fixes it, writes it or shows the difference, and says what was fixed. */
import {VFile} from 'vfile'
import {isOperational, OperationalError} from '../core/errors.ts'
import {typeOf} from '../formats/types.ts'
import type {Fixed, FixType, Language, Linter, Type} from '../index.ts'
import {type Encoding, encode} from '../read/decode.ts'
import {STDIN} from '../read/index.ts'
import {toPrintable} from '../report/excerpt.ts'
import {type Io, write} from './io.ts'
import {replaceFile} from './replace-file.ts'

export interface FixChoices {
  readonly fix?: boolean | undefined
  readonly fixDryRun?: boolean | undefined
  readonly encoding: Encoding
  readonly type?: Type | undefined
  readonly jsonl: boolean
  readonly fixType?: FixType | undefined
}

/** Throws where the choices do not go together. */
export function createFixer(choices: FixChoices, io: Io): FileFixer | undefined {
  if (choices.fix || choices.fixDryRun) {
    if (choices.jsonl) throw new OperationalError('usage', 'Cannot fix JSON lines: name the files instead')
    return new FileFixer(choices, io)
  }
  if (choices.fixType === undefined) return undefined
  throw new OperationalError('usage', 'Cannot use --fix-type alone: add --fix or --fix-dry-run')
}

export class FileFixer {
  readonly #choices: FixChoices
  readonly #io: Io
  /** A file could not be written. */
  failed = false
  /** Something else than the report goes to standard output. */
  usesStdout: boolean

  constructor(choices: FixChoices, io: Io) {
    this.#choices = choices
    this.#io = io
    this.usesStdout = choices.fixDryRun ?? false
  }

  /** The file with the messages that are left; with all of them where it cannot be written, which `complain` says. */
  async fix(name: string, input: VFile, linter: Linter, complain: (error: OperationalError) => void): Promise<VFile> {
    const type = this.#choices.type ?? typeOf(input.path)
    if (type === 'docx') {
      this.#say(`Not fixing '${toPrintable(input.path)}': Word documents are only linted`)
      return linter.lint(input)
    }
    const before = String(input)
    const file = linter.fix(new VFile({path: input.path, value: before}))
    const fixed = file.data.fixed ?? []
    try {
      await this.#put(name, before, file)
    } catch (error) {
      if (!isOperational(error)) throw error
      complain(error)
      this.failed = true
      return linter.lint(input)
    }
    const {fixDryRun = false} = this.#choices
    if (fixed.length > 0) this.#say(describe(file.path, fixed, linter.settings.language, fixDryRun))
    return file
  }

  async #put(name: string, before: string, file: VFile): Promise<void> {
    const {encoding, fixDryRun = false} = this.#choices
    const after = String(file)
    const bytes = encode(after, file.path, encoding)
    if (fixDryRun) {
      if (after === before) return
      const {toUnifiedDiff} = await import('./diff.ts')
      const difference = toUnifiedDiff(file.path === STDIN ? 'stdin' : file.path, before, after)
      await write(this.#io.stdout, encode(difference, file.path, encoding))
    } else if (name === '-') {
      this.usesStdout = true
      await write(this.#io.stdout, bytes)
    } else if (after !== before) replaceFile(name, this.#io.cwd, encode(before, file.path, encoding), bytes)
  }

  #say(line: string): void {
    this.#io.stderr.write(`calque: ${line}\n`)
  }
}

const WORDS = {
  en: {fixed: 'Fixed ', would: 'Would fix ', colon: ':'},
  fr: {fixed: 'Corrigé, ', would: 'À corriger, ', colon: ' :'},
} as const satisfies Record<Language, unknown>

/** *Fixed article.txt: 3 (quotes 1, spacing 2)* */
function describe(name: string, fixed: readonly Fixed[], language: Language, isDry: boolean): string {
  const counts = new Map<string, number>()
  for (const {ruleId} of fixed) {
    const rule = ruleId.split('/')[0]!
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  const rules = [...counts].map(([rule, count]) => `${rule} ${count}`).sort()
  const words = WORDS[language]
  return `${isDry ? words.would : words.fixed}${toPrintable(name)}${words.colon} ${fixed.length} (${rules.join(', ')})`
}
