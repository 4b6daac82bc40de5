/** How French words meet: *le* + *arbre* → *l'arbre*, *de* + *le* → *du*. */

/**
 * Words in *h* that keep *le*, *la*, *de* whole, by how they begin: dictionary-fr does not tell them from those that elide. From grammars'
 * usual lists, in our own selection.
 */
const ASPIRATED = new RegExp(
  '^(?:' +
    'hach|hack|hagard|haie|haillon|hain|haï(?!ti)|haka|halal|halet|halls?$|halos?$|haltes?$|hamac|hammam|hampe|hamburger|hameau|hamster|hanche|hand|hangar|hann|hant|happ|harangu|haras|harass|harcel|harcèl|hard|harem|' +
    'hareng|hargn|haricot|harnach|harnais|harp|harrass|hasard|hâte|hâtif|hâtiv|hauban|hausse|hauss|haut|havr|hayon|heaum|hein|hennir|henniss|hérauts?$|hériss|herni|héron|héros|hers|hêtre|' +
    'heurt|hibou|hic$|hid|hiérarch|hip-hop|hippy|hippie|hi-fi|high|hit|hashtag|honduras|houill|hub|huis$|hirsut|hiss|hobb|hochet|hoche|hockey|holding|hold-up|holland|homard|hong|hont|hoquet|hord|hors|hot-|houblon|houe|houle|houligan|hooligan|houpp|houss|' +
    'houx|hublot|huche|hué|huer|huguenot|huit(?!re)|hululement|hun$|huns$|huppe|huppé|hurl|huron|hussard|hutte|hutu|houthi|hamas|hezbollah|haché' +
    ')',
)

/** True where *le*, *la*, *de*, *que* lose their vowel before the word. */
export function startsWithVowel(word: string): boolean {
  const lower = word.toLowerCase()
  if (/^[aeiouàâäéèêëîïôöùûüœæ]/.test(lower)) return !/^(?:onz|oui$|ouistiti|uhlan|un$)/.test(lower)
  if (lower.startsWith('y')) return /^y(?:$|[^aeiouéèê])/.test(lower)
  return lower.startsWith('h') && !ASPIRATED.test(lower)
}

const ELIDED: Readonly<Record<string, string>> = {
  le: "l'",
  la: "l'",
  de: "d'",
  que: "qu'",
  ne: "n'",
  se: "s'",
  je: "j'",
  me: "m'",
  te: "t'",
  jusque: "jusqu'",
  lorsque: "lorsqu'",
  puisque: "puisqu'",
}

const UNELIDED: Readonly<Record<string, string>> = {
  "d'": 'de',
  "qu'": 'que',
  "n'": 'ne',
  "s'": 'se',
  "j'": 'je',
  "m'": 'me',
  "t'": 'te',
  "jusqu'": 'jusque',
  "lorsqu'": 'lorsque',
  "puisqu'": 'puisque',
}

const CONTRACTED: Readonly<Record<string, string>> = {'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux'}

/** *un* stays whole before words that begin as vowels do; *de un* elides. */
function elidesBefore(word: string): boolean {
  return startsWithVowel(word) || /^une?$/i.test(word)
}

/** The first word as it stands before the second: *le*, *arbre* → *l'*; *l'*, *table* has no way back without a gender and stays. */
export function elide(word: string, next: string): string {
  const lower = word.toLowerCase()
  const vowel = elidesBefore(next)
  const changed = vowel ? ELIDED[lower] : UNELIDED[lower]
  if (!changed) return word
  return word[0] === lower[0] ? changed : changed[0]!.toUpperCase() + changed.slice(1)
}

/** Words of a fix → text, with elisions and contractions made and spaces where French has them. */
export function joinWords(words: readonly string[]): string {
  const out: string[] = []
  for (const [i, word] of words.entries()) {
    const before = out.at(-1)
    // « de l'accord », not « du accord »
    const elided = /^le$/i.test(word) && startsWithVowel(words[i + 1] ?? '')
    const contracted =
      before === undefined || elided ? undefined : CONTRACTED[`${before.toLowerCase()} ${word.toLowerCase()}`]
    if (contracted) out[out.length - 1] = contracted
    else out.push(word)
  }
  let text = ''
  for (const [i, word] of out.entries()) {
    const next = out[i + 1]
    const written = next === undefined ? word : elide(word, next)
    const attached = text === '' || text.endsWith("'") || /^(?:-[A-Za-zÀ-ɏ]|[,.)…])/.test(word)
    text += attached ? written : ` ${written}`
  }
  return text
}
