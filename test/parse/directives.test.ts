import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {findDirectives, maskDirectives} from '../../src/parse/directives.ts'
import {parseParagraphs} from '../../src/parse/index.ts'

const find = (text: string) =>
  findDirectives(text).map(({kind, targets}) => [
    kind,
    ...targets.map(({id, start, end}) => `${id}=${text.slice(start, end)}`),
  ])
const mask = (text: string) => maskDirectives(text, findDirectives(text))

describe('findDirectives', () => {
  test.each([
    {name: 'none', text: 'calque-disable', found: []},
    {name: 'every rule', text: '<!-- calque-disable -->', found: [['disable']]},
    {name: 'tight', text: '<!--calque-enable-->', found: [['enable']]},
    {
      name: 'one rule',
      text: 'x <!-- calque-disable-line name-form -->',
      found: [['disable-line', 'name-form=name-form']],
    },
    {
      name: 'several rules and a reason',
      text: '<!-- calque-disable-next-line name-form, quotes/a -- cité -- ici -->',
      found: [['disable-next-line', 'name-form=name-form', 'quotes/a=quotes/a']],
    },
    {name: 'a reason alone', text: '<!-- calque-disable-file -- brut -->', found: [['disable-file']]},
    {name: 'over two lines', text: '<!-- calque-disable\nname-form -->', found: [['disable', 'name-form=name-form']]},
    {name: 'an unknown one', text: '<!-- calque-disabel -->', found: [[undefined]]},
    {
      name: 'a plain line',
      text: 'A\n%% calque-disable-line name-form',
      found: [['disable-line', 'name-form=name-form']],
    },
    {name: 'a plain line with an end', text: '  %% calque-disable x %%\r\nB', found: [['disable', 'x=x']]},
    {name: 'a plain mark inside a line', text: 'A %% calque-disable', found: []},
    {name: 'a comment without end', text: '<!-- calque-disable\n\nA', found: []},
    {name: 'a comment of others', text: '<!-- see calque-disable -->', found: []},
    {name: 'two on a line', text: '<!-- calque-disable --><!-- calque-enable -->', found: [['disable'], ['enable']]},
  ])('$name', ({text, found}) => {
    expect(find(text)).toEqual(found)
  })
})

describe('maskDirectives', () => {
  test.each([
    {name: 'inside a line', text: 'A <!-- calque-enable --> b', masked: `A ${' '.repeat(22)} b`},
    {
      name: 'a line of its own joins the one before',
      text: 'A\n<!-- calque-enable -->\nb',
      masked: `A${' '.repeat(23)}\nb`,
    },
    {name: 'with CRLF', text: 'A\r\n<!-- calque-enable -->\r\nb', masked: `A${' '.repeat(24)}\r\nb`},
    {name: 'the first line', text: '<!-- calque-enable -->\nb', masked: `${' '.repeat(22)}\nb`},
    {name: 'the last line', text: 'A\n%% calque-enable', masked: `A${' '.repeat(17)}`},
  ])('$name', ({text, masked}) => {
    expect(mask(text)).toBe(masked)
    expect(masked).toHaveLength(text.length)
  })
})

test('a directive parts no hard-wrapped sentence, and places stay', () => {
  const text = 'Le conseil a voté\n<!-- calque-disable-next-line english-word -->\nle budget mardi.'
  const [paragraph, ...others] = [...parseParagraphs(text)]
  expect([paragraph!.sentences.length, others.length]).toEqual([1, 0])
  const {start, end} = paragraph!.sentences[0]!.tokens.at(-2)!
  expect(text.slice(start, end)).toBe('mardi')
})

test('the words of a comment are not linted', () => {
  expect(lint('Il part. <!-- calque-enable english-word -- the everlasting query --> Elle reste.').messages).toEqual([])
})

test.each([
  '<!-- calque-disable '.repeat(50_000),
  `<!--${' '.repeat(500_000)}`,
  `%% calque-disable${' '.repeat(500_000)}x`,
  '<!-- calque-disable-next-line -->'.repeat(30_000),
  '%% calque-disable-line a\n'.repeat(40_000),
])('hostile text stays linear (%#)', (text) => {
  const started = performance.now()
  expect(mask(text)).toHaveLength(text.length)
  lint(`La query reste.\n${text.slice(0, 200_000)}`)
  expect(performance.now() - started).toBeLessThan(5_000)
})
