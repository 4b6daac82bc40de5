/** Lint, write, lint again, until nothing is left to write. */
import type {VFile} from 'vfile'
import {toApostropheOf} from './apostrophes.ts'
import {applyEdits, chooseDisjoint, type Edit, type FixType, toEdit} from './edits.ts'
import {type MarkupType, writeEdits} from './markup.ts'

/** A fix that was written; the place is that of its pass. */
export interface Fixed {
  readonly ruleId: string
  readonly actual: string
  readonly text: string
}

export interface FixedText {
  readonly text: string
  readonly fixed: readonly Fixed[]
  /** The fixed text, linted. */
  readonly file: VFile
}

export interface Fixer {
  readonly markup: MarkupType
  readonly fixType: FixType
  lint(text: string): VFile
}

/** A fix may make room for the next one; more passes than this are a circle. */
const MOST_PASSES = 20

/** Fixes a text; what comes out, fixed again, stays as it is. */
export function fixText(original: string, fixer: Fixer): FixedText {
  const seen = new Map<string, number>()
  const fixed: Fixed[] = []
  let text = original
  for (;;) {
    const file = fixer.lint(text)
    const edits = seen.size < MOST_PASSES ? findEdits(text, file, fixer) : []
    if (edits.length === 0) return {text, fixed, file}
    seen.set(text, fixed.length)
    const next = applyEdits(text, edits)
    // Two rules that undo one another: the first text of the circle is as good as any.
    const from = seen.get(next)
    if (from !== undefined) return {text: next, fixed: fixed.slice(0, from), file: fixer.lint(next)}
    fixed.push(
      ...edits.map((edit) => ({ruleId: edit.ruleId, actual: text.slice(edit.start, edit.end), text: edit.text})),
    )
    text = next
  }
}

function findEdits(text: string, file: VFile, {markup, fixType}: Fixer): Edit[] {
  const edits = file.messages.flatMap((message) => toEdit(message, fixType) ?? [])
  if (edits.length === 0) return []
  const write = toApostropheOf(text)
  const written = edits.map((edit) => ({...edit, text: write(edit.text)}))
  const changing = written.filter((edit) => edit.text !== text.slice(edit.start, edit.end))
  return writeEdits(text, chooseDisjoint(changing), markup)
}
