/** `calque rules`: what calque looks for, a line each. */
import type {CommandModule} from 'yargs'
import type {Language} from '../../core/rule.ts'
import {readCounts} from '../../packs/counts.ts'
import {columnsOf} from '../../report/width.ts'
import {rules} from '../../rules/index.ts'
import {ExitCode, type Io, write} from '../io.ts'
import {toLanguage} from '../options.ts'

export function rulesCommand(io: Io, exit: (code: number) => void): CommandModule<object, object> {
  return {
    command: 'rules',
    describe: 'List the rules',
    handler: async (argv) => {
      const {lang, json, stats} = argv as {lang?: Language; json?: boolean; stats?: boolean}
      const language = toLanguage(lang, io.env)
      const list = stats
        ? json
          ? toJson(readCounts())
          : listCounts(language)
        : json
          ? listJson()
          : listRules(language)
      await write(io.stdout, list)
      exit(ExitCode.clean)
    },
    builder: (yargs) =>
      yargs
        .option('json', {type: 'boolean', default: false, describe: 'For a program'})
        .option('stats', {type: 'boolean', default: false, describe: 'Count the entries of the packs'}),
  }
}

function listRules(language: Language): string {
  return toColumns(rules.map(({id, category, severity, docs}) => [id, category, severity, docs.summary[language]]))
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  en: ['rule', 'kind', 'packs', 'entries'],
  fr: ['règle', 'type', 'lots', 'entrées'],
}

/** Entries by rule and kind of pack, and their sum. */
function listCounts(language: Language): string {
  const counts = readCounts()
  const sum = (key: 'packs' | 'entries') => String(counts.reduce((total, count) => total + count[key], 0))
  const rows = counts.map(({rule, kind, packs, entries}) => [rule, kind, String(packs), String(entries)])
  return toColumns([HEAD[language], ...rows, ['', '', sum('packs'), sum('entries')]])
}

/** Rows of cells → lines, every column but the last as wide as its widest cell. */
function toColumns(rows: readonly (readonly string[])[]): string {
  const last = rows[0]!.length - 1
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column]!))))
  return rows.map((row) => `${row.map((cell, i) => (i < last ? cell.padEnd(widths[i]!) : cell)).join('  ')}\n`).join('')
}

function listJson(): string {
  const list = rules.map(({id, category, severity, fix, docs}) => ({
    id,
    category,
    severity,
    fix,
    summary: docs.summary,
  }))
  return toJson(list)
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
