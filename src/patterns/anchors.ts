/** Where to look for a pattern: the rarest word that it cannot do without. */
import {frenchFrequency} from '../lexicon/frequency.ts'
import {allForms} from '../lexicon/morphology.ts'
import {type Element, parsePattern} from './parse.ts'

/** Element `index` of the pattern is one of `forms`, in lower case, wherever the pattern matches. */
export interface Anchor {
  readonly index: number
  readonly forms: readonly string[]
  /** The words one of which must stand right before and right behind it; empty where others may. */
  readonly before: readonly string[]
  readonly behind: readonly string[]
}

/** Throws where a `<lemma>` is none that the lexicon knows, or nothing of the pattern is sure to be there. */
export function findAnchor(pattern: string): Anchor {
  const elements = parsePattern(pattern)
  const anchors = elements.flatMap((element, index) => {
    const forms = element.kind === 'words' && !element.optional ? formsOf(element) : []
    if (forms.length === 0) return []
    const [before, behind] = [wordsOf(elements[index - 1]), wordsOf(elements[index + 1])]
    return [{index, forms, before, behind, frequency: Math.max(...forms.map(commonness))}]
  })
  anchors.sort((a, b) => a.frequency - b.frequency)
  if (!anchors[0]) throw new Error('a pattern needs a word or a <lemma> that is always there')
  return anchors[0]
}

/** Lists hold no marks and no words of one letter, elided or whole: the commonest of all. */
export function commonness(form: string): number {
  return form.length < 2 || form.endsWith("'") ? EVERYWHERE : frenchFrequency(form)
}

/** Zipf value of a word that tells nothing. */
export const EVERYWHERE = 7.5

/** The words that an element is, where it is no more than words. */
function wordsOf(element: Element | undefined): readonly string[] {
  return element?.kind === 'words' && !element.optional && element.lemmas.length === 0 ? element.words : []
}

/** What a set phrase of a collocation must tell before it counts; a frame was written to be told by. */
export const UNTOLD = 1

/** How much the words of a pattern say of what stands in its hole or slots: the rarer they are, the more; a Zipf unit is 1. */
export function toldBy(elements: readonly Element[]): number {
  let told = 0
  for (const element of elements) {
    if (element.kind !== 'words' || element.optional) continue
    told +=
      EVERYWHERE - Math.max(...[...element.words, ...element.lemmas].map((word) => commonness(word.toLowerCase())))
  }
  return told
}

function formsOf(element: Element & {kind: 'words'}): string[] {
  const inflected = element.lemmas.flatMap((lemma) => {
    const forms = allForms(lemma)
    if (forms.length === 0) throw new Error(`<${lemma}> is no lemma that the lexicon knows`)
    return forms
  })
  return [...new Set([...element.words, ...inflected])].map((form) => form.toLowerCase())
}
