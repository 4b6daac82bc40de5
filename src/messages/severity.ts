/** Severity and the `fatal` field of messages: the one place that maps them. */
import type {Severity} from '../core/rule.ts'

/** `true`: error; `false`: warning; `null`: information. */
export type Fatal = boolean | null

export function toFatal(severity: Severity): Fatal {
  return severity === 'error' ? true : severity === 'warning' ? false : null
}

export function toSeverity(fatal: Fatal | undefined): Severity {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
}
