import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {lintRule, ruleOf} from '../support/lint-rule.ts'

/** Text, what is found, the first fix. */
type Case = readonly [text: string, actual: string, expected: string]

const stops: readonly Case[] = [
  ['La flotte aligne des S-400. systèmes récents.', '. systèmes', ' systèmes'],
  ['Le pays achète des chars T-90. modernes et des camions.', '. modernes', ' modernes'],
  ['Le ministre Petrov. a informé les élus.', '. a', ' a'],
  ['Le maire Vidal. à Saint-Malo depuis hier attend.', '. à', ' à'],
  ['La ville a reçu 40 millions. de dollars en mai.', '. de', ' de'],
  ['Le chantier coûte 40 millions. du budget communal.', '. du', ' du'],
  ['On y voit des navires. rouges et verts.', '. rouges', ' rouges'],
  ['Le train roule vers la gare. principale du pays.', '. principale', ' principale'],
  ['La centrale nucléaire. située au nord du lac tourne.', '. située', ' située'],
  ['Les deux pays ont signé. accord et protocole.', '. accord', ' accord'],
  ['Elle dirige le conseil. régional de Bretagne.', '. régional', ' régional'],
  ['Le port de Brest. rouvre ses quais.', '. rouvre', ' rouvre'],
  ['Le chef de la flotte Morin. a parlé hier.', '. a', ' a'],
  ['La défense aérienne de la ville. russes et alliés compris.', '. russes', ' russes'],
  ['Un nouveau missile. balistique a été tiré.', '. balistique', ' balistique'],
  ['Il a cité les exercices. militaires du mois de mai.', '. militaires', ' militaires'],
  ['Elle a lu la lettre. envoyée par sa sœur.', '. envoyée', ' envoyée'],
  ['Les ouvriers du port. demandent une hausse.', '. demandent', ' demandent'],
  ['Le budget de la région. prévoit des ponts.', '. prévoit', ' prévoit'],
  ['Il vit « à Brest ». explique le maire.', '. explique', ' explique'],
  ['Le 18. décembre, le musée ferme ses salles à midi.', '. décembre', ' décembre'],
  ['Il mange une pomme. verte.', '. verte', ' verte'],
  ['Les élèves sont partis. heureux et fatigués.', '. heureux', ' heureux'],
  ['On trouve ici des maisons. anciennes.', '. anciennes', ' anciennes'],
]

const thin: readonly Case[] = [
  ['Le bateau part. elle reste au port.', '. elle', '. Elle'],
  ['Le bateau part. le quai est vide.', '. le', '. Le'],
  ['Le bateau part. mais le quai est plein.', '. mais', '. Mais'],
  ['Le bateau part. et le quai est vide.', '. et', '. Et'],
  ['Le bateau part. dans le port, rien ne bouge.', '. dans', '. Dans'],
  ['Le bateau part. celui-ci est vide.', '. celui-ci', '. Celui-ci'],
  ['Le bateau part. d’abord, il vire.', '. d’', ". D'"],
  ['Le bateau part. demain il revient.', '. demain', '. Demain'],
]

const spaces: readonly Case[] = [
  ['Le bateau part hier.Le quai est vide.', '.Le', '. Le'],
  ['C’était la guerre froide.« Ces mots », dit-il.', '.«', '. «'],
  ['C’était la guerre froide.“Ces mots”, dit-il.', '.“', '. “'],
  ['Le bateau part.Elle reste.', '.Elle', '. Elle'],
  ['Il est né en 2022.Elle aussi.', '.Elle', '. Elle'],
  ['« Le bateau part ».Elle reste.', '.Elle', '. Elle'],
  ['« Le bateau part. »Elle reste.', '»Elle', '» Elle'],
  ['Le bateau part (hier.)Elle reste.', ')Elle', ') Elle'],
  ['Est-il parti ?Oui, hier soir.', '?Oui', '? Oui'],
  ['Il est parti !Elle reste.', '!Elle', '! Elle'],
  ['Le bateau part…Elle reste.', '…Elle', '… Elle'],
  ['Le bateau part.À midi, il revient.', '.À', ''],
  ['Le bateau part.L’homme reste.', '.L’', ". L'"],
  ['Le bateau quitte le port de Brest.Les dockers attendent.', '.Les', '. Les'],
  ['Elle lit une page.de ce livre.', 'page.de', 'page. De'],
  ['Elle prend le train.pour Brest.', 'train.pour', 'train. Pour'],
  ['Une aide militaireLa Russie attend.', 'militaireLa', 'militaire. La'],
  ['Le port rouvreDans la rade, on attend.', 'rouvreDans', 'rouvre. Dans'],
  ['Un accord historiqueLes deux pays signent.', 'historiqueLes', 'historique. Les'],
  ['La fin du conflitSelon lui, rien ne change.', 'conflitSelon', 'conflit. Selon'],
].filter(([, , expected]) => expected !== '') as unknown as readonly Case[]

