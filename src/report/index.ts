/** Every reporter: files → text, without printing. */
import type {VFile} from 'vfile'
import type {Language} from '../core/rule.ts'
import {reportJson} from './json.ts'
import {reportPretty} from './pretty.ts'

export interface ReportOptions {
  readonly color: boolean
  /** Width of the terminal. */
  readonly columns: number
  readonly language: Language
  /** Folder of the run: formats whose readers want paths relative to it give them so. */
  readonly cwd?: string | undefined
  /** Of calque. */
  readonly version?: string | undefined
}

export type Reporter = (files: readonly VFile[], options: ReportOptions) => string

export const reporters = {json: reportJson, pretty: reportPretty} as const satisfies Record<string, Reporter>

/** Those that a short run has no use for load when they are asked for. */
const loaders = {
  pretty: async () => reportPretty,
  html: async () => (await import('./html/index.ts')).reportHtml,
  compact: async () => (await import('./compact.ts')).reportCompact,
  json: async () => reportJson,
  sarif: async () => (await import('./sarif.ts')).reportSarif,
  github: async () => (await import('./github.ts')).reportGithub,
  gitlab: async () => (await import('./gitlab.ts')).reportGitlab,
  checkstyle: async () => (await import('./checkstyle.ts')).reportCheckstyle,
  junit: async () => (await import('./junit.ts')).reportJunit,
  rdjsonl: async () => (await import('./rdjsonl.ts')).reportRdjsonl,
} as const satisfies Record<string, () => Promise<Reporter>>

export type Format = keyof typeof loaders

/** Names of formats, in the order of the help. */
export const formats = Object.keys(loaders) as Format[]

export function isFormat(name: string): name is Format {
  return Object.hasOwn(loaders, name)
}

export function loadReporter(format: Format): Promise<Reporter> {
  return loaders[format]()
}
