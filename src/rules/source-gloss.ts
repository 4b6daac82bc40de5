import type {Sentence, Token} from '../core/document.ts'
import {defineRule, type RuleContext} from '../core/rule.ts'
import {quote} from '../core/wording.ts'
import {toBases} from '../lexicon/english.ts'
import {analyse} from '../lexicon/french.ts'
import {type PackTables, translationsOf} from '../packs/tables.ts'
import {classify, isEnglishToken} from './english-word/words.ts'

const LONGEST = 6

/** Translators put the source word in square brackets where they doubt; in print it has no place. */
export const sourceGloss = defineRule({
  id: 'source-gloss',
  category: 'leftover',
  severity: 'warning',
  fix: 'suggested',
  docs: {
    summary: {
      en: 'Flags source words left in square brackets behind their translation.',
      fr: 'Signale les mots de la langue source laissés entre crochets après leur traduction.',
    },
    why: {
      en: 'Machine and human translators note a doubtful source word in brackets: *l’appareil [aircraft]*. It was meant for an editor, not for readers.',
      fr: 'Un traducteur, homme ou machine, note entre crochets le mot source dont il doute : *l’appareil [aircraft]*. Cette note s’adresse au relecteur, pas au lecteur.',
    },
    details:
      'Editors’ own brackets (*[sic]*, *[…]*, *[NDLR]*, a French word put back into a quotation) are left alone. The fix takes the brackets out.',
  },
  examples: [
    {
      name: 'an English gloss',
      text: 'L’appareil [aircraft] a quitté la piste.',
      messages: [{place: '1:12-1:22', actual: '[aircraft]', expected: ['']}],
    },
    {
      name: 'a gloss of several words',
      text: 'Le délai de grâce [grace period] est clos.',
      messages: [{place: '1:19-1:33', actual: '[grace period]', expected: ['']}],
    },
    {name: 'the editor’s own brackets', text: '« Il [le ministre] a menti [sic] », dit-elle.', messages: []},
  ],
  message: ({actual}) => ({
    en: `Unexpected source words ${quote(actual)}, expected nothing here`,
    fr: `Mots de la langue source ${quote(actual)} laissés entre crochets : à supprimer`,
  }),
  create: (context) => ({
    paragraph({sentences}) {
      for (const sentence of sentences) checkSentence(sentence, context)
    },
  }),
})

function checkSentence({tokens}: Sentence, context: RuleContext): void {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.text !== '[') continue
    const close = tokens.findIndex((other, i) => i > at && i <= at + LONGEST + 1 && other.text === ']')
    if (close > at + 1 && isGloss(tokens.slice(at + 1, close), tokens[at - 1], context.tables))
      context.report({start: tokens[at]!.start, end: tokens[close]!.end, expected: ['']})
  }
}

/** English words only, one of which is no French word or translates as the word before the bracket. */
function isGloss(words: readonly Token[], before: Token | undefined, tables: PackTables): boolean {
  if (!words.every(isEnglishToken)) return false
  if (words.some((word) => classify(word) === 'english' && word.text === word.text.toLowerCase())) return true
  return before !== undefined && words.length === 1 && translates(words[0]!.text, before.text, tables)
}

/** *formation [training]* */
function translates(english: string, french: string, tables: PackTables): boolean {
  const lemmas = new Set([french.toLowerCase(), ...analyse(french).map(({lemma}) => lemma)])
  return toBases(english).some(({base}) =>
    translationsOf(base, tables).some((entry) => entry.lemmas.some((lemma) => lemmas.has(lemma))),
  )
}
