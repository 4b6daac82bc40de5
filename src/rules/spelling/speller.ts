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

/** What retext-spell suggests for a form that the slice does not hold, from the words of the slice. */
export function suggest(form: string, slice: readonly string[]): readonly string[] {
  const aff = affixes().replace(/^TRY .*$/m, `TRY ${missingLetters(form, slice)}`)
  // nspell reads buffers only, no other bytes.
  const dictionary = {aff: Buffer.from(aff), dic: Buffer.from(`${slice.length}\n${slice.join('\n')}\n`)}
  const file = new VFile(form)
  // Given a dictionary instead of a loader, retext-spell works at once, so rules can stay synchronous.
  retextSpell({dictionary, ignoreLiteral: false})(toTree(form), file, () => undefined)
  return file.messages[0]?.expected ?? []
}

/** Letters that one slip may have lost or changed: the speller tries each at every place, so only those that lead to a word. */
function missingLetters(form: string, slice: readonly string[]): string {
  const letters = slice.map((word) => {
    let start = 0
    while (start < word.length && word[start] === form[start]) start++
    let end = 0
    while (end < word.length - start && word.at(-1 - end) === form.at(-1 - end)) end++
    return word.slice(start, word.length - end)
  })
  return [...new Set(letters.filter((letter) => /^[A-Za-zÀ-ɏ]$/.test(letter)))].join('') || 'e'
}

function toTree(value: string): Root {
  const word: Word = {type: 'WordNode', children: [{type: 'TextNode', value}]}
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children: [word]}]}]}
}
