import {
  type Paragraph,
  type ParagraphKind,
  type Sentence,
  type Span,
  type Token,
  tokensOf,
} from '../../core/document.ts'
import {defineRule, type RuleContext} from '../../core/rule.ts'
import {quote} from '../../core/wording.ts'
import {areAlike, areSame, hashOf, Passage, type PlainWord, toShingles, toWords} from './likeness.ts'

/** A shorter passage may come twice in good prose. */
const FEWEST_WORDS = {paragraph: 5, sentence: 9, near: 14, nearSentence: 16}
/** A longer line is no verse. */
const LONGEST_VERSE = 12
/** Near repeats are looked for among this many earlier passages that share a shingle. */
const MOST_CANDIDATES = 20
/** A run of words that many passages share tells nothing. */
const MOST_A_SHINGLE = 6

/** A page's title is its headline, a picture's text its caption, and cells hold the same words. */
const SAID_AGAIN: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>(['title', 'attribute', 'cell'])

/** What a document said so far. */
interface Memory {
  /** The first passage of each hash of all its words. */
  readonly seen: Map<number, Passage>
  readonly byShingle: Map<number, Passage[]>
  /** The paragraph before, to tell verse and lists. */
  previous?: Paragraph
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
      'Accents, case, marks and spaces do not count. Paragraphs of five words and sentences of nine are compared; paragraphs of fourteen words and sentences of sixteen are also compared nearly: four in five runs of three words must be shared, or nine in ten words, figures included. ' +
      'Passages that are one quotation, bulleted items and lines of verse or of a list are left alone. ' +
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
    const memory: Memory = {seen: new Map(), byShingle: new Map()}
    return {
      paragraph(paragraph) {
        if (SAID_AGAIN.has(paragraph.kind)) return
        checkParagraph(paragraph, context, memory)
        memory.previous = paragraph
      },
    }
  },
})

function checkParagraph(paragraph: Paragraph, context: RuleContext, memory: Memory): void {
  const {sentences} = paragraph
  const bySentence = sentences.map(({tokens}) => toWords(tokens))
  const words: PlainWord[] = []
  for (const own of bySentence) for (const word of own) words.push(word)
  const first = findRepeat(words, visibleSpan(paragraph), FEWEST_WORDS.paragraph, FEWEST_WORDS.near, memory)
  if (!first) {
    // A paragraph of one sentence has been looked at as a paragraph.
    if (sentences.length > 1)
      for (const [i, sentence] of sentences.entries()) checkSentence(sentence, bySentence[i]!, context, memory)
    return
  }
  const tokens = tokensOf(paragraph)
  if (isQuotation(tokens) || isItem(tokens) || isVerse(paragraph, words, memory.previous, context)) return
  report(context, visibleSpan(paragraph), first)
}

function checkSentence(sentence: Sentence, words: readonly PlainWord[], context: RuleContext, memory: Memory): void {
  const first = findRepeat(words, sentence, FEWEST_WORDS.sentence, FEWEST_WORDS.nearSentence, memory)
  if (first && !isQuotation(sentence.tokens)) report(context, sentence, first)
}

function visibleSpan({sentences}: Paragraph): Span {
  return {start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0}
}

/** The earlier passage that one repeats; the passage is remembered where there is none. */
function findRepeat(
  words: readonly PlainWord[],
  span: Span,
  fewest: number,
  fewestNear: number,
  {seen, byShingle}: Memory,
): Span | undefined {
  if (words.length < fewest) return undefined
  const passage = new Passage(span, words)
  const hash = hashOf(words)
  const same = seen.get(hash)
  if (same && areSame(same.words, words)) return same
  seen.set(hash, passage)
  if (words.length < fewestNear) return undefined
  const shingles = toShingles(words)
  const near = findNear(passage, shingles, byShingle)
  remember(passage, shingles, byShingle)
  return near
}

function findNear(
  passage: Passage,
  shingles: readonly number[],
  byShingle: ReadonlyMap<number, readonly Passage[]>,
): Passage | undefined {
  const candidates: Passage[] = []
  for (const shingle of shingles) {
    for (const other of byShingle.get(shingle) ?? NONE) if (!candidates.includes(other)) candidates.push(other)
    if (candidates.length >= MOST_CANDIDATES) break
  }
  // A sentence is remembered beside the paragraph that it stands in.
  return candidates.find(
    (other) => (other.end <= passage.start || other.start >= passage.end) && areAlike(other, passage),
  )
}

const NONE: readonly Passage[] = []

/** One shingle in four is enough to meet a passage that shares most. */
function remember(passage: Passage, shingles: readonly number[], byShingle: Map<number, Passage[]>): void {
  for (let i = 0; i < shingles.length; i += 4) {
    const list = byShingle.get(shingles[i]!)
    if (!list) byShingle.set(shingles[i]!, [passage])
    else if (list.length < MOST_A_SHINGLE) list.push(passage)
  }
}

/** A pull quote repeats a sentence of the text on purpose. */
function isQuotation(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({kind}) => kind !== 'punctuation' && kind !== 'symbol')
  return words.length > 0 && words.every(({quotation}) => quotation !== -1)
}

function isItem(tokens: readonly Token[]): boolean {
  return /^[-–—•*·]$/.test(tokens[0]!.text)
}

/** A short line without a stop, right below another: a refrain, a list. */
function isVerse(
  paragraph: Paragraph,
  words: readonly PlainWord[],
  previous: Paragraph | undefined,
  context: RuleContext,
): boolean {
  if (!previous || words.length > LONGEST_VERSE) return false
  const gap = context.slice({start: previous.end, end: paragraph.start})
  if (/\n\s*\n|\r\s*\r/.test(gap.replaceAll('\r\n', '\n'))) return false
  const isLine = ({sentences}: Paragraph) => !/[.!?…»”"]/.test(sentences.at(-1)?.tokens.at(-1)?.text ?? '')
  const before = toWords(tokensOf(previous))
  return isLine(paragraph) && isLine(previous) && before.length <= LONGEST_VERSE && !areSame(before, words)
}

function report(context: RuleContext, {start, end}: Span, first: Span): void {
  context.report({start, end, expected: [], related: [{...first, text: shorten(context.slice(first))}]})
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text
}
