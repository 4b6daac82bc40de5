import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {lintRule, placeOf, ruleOf, toRow} from '../support/lint-rule.ts'
import {toPack} from '../support/packs.ts'

/** The text found and the first fix. */
const fixesIn = (text: string) => lintRule('literal-translation', text).map(([, actual, fix]) => `${actual} → ${fix}`)

describe('the form of the verb stays', () => {
  test.each([
    ['present', 'Cela fait du sens.', 'fait du sens → a du sens'],
    ['present, plural', 'Ils prennent avantage de la crise.', 'prennent avantage de la crise → profitent de la crise'],
    ['imperfect', 'Cela faisait du sens à l’époque.', 'faisait du sens → avait du sens'],
    ['past', 'Elle donna un discours.', 'donna un discours → prononça un discours'],
    ['future', 'Ces choix feront du sens.', 'feront du sens → auront du sens'],
    ['conditional', 'Cela ferait du sens.', 'ferait du sens → aurait du sens'],
    ['subjunctive', 'Il faut que cela fasse du sens.', 'fasse du sens → ait du sens'],
    ['infinitive', 'Il va donner un discours.', 'donner un discours → prononcer un discours'],
    ['participle behind avoir', 'Ils ont donné un discours.', 'donné un discours → prononcé un discours'],
    ['participle behind an adverb', 'Il a souvent pris serment.', 'pris serment → prêté serment'],
    ['present participle', 'Il pleure en donnant un discours.', 'donnant un discours → prononçant un discours'],
    ['first person', 'Je prends serment.', 'prends serment → prête serment'],
    ['another auxiliary', 'Elles sont allées en faillite.', 'sont allées en faillite → ont fait faillite'],
  ])('%s', (_, text, fix) => {
    expect(fixesIn(text)).toEqual([fix])
  })
})

describe('the place', () => {
  test.each([
    ['takes the negation in', 'Cette mesure ne fait pas de sens.', "ne fait pas de sens → n'a pas de sens"],
    ['takes another negation in', 'Cela ne fait aucun sens.', "ne fait aucun sens → n'a aucun sens"],
    ['has a capital at the start', 'Faire du sens n’est pas tout.', 'Faire du sens → Avoir du sens'],
    [
      'has a capital behind a guillemet',
      '« Jour dans, jour dehors, il dort. »',
      'Jour dans, jour dehors → Jour après jour',
    ],
    ['holds a typographic apostrophe', 'Il a pris un coup d’œil.', "pris un coup d’œil → jeté un coup d'œil"],
    ['holds a straight apostrophe', "Il a pris un coup d'œil.", "pris un coup d'œil → jeté un coup d'œil"],
    ['holds a no-break space', 'Cela fait\u00A0du sens.', 'fait\u00A0du sens → a du sens'],
    ['goes over the end of a line', 'Cela fait\ndu sens.', 'fait\ndu sens → a du sens'],
    ['holds a soft hyphen', 'Cela fait du se\u00ADns.', 'fait du se\u00ADns → a du sens'],
    ['is inside a quotation', 'Cela « fait du sens » pour lui.', 'fait du sens → a du sens'],
    [
      'keeps what slots took',
      'Ses dernières cinq années furent dures.',
      'Ses dernières cinq années → Ses cinq dernières années',
    ],
    [
      'moves what slots took',
      'Les élèves ont été demandés de partir.',
      'Les élèves ont été demandés de partir → On a demandé aux élèves de partir',
    ],
    ['keeps a name', 'Il écrit avec référence à Reuters.', 'avec référence à Reuters → citant Reuters'],
    [
      'keeps what a gap took',
      'Le mariage princier prendra place samedi.',
      'Le mariage princier prendra place → Le mariage princier aura lieu',
    ],
    [
      'leaves an article that suits',
      'Les moyens d’information de masse se taisent.',
      'moyens d’information de masse → médias',
    ],
  ])('%s', (_, text, fix) => {
    expect(fixesIn(text)).toEqual([fix])
  })

  test('is of the file, whatever stands before', () => {
    expect(lintRule('literal-translation', '\uFEFFIl dort.\r\n\r\nE\u0301té : cela fait du sens.')).toEqual([
      ['3:13-3:25', 'fait du sens', 'a du sens', 'warning'],
    ])
  })

  test('two in a sentence', () => {
    expect(fixesIn('Il fait clair que cela fait du sens.')).toEqual([
      'fait clair que → dit clairement que',
      'fait du sens → a du sens',
    ])
  })
})

