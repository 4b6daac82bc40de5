import type {Paragraph, ParagraphKind, Sentence, Span} from '../../core/document.ts'
import {defineRule, type RuleContext} from '../../core/rule.ts'
import {quote} from '../../core/wording.ts'
import {likenessOf, toShingles, toWords} from './likeness.ts'

/** A shorter passage may come twice in good prose. */
const FEWEST_WORDS = {paragraph: 5, sentence: 9, near: 14}
const ALIKE = 0.8
/** Near repeats are looked for among this many earlier paragraphs that share a shingle. */
const MOST_CANDIDATES = 20
/** A run of words that many passages share tells nothing. */
const MOST_A_SHINGLE = 6

/** A page's title is its headline, a picture's text its caption, and cells hold the same words. */
const SAID_AGAIN: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>(['title', 'attribute', 'cell'])

/** A passage seen before, with its place. */
interface Passage extends Span {
  readonly shingles: ReadonlySet<number>
}

export const repeatedPassage = defineRule({
  id: 'repeated-passage',
  category: 'structure',
  severity: 'warning',
  fix: 'none',
  docs: {
    summary: {
      en: 'Flags a paragraph, sentence or headline that stands twice, exactly or nearly.',
      fr: 'Signale un paragraphe, une phrase ou un titre répétés, à l’identique ou presque.',
    },
    why: {
      en: 'Scrapers paste the headline again above or below the text, and spinners glue two versions of a dispatch together. The second time is noise.',
      fr: 'Les aspirateurs de pages recollent le titre au-dessus ou au-dessous du texte, et les réécritures mettent bout à bout deux versions d’une dépêche. La seconde est de trop.',
    },
    details:
      'Accents, case, marks and spaces do not count. Paragraphs of five words and sentences of nine are compared; paragraphs of fourteen words are also compared nearly: four in five runs of three words must be shared. ' +
      'The message points to the first occurrence.',
  },
  examples: [
    {
      name: 'a headline that comes twice',
      text: 'Le port rouvre ses quais aux navires\n\nLe port rouvre ses quais aux navires\n\nLa reprise est prévue lundi.',
      messages: [{place: '3:1-3:37', actual: 'Le port rouvre ses quais aux navires', expected: []}],
    },
    {
      name: 'a sentence that comes twice',
      text: 'La mairie a promis de rendre l’eau potable avant la fin du mois. Les habitants attendent.\n\nRien ne change. La mairie a promis de rendre l’eau potable avant la fin du mois.',
      messages: [
        {place: '3:17-3:81', actual: 'La mairie a promis de rendre l’eau potable avant la fin du mois.', expected: []},
      ],
    },
    {name: 'a short refrain', text: 'Il attend.\n\nElle part.\n\nIl attend.', messages: []},
  ],
  message: ({actual}) => ({
    en: `Unexpected repeat of ${quote(shorten(actual))}, expected it once`,
    fr: `Passage répété : ${quote(shorten(actual))}`,
  }),
  create: (context) => {
    const seen = new Map<string, Span>()
    const byShingle = new Map<number, Passage[]>()
    return {
      paragraph(paragraph) {
        if (SAID_AGAIN.has(paragraph.kind)) return
        const words = toWords(paragraph.sentences.flatMap(({tokens}) => tokens))
        const first = findRepeat(words, paragraph, seen, byShingle)
        if (first) report(context, visibleSpan(paragraph), first)
        else for (const sentence of paragraph.sentences) checkSentence(sentence, paragraph, context, seen)
      },
    }
  },
})

function visibleSpan({sentences}: Paragraph): Span {
  return {start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0}
}

/** The earlier passage that a paragraph repeats; the paragraph is remembered where there is none. */
function findRepeat(
  words: readonly string[],
  paragraph: Paragraph,
  seen: Map<string, Span>,
  byShingle: Map<number, Passage[]>,
): Span | undefined {
  if (words.length < FEWEST_WORDS.paragraph) return undefined
  const key = words.join(' ')
  const same = seen.get(key)
  if (same) return same
  const span = visibleSpan(paragraph)
  seen.set(key, span)
  if (words.length < FEWEST_WORDS.near) return undefined
  const shingles = toShingles(words)
  const candidates = new Set<Passage>()
  for (const shingle of shingles) for (const passage of byShingle.get(shingle) ?? []) candidates.add(passage)
  const near = [...candidates]
    .slice(0, MOST_CANDIDATES)
    .find((passage) => likenessOf(passage.shingles, shingles) >= ALIKE)
  // One shingle in four is enough to meet a passage that shares four in five.
  const passage = {...span, shingles}
  let i = 0
  for (const shingle of shingles) {
    if (i++ % 4 !== 0) continue
    const list = byShingle.get(shingle)
    if (!list) byShingle.set(shingle, [passage])
    else if (list.length < MOST_A_SHINGLE) list.push(passage)
  }
  return near
}

function checkSentence(
  sentence: Sentence,
  {sentences}: Paragraph,
  context: RuleContext,
  seen: Map<string, Span>,
): void {
  const words = toWords(sentence.tokens)
  // A paragraph of one sentence has been looked at as a paragraph.
  if (words.length < FEWEST_WORDS.sentence || sentences.length < 2) return
  const key = words.join(' ')
  const first = seen.get(key)
  if (first) report(context, sentence, first)
  else seen.set(key, {start: sentence.start, end: sentence.end})
}

function report(context: RuleContext, {start, end}: Span, first: Span): void {
  context.report({start, end, expected: [], related: [{...first, text: shorten(context.slice(first))}]})
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text
}
