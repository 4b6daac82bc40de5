/** Spellings of one name, and the one to keep among them. */
import type {Span} from '../core/document.ts'
import {foldName} from '../packs/compile.ts'
import type {EntityFacts} from './gazetteer.ts'

/** How a spelling stands: legal French, refused by French usage, or in no pack. */
export type Standing = 'legal' | 'refused' | 'unlisted'

/** One spelling of a name at one place. */
export interface Occurrence extends Span {
  readonly form: string
  readonly standing: Standing
  /** False where only likeness says that it is this name, and not strongly. */
  readonly sure: boolean
  /** Alone between quotation marks. */
  readonly quoted?: boolean
}

/** Every spelling of one name in a document, with the one to keep. */
export interface NameGroup {
  /** The entity of the packs; undefined for a name they do not hold. */
  readonly entity: EntityFacts | undefined
  readonly entityId: string | undefined
  readonly preferred: string
  /** Why that one: French usage as the packs have it, as its letters have it, or the habit of this text. */
  readonly reason: 'gazetteer' | 'transcription' | 'majority'
  /** Letters that a transcription changed, as *sh → ch*. */
  readonly rules?: readonly string[]
  /** In the order of the text. */
  readonly occurrences: readonly Occurrence[]
}

/** The commonest form; a tie goes to the one that is `preferred`, then to the first. */
export function mostFrequent(forms: readonly string[], preferred?: string): string | undefined {
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  const isPreferred = (form: string) => Number(preferred !== undefined && isSameSpelling(form, preferred))
  return [...counts].sort(([a, x], [b, y]) => y - x || isPreferred(b) - isPreferred(a))[0]?.[0]
}

/** True for forms that differ in case, hyphens or the accent of a capital only: *Etats-Unis* is for another rule. */
export function isSameSpelling(first: string, second: string): boolean {
  return first === second || toSpellingKey(first) === toSpellingKey(second)
}

/** Forms of one key are one spelling. */
export function toSpellingKey(form: string): string {
  return foldName(form.replace(/[À-ÞŒ]/g, (capital) => capital.normalize('NFD')[0]!))
}