describe('is silent on', () => {
  test.each([
    ['the French phrase', 'Cette mesure n’a pas de sens.'],
    ['the words in another order', 'Le sens du devoir se fait rare.'],
    ['another sense of the words', 'Il a pris place dans le train.'],
    ['the words over two sentences', 'Cela fait. Du sens, il n’y en a pas.'],
    ['the words over two paragraphs', 'Cela fait\n\ndu sens.'],
    ['a comma between', 'Cela fait, du sens.'],
    ['a phrase of the start inside the sentence', 'On voit que d’autre main, le vote approche.'],
    ['a link', 'Voir https://example.com/fait-du-sens ici.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(lintRule('literal-translation', text)).toEqual([])
  })
})

describe('a message', () => {
  const entry = (id: string, phrase: string, expected: readonly string[], more = '') =>
    `{id: ${id}, phrase: ${JSON.stringify(phrase)}, expected: ${JSON.stringify(expected)}, note: “${id}”., wrong: [a], right: [b]${more}}`
  const pack = toPack(
    'phrases',
    entry('short', 'parquet <signer>', ['<parapher>']),
    entry('long', 'parquet <signer> une zorbe', ['<ouvrir> une enquête']),
    entry('green-light', 'lumière verte', ['accord', 'feu vert']),
    entry('pocket', 'ordinateur de poche', ['calculette']),
    entry('no-fix', 'sans reste aucun', []),
    entry('same-fix', 'bonbon amer', ['douceur', 'douceur']),
    entry('thin', 'table de fond', ['arrière-plan'], ', thin: true'),
    entry('near', 'chat en sac', ['inconnu'], ', near: [acheter, vendeur]'),
    entry('start', '^ à la fin du jour', ['au bout du compte']),
  )
  const {lint} = createLinter({rules: [ruleOf('literal-translation')], packs: [pack]})
  const rowsOf = (text: string) => lint(text).messages.map(toRow)

  test('names its entry, and says where the phrase comes from', () => {
    const [message] = lint('Le bonbon amer fond.').messages
    expect(message).toMatchObject({
      source: 'calque',
      ruleId: 'literal-translation/same-fix',
      reason: 'Unexpected literal translation `Le bonbon amer`, expected `La douceur`',
      note: '“same-fix”.',
      expected: ['La douceur'],
    })
  })

  test('speaks French too', () => {
    const french = createLinter({rules: [ruleOf('literal-translation')], packs: [pack], language: 'fr'})
    const {reason, note} = french.lint('Il reste sans reste aucun.').messages[0]!
    expect([reason, note]).toEqual(['Traduction littérale `sans reste aucun`', '“no-fix”.'])
  })

  test.each([
    ['the short pattern alone', 'Le parquet signe.', ['short parquet signe']],
    ['the longer of two that overlap', 'Le parquet signe une zorbe.', ['long Le parquet signe une zorbe']],
    [
      'each at its own place',
      'Le parquet signe une zorbe, puis le parquet signera.',
      ['long Le parquet signe une zorbe', 'short parquet signera'],
    ],
  ])('comes from %s', (_, text, expected) => {
    const found = lint(text).messages.map(({ruleId, actual}) => `${ruleId!.replace(/^.*\//, '')} ${actual}`)
    expect(found).toEqual(expected)
  })

  test.each([
    ['an article that elides', 'Il attend la lumière verte.', '1:11-1:27', ["l'accord", 'le feu vert']],
    ['an article with a capital', 'La lumière verte arrive.', '1:1-1:17', ["L'accord", 'Le feu vert']],
    ['an indefinite article', 'Il veut une lumière verte.', '1:9-1:26', ['un accord', 'un feu vert']],
    ['a demonstrative', 'Il veut cette lumière verte.', '1:9-1:28', ['cet accord', 'ce feu vert']],
    ['a contracted article', 'Il pense à la lumière verte.', '1:10-1:28', ["à l'accord", 'au feu vert']],
    ['a typographic apostrophe', 'Il prend l’ordinateur de poche.', '1:10-1:31', ['la calculette']],
    ['a straight apostrophe', "Il prend l'ordinateur de poche.", '1:10-1:31', ['la calculette']],
    ['nothing before', 'Lumière verte pour tous.', '1:1-1:14', ['Accord', 'Feu vert']],
    ['a preposition that stays', 'Il part sans lumière verte.', '1:14-1:27', ['accord', 'feu vert']],
  ])('mends %s', (_, text, place, expected) => {
    const messages = lint(text).messages.map((message) => [placeOf(message), message.expected])
    expect(messages).toEqual([[place, expected]])
  })

  test.each([
    ['thin evidence', 'Une table de fond.', 'info'],
    ['a word that proves the sense', 'Le vendeur prend un chat en sac.', 'warning'],
    ['the same behind', 'Un chat en sac, dit le vendeur.', 'warning'],
    ['a form of it', 'Ils achetaient un chat en sac.', 'warning'],
    ['a capital', 'Vendeur cherche chat en sac.', 'warning'],
    ['no such word', 'Il porte un chat en sac.', 'info'],
    ['such a word in another sentence', 'Il achète. Un chat en sac part.', 'info'],
  ])('with %s: %s is %s', (_, text, severity) => {
    expect(rowsOf(text).map(([, , , found]) => found)).toEqual([severity])
  })

  test.each([
    ['the start', 'À la fin du jour, il part.', ['À la fin du jour']],
    ['the start of a quotation', '« À la fin du jour, il part. »', ['À la fin du jour']],
    ['the start of a line of dialogue', '– À la fin du jour, il part.', ['À la fin du jour']],
    ['the middle', 'Il part à la fin du jour.', []],
  ])('of a phrase that starts sentences, at %s', (_, text, found) => {
    expect(rowsOf(text).map(([, actual]) => actual)).toEqual(found)
  })
})
