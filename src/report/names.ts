/** The names of a run as a table: text, JSON or CSV. */
import type {SiteNames} from '../index.ts'
import {toPrintable} from './excerpt.ts'
import {columnsOf} from './width.ts'

/** One name with its spellings, the commonest first. */
export interface NameRow {
  /** Id in the packs; null for a name they do not hold. */
  readonly entity: string | null
  readonly type: string | null
  /** Part of a person's name that was compared. */
  readonly part: 'whole' | 'family' | 'given'
  readonly preferred: string
  readonly count: number
  readonly forms: readonly {
    readonly form: string
    readonly count: number
    readonly files: number
    readonly standing: 'legal' | 'refused' | 'unlisted'
  }[]
}

export type NamesFormat = keyof typeof nameReporters

/** Every name of the run, the commonest first. */
export function toNameRows(site: SiteNames): NameRow[] {
  return site.names().map(({entityId, type, part, preferred, forms}) => {
    const list = [...forms].map(([form, {count, files, standing}]) => ({form, count, files, standing}))
    list.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1))
    return {
      entity: entityId ?? null,
      type: type ?? null,
      part,
      preferred,
      count: list.reduce((sum, {count}) => sum + count, 0),
      forms: list,
    }
  })
}

export const nameReporters = {
  text: (rows: readonly NameRow[]): string => {
    const width = Math.max(0, ...rows.map(({preferred}) => columnsOf(toPrintable(preferred))))
    const digits = Math.max(0, ...rows.map(({count}) => String(count).length))
    return rows
      .map(({preferred, count, forms}) => {
        const name = toPrintable(preferred)
        const list = forms.map((form) => `${toPrintable(form.form)} ${form.count} (${form.files})`).join(', ')
        return `${name}${' '.repeat(width - columnsOf(name))}  ${String(count).padStart(digits)}  ${list}\n`
      })
      .join('')
  },
  json: (rows: readonly NameRow[]): string => `${JSON.stringify(rows, null, 2)}\n`,
  csv: (rows: readonly NameRow[]): string => {
    const head = ['entity', 'type', 'part', 'preferred', 'form', 'count', 'files', 'standing']
    const lines = rows.flatMap(({entity, type, part, preferred, forms}) =>
      forms.map(({form, count, files, standing}) => [
        entity ?? '',
        type ?? '',
        part,
        preferred,
        form,
        count,
        files,
        standing,
      ]),
    )
    return [head, ...lines].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')
  },
} as const

/** A cell as RFC 4180 has it; a text that a spreadsheet would run as a formula gets an apostrophe in front. */
function toCell(value: string | number): string {
  const text = String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