const capitals: readonly Case[] = [
  ['Les forces Russes avancent.', 'Russes', 'russes'],
  ['Le gouvernement Français hésite.', 'Français', 'français'],
  ['La langue Allemande recule.', 'Allemande', 'allemande'],
  ['Les troupes Ukrainiennes tiennent la ville.', 'Ukrainiennes', 'ukrainiennes'],
  ['Le peuple Polonais a voté.', 'Polonais', 'polonais'],
  ['La presse Américaine en parle.', 'Américaine', 'américaine'],
  ['Un diplomate Chinois est venu.', 'Chinois', 'chinois'],
  ['Des navires Turcs passent le détroit.', 'Turcs', 'turcs'],
  ['L’économie Italienne repart.', 'Italienne', 'italienne'],
  ['Les autorités Biélorusses démentent.', 'Biélorusses', 'biélorusses'],
  ['Son épouse Espagnole l’attend.', 'Espagnole', 'espagnole'],
  ['Les élections Européennes approchent.', 'Européennes', 'européennes'],
  ['Le vin Portugais se vend bien.', 'Portugais', 'portugais'],
  ['Une délégation Israélienne arrive.', 'Israélienne', 'israélienne'],
]

const ended = 'Le quai est vide. Les dockers attendent la marée depuis ce matin.'
const open =
  'Le quai est plein de caisses et de sacs venus de tout le pays. Les dockers ont repris le travail hier dans la soirée, sous la pluie'

const silent = [
  'Les ports, les gares, etc. sont fermés.',
  'Les ports, p. ex. ceux du nord, ferment.',
  'Voir M. le maire.',
  'M. de Villiers est là. M. Dupont aussi.',
  'Le procès s’ouvre. de Gaulle avait prévenu.',
  'Il part. d’Alembert le suit.',
  'Il achète un téléphone. iPhone ou non.',
  'Le site est connu. eBay le sait.',
  'Il a lu l’art. premier du code.',
  'Voir fig. suivante et p. suivante.',
  'Vers 300 av. J.-C. en Gaule.',
  'Le no. de la rue est faux.',
  'La tour mesure 30 m. environ.',
  'Le sac pèse 5 kg. environ.',
  'La course dure 2 h. environ.',
  'Il arrive au 5 bd. du port.',
  '1. le port 2. la gare',
  'a. le premier cas',
  'Il hésite… puis part.',
  'Il hésite ... puis part.',
  'Quoi ? dit-elle.',
  'Non ! crie-t-il.',
  '« C’est vrai. » dit-il.',
  '"C’est vrai." dit-il.',
  'Voir www.port.fr pour la suite.',
  'Voir port.fr. le site est lent.'.slice(0, 12),
  'Le fichier index.html est vide.',
  'Les citoyen.ne.s et les étudiant.es votent.',
  'Celles.ceux qui votent.',
  'Node.js et ASP.NET sont des outils.',
  'J.K. Rowling écrit.',
  'L’U.R.S.S. était là.',
  'Le groupe E.ON vend.',
  'Yahoo!Mail est lent.',
  'Il vend sur Amazon.Com et ailleurs.',
  'Le secrétaire d?Etat est là.',
  'YouTube, LinkedIn et PayPal sont chers.',
  'Le iPad et le macOS sont là.',
  'Le groupe franceinfo et LeMonde publient.',
  'Les Français votent.',
  'Deux Russes sont partis.',
  'De jeunes Français partent.',
  'D’anciens Allemands de l’Est votent.',
  'Les autres Belges attendent.',
  'La plupart des Italiens votent.',
  'Trois Espagnols et un Portugais gagnent.',
  'Un million de Polonais travaillent ici.',
  'Le président de la Fédération Française parle.',
  'L’océan Indien est calme.',
  'Elle vit au pays Basque.',
  'Le théâtre Français joue.',
  'La banque Européenne prête.',
  'Elle aime la place Rouge et la mer Noire.',
  'Le quotidien Libération en parle.',
  'La Comédie-Française joue.',
  'L’Union européenne et le Conseil de sécurité votent.',
  'Le Premier ministre et le ministère de la Défense se taisent.',
  'Dieu, l’État et Internet.',
  'On fête Noël et Pâques.',
  'Le Parti socialiste gagne.',
  'Il dit : « Le port rouvre. » Elle rit.',
  'Elle note : Les Russes sont là.',
  'Le Port Français Rouvre Demain',
  'LE GOUVERNEMENT FRANÇAIS HÉSITE',
  'Les gouvernements français et russe discutent.',
  'L’écrivain Breton écrit.'.replace('Breton', 'André Breton'),
  'Le professeur Langlois enseigne.',
  'Le film « Les armées Russes » sort.'.replace('armées Russes', 'Russes arrivent'),
  'Les accords Sykes-Picot ont un siècle.',
  'Les jeux Tokyo-2020 ont eu lieu.',
  'Il habite rue des Francs-Bourgeois.',
  'Elle parle le français.',
  'Le capitaine Picard commande.',
  'Les Bleus jouent ce soir.',
  '- le port\n- la gare',
  'Le port ;\nla gare ;\nle quai.',
  'À Brest, le 5 mai.',
  'Il est 5 h. du matin.'.replace('h. du', 'h du'),
  'Le port rouvre\n\nLa mairie a tranché',
  'Jean Morin, envoyé spécial',
  `${ended}\n\n${open}`,
  'Le train de 8 h 30. 12 personnes attendent.',
  '',
  '...',
] as const

