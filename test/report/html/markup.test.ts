import {describe, expect, test} from 'vitest'
import {html, toArticleText, toQuotation, toSentence} from '../../../src/report/html/markup.ts'

describe('html', () => {
  test.each([
    {name: 'French', value: 'L’été, « déjà » ? 5 €', text: 'L’été, « déjà » ? 5 €'},
    {name: 'marks of HTML', value: `<b a="1" c='2'>&amp;`, text: '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;'},
    {name: 'the end of a script', value: '</script><!--', text: '&lt;/script&gt;&lt;!--'},
    {name: 'control characters', value: 'a\u0000\u001B[31m\u009B', text: 'a[U+0000][U+001B][31m[U+009B]'},
    {name: 'bidirectional controls', value: '\u202Etxt\u2069\u200F', text: '[U+202E]txt[U+2069][U+200F]'},
    {name: 'line separators', value: 'a\u2028b', text: 'a[U+2028]b'},
    {name: 'halves of characters', value: '\uD83D \uDE00', text: '[U+D83D] [U+DE00]'},
    {name: 'whole characters', value: '👩‍🚀', text: '👩‍🚀'},
    {name: 'tabs and line ends', value: 'a\tb\nc', text: 'a\tb\nc'},
    {name: 'numbers', value: 3, text: '3'},
  ])('$name', ({value, text}) => {
    expect(html`<p>${value}</p>`.text).toBe(`<p>${text}</p>`)
  })

  test('what a template made stays as it is', () => {
    expect(html`<ul>${['<', '>'].map((value) => html`<li>${value}</li>`)}</ul>`.text).toBe(
      '<ul><li>&lt;</li><li>&gt;</li></ul>',
    )
  })
})

test('an article shows what cannot be seen, without markup of its own', () => {
  expect(toArticleText('\uFEFF<i>\u202E</i>').text).toBe('&lt;i&gt;<span class="control">U+202E</span>&lt;/i&gt;')
})

test.each([
  {
    name: 'quotations',
    sentence: 'Mot `query`, attendu : `<b>`',
    text: 'Mot <code>query</code>, attendu : <code>&lt;b&gt;</code>',
  },
  {name: 'a lone backtick', sentence: 'Mot ` seul', text: 'Mot ` seul'},
  {name: 'a no-break space', sentence: 'Attendu : `\u00A0`', text: 'Attendu : <code>U+00A0</code>'},
])('a sentence with $name', ({sentence, text}) => {
  expect(toSentence(sentence).text).toBe(text)
})

test('spaces alone are named', () => {
  expect([' ', '\u202F ', 'a b', ''].map((text) => toQuotation(text).text)).toEqual([
    'U+0020',
    'U+202F U+0020',
    'a b',
    '',
  ])
})
