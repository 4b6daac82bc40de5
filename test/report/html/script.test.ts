/** The script of the page: filters, keys, cards. */
import type {JSDOM} from 'jsdom'
import {beforeEach, describe, expect, test} from 'vitest'
import {createFile} from '../../support/files.ts'
import {openPage, textsOf} from '../../support/page.ts'

const inner = createFile(
  'La query de savoir reste whole.',
  [
    {start: 0, end: 31, severity: 'info', reason: 'Passage'},
    {start: 3, end: 8, severity: 'error', expected: ['question']},
    {start: 25, end: 30, severity: 'error'},
  ],
  'ville/port.txt',
)
inner.messages[0]!.ruleId = 'repeated-passage'
const other = createFile('Le [desk] ferme.', [{start: 3, end: 9, severity: 'warning'}], 'monde/Été.txt')
other.messages[0]!.ruleId = 'source-gloss'

let page: JSDOM
let document: Document

beforeEach(() => {
  page = openPage([inner, other], {scripts: true})
  document = page.window.document
})

const shown = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(({hidden}) => !hidden)
const rows = () => shown('.message').map(({id}) => id)
const paths = () => shown('article').map((article) => article.querySelector('.path')!.textContent)
const pieces = () =>
  [...document.querySelectorAll('.f')].map(({textContent, className}) => `${textContent}: ${className}`)
const output = () => textsOf(page, 'output')[0]

function press(key: string, target: Element = document.activeElement ?? document.body): void {
  target.dispatchEvent(new page.window.KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}))
}

function toggle(value: string): void {
  document.querySelector<HTMLInputElement>(`input[value=${value}]`)!.click()
}

function search(text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[name=path]')!
  input.value = text
  input.dispatchEvent(new page.window.Event('input', {bubbles: true}))
}

describe('filters', () => {
  test('at first everything is shown', () => {
    expect(rows()).toEqual(['m1', 'm2', 'm3', 'm4'])
    expect(output()).toBe('Messages: 4 of 4 · files: 2 of 2')
    expect(document.querySelector<HTMLElement>('.tools')!.hidden).toBe(false)
  })

  test('counts stand at the boxes', () => {
    expect(textsOf(page, '.tools label:has(input[type=checkbox])').map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Errors 2',
      'Warnings 1',
      'Notes 1',
      'name-form 2',
      'repeated-passage 1',
      'source-gloss 1',
    ])
  })

  test('by severity: highlights go, what they lie in stays', () => {
    toggle('error')
    expect(rows()).toEqual(['m1', 'm4'])
    expect(pieces()[1]).toBe('query: f info')
    expect(document.querySelectorAll('.f')[1]!.getAttribute('href')).toBe('#m1')
    toggle('info')
    expect(pieces()[1]).toBe('query: f off')
    expect(document.querySelectorAll('.f')[1]!.hasAttribute('href')).toBe(false)
    expect(paths()).toEqual(['monde/Été.txt'])
    toggle('error')
    expect(pieces()[1]).toBe('query: f error')
  })

  test('by rule', () => {
    toggle('name-form')
    expect(rows()).toEqual(['m1', 'm4'])
    expect(textsOf(page, '.menu summary')).toEqual(['Rules: 2 of 3'])
  })

  test('no rule, then all', () => {
    document.querySelector<HTMLElement>('[data-check=none]')!.click()
    expect(rows()).toEqual([])
    expect(shown('.empty')).toHaveLength(1)
    document.querySelector<HTMLElement>('[data-check=all]')!.click()
    expect(rows()).toHaveLength(4)
    expect(shown('.empty')).toHaveLength(0)
  })

  test.each([
    {text: 'port', found: ['ville/port.txt']},
    {text: 'ete', found: ['monde/Été.txt']},
    {text: 'MONDE/', found: ['monde/Été.txt']},
    {text: ' .txt ', found: ['ville/port.txt', 'monde/Été.txt']},
    {text: 'rien', found: []},
  ])('by file name: $text', ({text, found}) => {
    search(text)
    expect(paths()).toEqual(found)
  })
})

describe('keys', () => {
  const focused = () => document.activeElement?.textContent

  test('j and k go from message to message', () => {
    const visited = ['j', 'j', 'j', 'j', 'j', 'k', 'k'].map((key) => {
      press(key)
      return focused()
    })
    expect(visited).toEqual(['La ', 'query', 'whole', '[desk]', '[desk]', 'whole', 'query'])
  })

  test('they pass over what is hidden', () => {
    toggle('info')
    press('j')
    expect(focused()).toBe('query')
  })

  test('they unfold an article', () => {
    document.querySelector('.fold')!.removeAttribute('open')
    press('j')
    expect(document.querySelector('.fold')!.hasAttribute('open')).toBe(true)
  })

  test('a slash goes to the file name, where letters are letters', () => {
    press('/')
    expect(document.activeElement).toBe(document.querySelector('input[name=path]'))
    press('j')
    expect(document.activeElement).toBe(document.querySelector('input[name=path]'))
  })

  test('they can be switched off', () => {
    document.querySelector<HTMLInputElement>('#keys')!.checked = false
    press('j')
    expect(focused()).not.toBe('La ')
  })

  test('the message in the list is marked', () => {
    press('j')
    press('j')
    expect([...document.querySelectorAll('[aria-current]')].map(({id}) => id)).toEqual(['m2'])
  })
})

describe('the card', () => {
  const card = () => document.querySelector('#card')?.textContent?.replace(/\s+/g, ' ')

  test('shows on focus what is said of the place, the shortest first', () => {
    document.querySelector<HTMLElement>('#p2')!.focus()
    expect(card()).toMatch(/error name-form\/minsk Unexpected text Write: ?question.*note repeated-passage Passage/)
    expect(document.querySelectorAll('#card [id]')).toHaveLength(0)
  })

  test('comes behind its place, and goes with it', () => {
    document.querySelector<HTMLElement>('#p2')!.focus()
    expect(document.querySelector('#p2')!.nextElementSibling?.id).toBe('card')
    document.querySelector<HTMLElement>('#p2')!.blur()
    expect(card()).toBeUndefined()
  })

  test('shows under the mouse', async () => {
    document.querySelector('#p4')!.dispatchEvent(new page.window.MouseEvent('mouseover', {bubbles: true}))
    await expect.poll(card).toMatch(/warning source-gloss/)
  })

  test('Escape closes it', () => {
    document.querySelector<HTMLElement>('#p2')!.focus()
    press('Escape')
    expect(card()).toBeUndefined()
  })

  test('is silent about what is hidden', () => {
    toggle('info')
    document.querySelector<HTMLElement>('#p2')!.focus()
    expect(card()).not.toMatch(/Passage/)
  })
})

test('a place in the list leads into the text', () => {
  document.querySelector<HTMLElement>('#m3 .place')!.click()
  expect(document.activeElement?.textContent).toBe('whole')
})

test('on paper every article is open', () => {
  const fold = document.querySelector('.fold')!
  fold.removeAttribute('open')
  page.window.dispatchEvent(new page.window.Event('beforeprint'))
  expect(fold.hasAttribute('open')).toBe(true)
  page.window.dispatchEvent(new page.window.Event('afterprint'))
  expect(fold.hasAttribute('open')).toBe(false)
})
