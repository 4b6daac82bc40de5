import type {Token} from '../core/document.ts'
import {perForm} from '../core/form.ts'
import {defineRule, type RuleContext} from '../core/rule.ts'
import {unexpected} from '../core/wording.ts'
import {isFrench} from '../lexicon/french.ts'

/** Cyrillic and Greek letters that look like Latin ones (Unicode's table of confusables, TR 39), and the Latin letters. */
const CONFUSABLE: ReadonlyMap<string, string> = new Map(
  (
    'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl ѵv ьb ' +
    'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԚQ ԜW ҮY ' +
    'αa οo ρp νv υu ιi κk ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'
  )
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!]),
)

const FOREIGN = /[\u0370-\u03FF\u0400-\u052F]/
const FOREIGN_ALL = /[\u0370-\u03FF\u0400-\u052F]/g
const LATIN = /[A-Za-z\u00C0-\u024F]/

/** Letters of another alphabet inside a word: it looks right, and no search finds it. */
export const mixedScript = defineRule({
  id: 'mixed-script',
  category: 'leftover',
  severity: 'error',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags Cyrillic and Greek letters inside Latin words, and words left in those scripts.',
      fr: 'Signale les lettres cyrilliques ou grecques dans un mot latin, et les mots restés dans ces écritures.',
    },
    why: {
      en: 'A Cyrillic *о* looks like a Latin one; the word reads well and no search, index or spelling checker knows it.',
      fr: 'Un *о* cyrillique ressemble à un *o* latin ; le mot se lit bien, mais aucune recherche, aucun index ni correcteur ne le connaît.',
    },
    details:
      'Where every foreign letter has a Latin look-alike, the Latin word is the fix. A whole word of another script is information, unless its look-alike is French. ' +
      'Symbols of science (*µg*, *Δt*, *α-synucléine*) are left alone.',
  },
  examples: [
    {
      name: 'a Cyrillic letter in a French word',
      text: 'Le présidеnt a signé.',
      messages: [{place: '1:4-1:13', actual: 'présidеnt', expected: ['président']}],
    },
    {
      name: 'a word left in Cyrillic',
      text: 'Il a dit привет à tous.',
      messages: [{place: '1:10-1:16', actual: 'привет', expected: [], severity: 'info'}],
    },
    {name: 'symbols of science', text: 'Une dose de 5 µg d’α-tocophérol.', messages: []},
    {name: 'a name given in its own script', text: 'Moscou (en russe : Москва) est la capitale.', messages: []},
  ],
  message: ({actual, expected}) =>
    unexpected({en: 'letters of another script', fr: 'Lettres d’une autre écriture'}, actual, expected),
  create: (context) => ({
    paragraph({sentences}) {
      for (const {tokens} of sentences) {
        for (let at = 0; at < tokens.length; at++)
          if (isForeign(tokens[at]!.form) && tokens[at]!.kind !== 'link') checkToken(tokens, at, context)
      }
    },
  }),
})

const isForeign = perForm((text) => FOREIGN.test(text))

function checkToken(tokens: readonly Token[], at: number, context: RuleContext): void {
  const {text, start, end} = tokens[at]!
  const span = {start, end}
  const latin = text.replace(FOREIGN_ALL, (letter) => CONFUSABLE.get(letter) ?? letter)
  const whole = !FOREIGN.test(latin)
  if (!LATIN.test(text)) {
    if (whole && isFrench(latin)) context.report({...span, expected: [latin], fix: 'safe'})
    else if (text.length > 1 && !isGiven(tokens, at)) context.report({...span, expected: [], severity: 'info'})
    return
  }
  const mixed = text.split(/[-']/).some((part) => part.length > 1 && FOREIGN.test(part) && LATIN.test(part))
  if (mixed && !/^(?:[\u0370-\u03FFµ][a-zA-Z]{1,2}|[a-zA-Z][ΩμΔ])$/.test(text))
    context.report({...span, expected: whole ? [latin] : [], fix: whole && isFrench(latin) ? 'safe' : undefined})
}

/** In brackets or quotation marks, or beside words of its own script that are: given for readers of that script. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.quotation !== -1) return true
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    if (/^[)\]]$/.test(tokens[i]!.text)) return false
    if (/^[([]$/.test(tokens[i]!.text)) return true
  }
  return false
}
