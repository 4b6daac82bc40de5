/** What `calque review` does: asks for each message of each file, and writes what was taken. */
import {VFile} from 'vfile'
import {isOperational, OperationalError} from '../../core/errors.ts'
import {toApostropheOf} from '../../fix/apostrophes.ts'
import {applyEdits} from '../../fix/edits.ts'
import {writeEdits} from '../../fix/markup.ts'
import {typeOf} from '../../formats/types.ts'
import {type Encoding, encode} from '../../read/decode.ts'
import {readVFile} from '../../read/index.ts'
import {resolvePaths} from '../../read/paths.ts'
import {toPrintable} from '../../report/excerpt.ts'
import {toPaint} from '../../report/pretty.ts'
import {prepareColumns} from '../../report/width.ts'
import {ExitCode, type Io, write} from '../io.ts'
import {type ConfigChoices, type FileLinter, Linters} from '../linters.ts'
import {hasColor} from '../options.ts'
import {replaceFile} from '../replace-file.ts'
import {findTarget, writeIgnored} from './ignore.ts'
import {type Keys, openKeys} from './keys.ts'
import {currentOf, editsOf, ignoredOf, type Session, startSession, toWord} from './session.ts'
import {showSummary, type View} from './view.ts'
import {walk} from './walk.ts'

export interface ReviewChoices extends ConfigChoices {
  readonly paths: readonly string[]
  readonly encoding: Encoding
  readonly color?: boolean | undefined
}

interface Run {
  readonly choices: ReviewChoices
  readonly io: Io
  readonly keys: Keys
  /** Words that were ignored in files before this one. */
  readonly ignored: Set<string>
}

/** 0 where every file was reviewed and written, 2 where one could not be. */
export async function review(choices: ReviewChoices, io: Io): Promise<number> {
  if (choices.paths.includes('-'))
    throw new OperationalError('usage', 'Cannot review standard input: name a file, which the answers can change')
  const linters = await Linters.open(choices, io)
  const resolved = await resolvePaths(choices.paths, io.cwd)
  const keys = openKeys(io)
  const run: Run = {choices, io, keys, ignored: new Set()}
  let failed = false
  try {
    for (const item of resolved) {
      try {
        if ('error' in item) throw item.error
        const own = await linters.forFile(item.path)
        if (!own.ignored && !(await reviewFile(item.path, own, run))) break
      } catch (error) {
        if (!isOperational(error)) throw error
        io.stderr.write(`calque: ${toPrintable(error.message)}\n`)
        failed = true
      }
    }
  } finally {
    keys.close()
  }
  return failed ? ExitCode.couldNotRun : ExitCode.clean
}

/** False where the review was ended. */
async function reviewFile(name: string, {linter}: FileLinter, run: Run): Promise<boolean> {
  const {choices, io, keys, ignored} = run
  const {encoding, type = typeOf(name), frontMatter} = choices
  if (type === 'docx') throw new OperationalError('docx-fix', `Cannot review '${name}': Word documents are only linted`)
  const text = String(readVFile(name, io.cwd, encoding))
  const file = linter.lint(new VFile({path: name, value: text}))
  await prepareColumns(text)
  const markup = {type, frontMatter: frontMatter?.split(',').map((key) => key.trim()) ?? []}
  const view: View = {
    paint: toPaint(hasColor(choices.color, io)),
    columns: Math.max(40, io.stdout.columns ?? 80),
    language: linter.settings.language,
  }
  const messages = file.messages.filter((message) => !ignored.has(toWord(message)))
  const session = await walk(startSession(messages, toApostropheOf(text)), {
    path: name,
    text,
    view,
    keys,
    show: (shown) => write(io.stdout, shown),
    canWrite: (edits) => writeEdits(text, edits, markup).length === edits.length,
    ignoring: choices.config === false ? 'off' : findTarget(choices.config, name, io.cwd).isScript ? 'script' : 'on',
  })
  await save(session, name, text, run, (edits) => applyEdits(text, writeEdits(text, edits, markup)))
  await write(io.stdout, showSummary(session, name, view))
  return currentOf(session) === -1
}

async function save(
  session: Session,
  name: string,
  text: string,
  {choices: {config, encoding}, io, ignored}: Run,
  apply: (edits: ReturnType<typeof editsOf>) => string,
): Promise<void> {
  const after = apply(editsOf(session))
  if (after !== text) replaceFile(name, io.cwd, encode(text, name, encoding), encode(after, name, encoding))
  const lists = ignoredOf(session)
  for (const word of [...lists.words, ...lists.names]) ignored.add(word)
  if (config !== false) await writeIgnored(findTarget(config, name, io.cwd), lists, io.cwd)
}
