/** Adjectives of peoples, countries, regions and towns, as lemmas: French writes them in lower case, and their nouns with a capital. */
export const demonyms: ReadonlySet<string> = new Set(
  (
    'afghan africain albanais algérien allemand alsacien américain andorran anglais angolais antillais arabe argentin arménien asiatique ' +
    'athénien australien autrichien azerbaïdjanais azéri bahreïni balkanique balte bangladais bavarois belge bengali berlinois béninois berbère ' +
    'biélorusse birman bolivien bosniaque bosnien botswanais brésilien britannique bruxellois bulgare burkinabé burkinabè burundais ' +
    'cambodgien camerounais canadien castillan catalan caucasien chilien chinois chypriote colombien comorien congolais coréen corse ' +
    'costaricain croate cubain danois djiboutien dominicain ' +
    'écossais égyptien émirati équatorien érythréen espagnol estonien éthiopien européen finlandais flamand finnois français gabonais gallois ' +
    'gambien genevois géorgien ghanéen grec groenlandais guatémaltèque guinéen guyanais haïtien hollandais hondurien hongrois indien indonésien ' +
    'irakien iranien irlandais islandais israélien italien ivoirien jamaïcain japonais jordanien kazakh kenyan kényan kirghize kosovar koweïtien ' +
    'kurde laotien letton libanais libérien libyen lituanien londonien luxembourgeois macédonien madrilène malaisien malien maltais marocain ' +
    'mauricien mauritanien mexicain milanais moldave monégasque mongol monténégrin moscovite mozambicain namibien napolitain néerlandais ' +
    'népalais new-yorkais néo-zélandais nicaraguayen nigérian nigérien norvégien occidental omanais oriental ougandais ouzbek pakistanais ' +
    'palestinien panaméen paraguayen parisien péruvien philippin polonais portoricain portugais prussien qatari qatarien québécois roumain russe ' +
    'rwandais saoudien sarde saxon scandinave sénégalais serbe sibérien sicilien singapourien slave slovaque slovène somalien soudanais ' +
    'soviétique sri-lankais suédois suisse sud-africain sud-américain sud-coréen syrien tadjik taïwanais tanzanien tatar tchadien tchèque ' +
    'tchétchène texan thaïlandais tibétain togolais tunisien turc turkmène ukrainien uruguayen vénézuélien viennois vietnamien wallon ' +
    'yéménite yougoslave zambien zimbabwéen nord-coréen nord-américain nord-africain latino-américain'
  ).split(' '),
)
