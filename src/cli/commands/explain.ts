/** `calque explain RULE`: a rule's page in the terminal. */
import {styleText} from 'node:util'
import type {CommandModule} from 'yargs'
import {OperationalError} from '../../core/errors.ts'
import type {Language, Rule} from '../../core/rule.ts'
import {wrap} from '../../report/pretty.ts'
import {toRulePage} from '../../report/rule-page.ts'
import {rules} from '../../rules/index.ts'
import {ExitCode, type Io, write} from '../io.ts'
import {hasColor, toLanguage} from '../options.ts'

export function explainCommand(io: Io, exit: (code: number) => void): CommandModule<object, object> {
  return {
    command: 'explain <rule>',
    describe: "Print a rule's page",
    builder: (yargs) => yargs.positional('rule', {type: 'string', describe: 'Id of a rule, or of a message'}),
    handler: async (argv) => {
      const {rule: id, lang, color} = argv as unknown as {rule: string; lang?: Language; color?: boolean}
      const rule = findRule(id)
      const page = toRulePage(rule, toLanguage(lang, io.env))
      await write(io.stdout, layOut(page, hasColor(color, io), Math.min(100, io.stdout.columns ?? 80)))
      exit(ExitCode.clean)
    },
  }
}

/** The rule of an id; a message's id (`name-form/nijni-novgorod`) names its rule too. */
function findRule(id: string): Rule {
  const rule = rules.find((other) => other.id === id.split('/')[0])
  if (!rule && id.startsWith('directive/'))
    throw new OperationalError(
      'unknown-rule',
      `Cannot explain '${id}': it is about comments in a text; see docs/configuration.md`,
    )
  if (!rule) throw new OperationalError('unknown-rule', `Cannot explain '${id}': no such rule; see calque rules`)
  return rule
}

/** A row of a message table as `place  found → instead`, one of an option table as `name  values (default)  meaning`; heads say nothing here. */
function layOutRow(line: string): string[] {
  const cells = line.split(/(?<!\\)\|/).slice(1, -1)
  const [place = '', found = '', instead = '', meaning] = cells.map((cell) => cell.trim().replaceAll('\\|', '|'))
  if (meaning !== undefined && place.startsWith('`')) return [`    ${place}  ${found} (${instead})`, `    ${meaning}`]
  return /^\d/.test(place) ? [`    ${place}  ${found} → ${instead}`] : []
}

/** Markdown → terminal: headings stand out, paragraphs wrap, code stays. */
function layOut(page: string, color: boolean, columns: number): string {
  const rows: string[] = []
  let code = false
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) code = !code
    else if (code) rows.push(`    ${line}`)
    else if (line.startsWith('#'))
      rows.push(color ? styleText('bold', line.replace(/^#+ /, ''), {validateStream: false}) : line.replace(/^#+ /, ''))
    else if (line.startsWith('|')) rows.push(...layOutRow(line))
    else rows.push(...wrap(line.replaceAll('**', ''), columns))
  }
  return `${rows
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
