/** Reports the phrases of packs: what `literal-translation` and `false-friend` share. */
import type {Sentence} from '../../core/document.ts'
import type {RuleContext, RuleVisitor, Severity} from '../../core/rule.ts'
import {mendBefore} from '../../grammar/mend.ts'
import {analyse} from '../../lexicon/french.ts'
import type {PhraseRow} from '../../packs/compile.ts'
import {createFinder, type Found} from '../../patterns/find.ts'
import {writeFix} from '../../patterns/fix.ts'
import type {Match} from '../../patterns/match.ts'
import {parseFix} from '../../patterns/parse.ts'

type FoundPhrase = Found<PhraseRow>

const finders = {literalAnchors: createFinder<PhraseRow>(), falseFriendAnchors: createFinder<PhraseRow>()}

/** Looks for the patterns of one anchor table. */
export function visitPhrases(context: RuleContext, anchors: keyof typeof finders): RuleVisitor {
  const {tables} = context
  return {
    paragraph({sentences}) {
      for (const sentence of sentences) {
        const found = finders[anchors](sentence, tables[anchors], tables.phrases)
        if (found.length > 0) for (const one of longestFirst(found)) report(one, sentence, context)
      }
    },
  }
}

/** Two patterns may say the same of one place; the longer one knows more. */
function longestFirst(found: readonly FoundPhrase[]): FoundPhrase[] {
  const width = ({match}: FoundPhrase) => match.to - match.from
  const kept: FoundPhrase[] = []
  for (const one of [...found].sort((a, b) => width(b) - width(a)))
    if (!kept.some(({match}) => match.from <= one.match.to && one.match.from <= match.to)) kept.push(one)
  return kept
}

function report({match, data: entry}: FoundPhrase, sentence: Sentence, context: RuleContext): void {
  const {tokens} = sentence
  const written = entry.expected.map((fix) => writeFix(parseFix(fix, match.elements), match, tokens))
  const {from, fixes} = mendBefore(tokens, match.from, written)
  const [start, end] = [tokens[from]!.start, tokens[match.to]!.end]
  const severity: Severity | undefined = entry.thin || !isNear(entry, match, sentence) ? 'info' : undefined
  context.report({
    start,
    end,
    expected: [...new Set(fixes)],
    entryId: entry.id,
    severity,
    note: {en: entry.note, fr: entry.note},
  })
}

/** One of the words that prove the sense stands in the sentence, outside the match. */
function isNear({near}: PhraseRow, {from, to}: Match, {tokens}: Sentence): boolean {
  if (!near) return true
  return tokens.some(
    ({kind, text}, i) =>
      (i < from || i > to) &&
      kind === 'word' &&
      (near.includes(text.toLowerCase()) || analyse(text).some(({lemma}) => near.includes(lemma))),
  )
}
