/** The examples of docs/reports.md: what each format says of one short text. */
import {VFile} from 'vfile'
import {createLinter} from '../src/index.ts'
import {reportCheckstyle} from '../src/report/checkstyle.ts'
import {reportCompact} from '../src/report/compact.ts'
import {reportGithub} from '../src/report/github.ts'
import {reportGitlab} from '../src/report/gitlab.ts'
import type {ReportOptions} from '../src/report/index.ts'
import {reportJson} from '../src/report/json.ts'
import {reportJunit} from '../src/report/junit.ts'
import {reportRdjsonl} from '../src/report/rdjsonl.ts'
import {reportSarif} from '../src/report/sarif.ts'

const TEXT = 'Le port de Nizhny Novgorod rouvre ses quais.\n'
const options: ReportOptions = {color: false, columns: 80, language: 'en'}

/** Name of a place in the page → what stands there. */
export function toReportExamples(): [name: string, part: string][] {
  const files = [createLinter().lint(new VFile({path: 'article.txt', value: TEXT}))]
  return [
    ['text', toBlock('text', TEXT)],
    ['compact', toBlock('text', reportCompact(files))],
    ['json', toBlock('json', reportJson(files))],
    ['sarif', toBlock('json', toFirstResult(reportSarif(files, options)))],
    ['github', toBlock('text', reportGithub(files, options))],
    ['gitlab', toBlock('json', reportGitlab(files, options))],
    ['checkstyle', toBlock('xml', reportCheckstyle(files))],
    ['junit', toBlock('xml', reportJunit(files))],
    ['rdjsonl', toBlock('json', reportRdjsonl(files, options))],
  ]
}

function toFirstResult(log: string): string {
  const {runs} = JSON.parse(log) as {runs: [{results: [unknown]}]}
  return `${JSON.stringify(runs[0].results[0], null, 2)}\n`
}

function toBlock(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\`\n`
}
