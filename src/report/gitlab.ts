/** GitLab Code Quality: the part of the Code Climate format that merge requests show. */
import type {VFile} from 'vfile'
import type {Severity} from '../core/rule.ts'
import {toSeverity} from '../messages/severity.ts'
import {textOf} from '../pipeline.ts'
import {Fingerprints} from './fingerprint.ts'
import type {ReportOptions} from './index.ts'
import {nameOf, toSlashPath} from './paths.ts'
import {FILE_START, placeOf} from './places.ts'
import {toJson} from './text.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'}

export function reportGitlab(files: readonly VFile[], {cwd}: Pick<ReportOptions, 'cwd'>): string {
  const issues = files.flatMap((file) => {
    const path = toSlashPath(nameOf(file), cwd)
    const fingerprints = new Fingerprints(path, textOf(file))
    return file.messages.map((message) => {
      const {start, end} = placeOf(message) ?? {start: FILE_START, end: FILE_START}
      return {
        description: message.reason,
        check_name: message.ruleId ?? 'calque',
        fingerprint: fingerprints.of(message),
        severity: SEVERITIES[toSeverity(message.fatal)],
        location: {path, lines: {begin: start.line, end: end.line}},
      }
    })
  })
  return `${toJson(issues, 2)}\n`
}
