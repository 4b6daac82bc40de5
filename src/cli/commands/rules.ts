/** `calque rules`: what calque looks for, a line each. */
import type {CommandModule} from 'yargs'
import type {Language} from '../../core/rule.ts'
import {columnsOf} from '../../report/width.ts'
import {rules} from '../../rules/index.ts'
import {ExitCode, type Io, write} from '../io.ts'
import {toLanguage} from '../options.ts'

export function rulesCommand(io: Io, exit: (code: number) => void): CommandModule<object, object> {
  return {
    command: 'rules',
    describe: 'List the rules',
    handler: async (argv) => {
      const {lang, json} = argv as {lang?: Language; json?: boolean}
      await write(io.stdout, json ? listJson() : listRules(toLanguage(lang, io.env)))
      exit(ExitCode.clean)
    },
    builder: (yargs) => yargs.option('json', {type: 'boolean', default: false, describe: 'For a program'}),
  }
}

function listRules(language: Language): string {
  const rows = rules.map(({id, category, severity, docs}) => [id, category, severity, docs.summary[language]])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => columnsOf(row[column]!))))
  return rows.map((row) => `${row.map((cell, i) => (i < 3 ? cell.padEnd(widths[i]!) : cell)).join('  ')}\n`).join('')
}

function listJson(): string {
  const list = rules.map(({id, category, severity, fix, docs}) => ({
    id,
    category,
    severity,
    fix,
    summary: docs.summary,
  }))
  return `${JSON.stringify(list, null, 2)}\n`
}
