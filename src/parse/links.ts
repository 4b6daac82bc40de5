/** URLs, e-mail addresses and bare domain names are one piece each: the latin parser shatters them. */
import type {Sentence, SentenceContent} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {textOf} from './nodes.ts'

/** What every text with a link holds. Each way starts with a mark, which is found faster than a letter. */
export const MAYBE_LINK = /:\/\/|@|\.(?:(?<=www\.)|(?<=[a-z0-9]\.)[a-z]{2})/
// Bounded repetitions only, so that hostile text cannot make it slow. Endings such as `.de` or `.la` are French words after a
// missing space, so they are left out.
const LINK = new RegExp(
  [
    '(?:https?://|ftp://|www\\.)[^\\s<>"«»“”]{1,2000}',
    '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}',
    '(?<![\\w@.\\u00C0-\\u024F-])(?:[a-z0-9-]{1,63}\\.){1,4}(?:com|org|net|fr|be|ch|ca|eu|info|io|gov|edu|co\\.uk|uk|ru|ua|by|cz|pl|tv|int)(?![\\w\\u00C0-\\u024F])(?:/[^\\s<>"«»“”]{0,2000})?',
  ].join('|'),
  'gi',
)

export function mergeLinks(sentence: Sentence): void {
  const text = toString(sentence)
  const links = [...text.matchAll(LINK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[.,;:!?)\]'…]+$/, '').length,
  }))
  if (links.length === 0) return
  const children: SentenceContent[] = []
  let link = links.shift()
  /** All before is in `children`. */
  let at = 0
  let end = 0
  for (const node of sentence.children) {
    const start = end
    end += textOf(node).length
    while (link && link.end <= start) link = links.shift()
    if (at <= start) {
      // « Voirhttps://… »: a link takes all of the word it begins in.
      const isLink = link !== undefined && link.start < end
      at = isLink ? link!.end : end
      children.push(isLink ? {type: 'SourceNode', value: text.slice(start, at)} : node)
    }
    // A run of marks may reach behind the end of a link.
    if (at < end) children.push({type: 'PunctuationNode', value: text.slice(at, end)})
    at = Math.max(at, end)
  }
  sentence.children = children
}