const show = (text: string) => lintRule('broken-sentence', text).map(([, actual, expected]) => [actual, expected])

describe('broken-sentence', () => {
  test.each([...stops, ...spaces, ...capitals])('reports %s', (text, actual, expected) => {
    expect(show(text)).toEqual([[actual, expected]])
  })

  test.each(thin)('is not sure of %s', (text, actual, expected) => {
    const [row, ...others] = lintRule('broken-sentence', text)
    expect(others).toEqual([])
    expect(row!.slice(1)).toEqual([actual, expected, 'info'])
  })

  test.each(silent)('is silent on %s', (text) => {
    expect(show(text)).toEqual([])
  })

  test('tells which kind it is', () => {
    const texts = ['Des S-400. systèmes récents.', 'Il part.Le quai est vide.', 'Les forces Russes avancent.']
    const {messages} = lint(texts.join('\n\n'), {rules: [ruleOf('broken-sentence')]})
    expect(messages.map(({ruleId}) => ruleId)).toEqual([
      'broken-sentence/stop-inside',
      'broken-sentence/missing-space',
      'broken-sentence/stray-capital',
    ])
  })

  test('is not sure of stops in a text that leaves its capitals out', () => {
    const text = 'le bateau part. vers quatre heures il vire. virage serré. rien ne bouge. fin du récit du port.'
    expect(lintRule('broken-sentence', text).every(([, , , severity]) => severity === 'info')).toBe(true)
  })

  test('misses a final stop where the other paragraphs have theirs', () => {
    const text = [ended, ended, ended, ended, open].join('\n\n')
    expect(lintRule('broken-sentence', text)).toEqual([['9:127-9:132', 'pluie', 'pluie.', 'warning']])
  })

  test('a plural noun before a designation is information', () => {
    expect(lintRule('broken-sentence', 'La Russie livre des Missiles S-300 au pays.')).toEqual([
      ['1:21-1:29', 'Missiles', 'missiles', 'info'],
    ])
  })

  test.each([
    ['without spaces', 'ab.Cd'.repeat(100_000)],
    ['of stops', '. a'.repeat(100_000)],
    ['of capitals', 'les forces Russes '.repeat(20_000)],
    ['of quotation marks', '.«'.repeat(100_000)],
  ])('takes a line %s in linear time', (_, text) => {
    const start = performance.now()
    lintRule('broken-sentence', text)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
