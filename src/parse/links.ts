/** URLs, e-mail addresses and bare domain names are one piece each: the latin parser shatters them. */
import type {Sentence, SentenceContent} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {makeSource, startOf} from './nodes.ts'

const MAYBE = /:\/\/|www\.|@|[a-z0-9]\.[a-z]{2}/
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
  if (!MAYBE.test(text)) return
  const links = [...text.matchAll(LINK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[.,;:!?)\]'…]+$/, '').length,
  }))
  if (links.length === 0) return
  const base = startOf(sentence.children[0]!).offset!
  const children: SentenceContent[] = []
  let link = links.shift()
  for (const node of sentence.children) {
    const at = startOf(node).offset! - base
    while (link && at >= link.end) link = links.shift()
    if (!link || at < link.start) children.push(node)
    else if (at === link.start) children.push(makeSource(text.slice(link.start, link.end), startOf(node)))
    // Nodes inside the link are part of its value; a run of marks may reach behind its end.
    if (link && at >= link.start && at < link.end && node.position!.end.offset! - base > link.end) {
      const rest = text.slice(link.end, node.position!.end.offset! - base)
      const start = children.at(-1)!.position!.end
      const end = {line: start.line, column: start.column + rest.length, offset: start.offset! + rest.length}
      children.push({type: 'PunctuationNode', value: rest, position: {start, end}})
    }
  }
  sentence.children = children
}
