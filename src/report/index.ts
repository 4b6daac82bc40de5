/** Every reporter: files → text, without printing. */
import type {VFile} from 'vfile'
import type {Language} from '../core/rule.ts'
import {reportHtml} from './html/index.ts'
import {reportJson} from './json.ts'
import {reportPretty} from './pretty.ts'

export interface ReportOptions {
  readonly color: boolean
  /** Width of the terminal. */
  readonly columns: number
  readonly language: Language
}

export type Reporter = (files: readonly VFile[], options: ReportOptions) => string

export const reporters = {html: reportHtml, json: reportJson, pretty: reportPretty} as const satisfies Record<
  string,
  Reporter
>
export type Format = keyof typeof reporters
