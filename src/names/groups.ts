/** Spellings of one name, and the one to keep among them. */
import type {Span} from '../core/document.ts'
import type {Localised, RelatedPlace} from '../core/rule.ts'
import {quote} from '../core/wording.ts'
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
  /** Why that one: the user's choice, French usage as the packs have it, as its letters have it, the habit of this text, or of the run's articles. */
  readonly reason: 'configuration' | 'gazetteer' | 'transcription' | 'majority' | 'site'
  /** Letters that a transcription changed, as *sh → ch*. */
  readonly rules?: readonly string[]
  /** Where other articles of the run have the preferred spelling. */
  readonly elsewhere?: readonly RelatedPlace[]
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

/** True for forms that differ in case or the accent of a capital only: *Etats-Unis* is for another rule. */
export function isSameSpelling(first: string, second: string): boolean {
  return first === second || toSpellingKey(first) === toSpellingKey(second)
}

/** Forms of one key are one spelling. A hyphen for a space makes another: *Kim Jong Un*. */
export function toSpellingKey(form: string): string {
  return form
    .replace(/[ÀÂÄÆÇÈÉÊËÎÏÔÙÛÜŒ]/g, (capital) => capital.normalize('NFD')[0]!)
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
}

/** The spelling in capitals where the form it replaces is: *LUKASHENKO* → *LOUKACHENKO*. An acronym is no shout. */
export function toCaseOf(spelling: string, form: string, entity: EntityFacts | undefined): string {
  const isShouted = form.length > 4 && form === form.toUpperCase() && form !== form.toLowerCase()
  const isAcronym = entity?.refused.includes(form) || entity?.accepted.includes(form)
  return isShouted && !isAcronym ? spelling.toUpperCase() : spelling
}

/** Why a group's preferred form is. */
export function explainPreferred({reason, preferred}: NameGroup): Localised {
  const why = WHY[reason]
  return {en: `${quote(preferred)} ${why.en}`, fr: `${quote(preferred)} ${why.fr}`}
}

const WHY: Readonly<Record<NameGroup['reason'], Localised>> = {
  configuration: {en: 'is the form your configuration asks for', fr: 'est la forme que demande votre configuration'},
  gazetteer: {en: 'is the form French usage prefers', fr: 'est la forme que préfère l’usage français'},
  transcription: {
    en: 'is how the French press would transcribe this name',
    fr: 'est la transcription de la presse française',
  },
  majority: {en: 'is the most frequent form in this text', fr: 'est la forme la plus fréquente dans ce texte'},
  site: {en: 'is the most frequent form in these articles', fr: 'est la forme la plus fréquente dans ces articles'},
}
