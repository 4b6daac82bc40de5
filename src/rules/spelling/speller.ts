/** retext-spell on a slice of dictionary-fr: the whole dictionary takes seconds and hundreds of megabytes to load. */
import type {Root, Word} from 'nlcst'
import retextSpell from 'retext-spell'
import {VFile} from 'vfile'
import {lazy, readData} from '../../lexicon/data.ts'

/** dictionary-fr's affix file without its affix rules: keyboard, letters to try, usual respellings. The build writes it. */
export const affixes = lazy(() => new TextDecoder().decode(readData('french.aff')))

/** Pairs that dictionary-fr says are taken for each other, wherever they stand in a word: *f* and *ph*. */
export const respellings = lazy(() =>
  [...affixes().matchAll(/^REP ([^\s^$\d]+) ([^\s^$]+)$/gm)].map(
    ([, written = '', meant = '']) => [written, meant] as const,
  ),
)

/** Suggestions for each form, from the words of the slice; forms that it holds have none. */
export function suggest(forms: readonly string[], slice: Iterable<string>): Map<string, readonly string[]> {
  const words = [...new Set(slice)]
  // Only letters that the slice has are worth trying.
  const letters = [...new Set(words.join(''))].join('')
  const aff = affixes().replace(/^TRY .*$/m, `TRY ${letters}`)
  // nspell reads buffers only, no other bytes.
  const dictionary = {aff: Buffer.from(aff), dic: Buffer.from(`${words.length}\n${words.join('\n')}\n`)}
  const file = new VFile(forms.join(' '))
  // Given a dictionary instead of a loader, retext-spell works at once, so rules can stay synchronous.
  const check = retextSpell({dictionary, max: forms.length, ignoreLiteral: false})
  check(toTree(forms), file, () => undefined)
  return new Map(file.messages.map(({actual, expected}) => [String(actual), expected ?? []]))
}

function toTree(forms: readonly string[]): Root {
  const words = forms.map((value): Word => ({type: 'WordNode', children: [{type: 'TextNode', value}]}))
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children: words}]}]}
}
