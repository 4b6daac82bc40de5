/** Surnames in -in: the ending is as common in the West (*Martin*, *Rodin*), so they are told by the whole word. */

const read = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** In English letters. Those that Western families or French words are called as well are left out. */
export const SURNAMES_IN_IN = read(`
  afonin agapkin akchurin akinshin akunin alekhin aleshin alyabin alyokhin ananin anikin antipin arshavin artyukhin babanin babkin babushkin bakhtin
  bakulin bakunin balabin balakshin balandin basargin bashkin basmanin baturin batyushkin belyankin blokhin bochkin boldin bolotin borodin borshchin
  bubkin budarin bulygin bunin bunkin chagin chaplygin chapygin charushin chashchin chebykin chekalin chekin chepurin cherkashin chernukhin chevkin
  chichagin chizhkin chudakin churikin churkin danilkin dezhkin dobrynin dolgushin domnin dorokhin druzhinin dubinin dubrovin dudkin dyomin erokhin
  fedotkin fetisin filkin filyushin fokin fomin fomkin frolkin gagarin galanin galkin galushkin gavrilin gladilin glushkin golitsyn golovkin golubkin
  gorelkin goryachkin gribkin grishin grudinin gubin gurin gushchin gusin guzhvin ignashin ilyin ilyukhin ilyushin istomin ivashin ivashkin ivolgin
  kalachin kalinin kalinkin kalugin kalyagin kalyuzhin karamzin karavashkin karelin karjakin karpukhin karpushin karyakin kasatkin kashin khinchin
  khokhrin khrulin kislitsyn klimkin klyushin kobylin kokorin kokorkin kolbin kolchin kolesin kondrashin konyushin korolkin korotkin korovin koshkin
  kostin kosygin kotelkin kozhin kozulin krivoshein kruchinin krysin kryuchkin kudrin kuklin kukushkin kulagin kuprin kurakin kurochkin kuropatkin
  kuryokhin kutepin kuzichkin kuzkin kuzmin laktyushin lapshin lastochkin latyshin lebedkin likhin lipatkin litkin lomakin lopakhin lopatin lopukhin
  lukashin lukin lunin luzgin luzhin lyapin lyapkin makashin makhotin maltsin malyshkin malyugin malyutin mamin mamykin martynkin martyushin matyukhin
  matyushin mazurin melekhin merkushin meshkin mikhalkin mikhin mikulin milyutin minin mishin mishustin mitkin mitrokhin mitroshin mizulin mochalin
  mokhin mozhukhin mukhin murzin myshkin naryshkin naumkin nazarkin nikishin nikitin nikulin nozdrin obukhin onegin oparin orekhin oreshin oreshkin
  osokin ostankin ovchinkin ovechkin ovsyankin pakhomkin panshin panyushkin papanin parshin pashinin pashkin pashutin pastukhin pechorin pelevin
  perfilin petrushin petukhin pichugin pilyugin plyushkin pogodin pokryshkin polovinkin polukhin polushin popovkin poroshin portnyagin potanin
  potapkin potekhin potemkin prigozhin prilepin prokhin prokudin pronin pryakhin puchin pugin pushchin pushkin putilin pyatkin radishchin rakhlin
  rakitin rasputin razin redkin rogozhin rogozin romashin romashkin roshchin rostopchin rozin rubashkin rukhin ryabinin ryabushkin rybin rybkin ryumin
  ryutin ryzhkin samarin samokhin sapunin sarychin savushkin sazykin selikhin selyunin semenikhin semushkin seryogin sevryugin shabalin shabunin
  shadrin shalin shamshin shapkin shatalin shatokhin shchedrin shchelkin shchepkin shchetinin shchukin shchyolkin shelukhin shelyakin shemyakin
  shestakin shilin shipulin shishkin shmyrin shokhin shorin shpagin shubin shukshin shulgin shumilin shurygin sidorkin sinitsyn sipyagin sirotin
  sirotkin skryabin smagin sobyanin solodovkin solodukhin soloukhin solzhenitsyn sorokin spitsyn starostin stepashin stolypin strokin sukhanin sukhin
  surikin sutyagin svechin sychin syomin syrkin tarutin tatarkin telegin terekhin timokhin timoshin tishin tishkin tolbukhin tolstikhin tomilin
  travkin tregubin tretyakin trishin trubin trushin tryapitsyn tsaritsyn tsygankin tsypkin turchin turunin tyapkin tyurin udaltsin ukhin ulitin
  uryupin utkin uvarkin vagin vakhtin vakulin vaskin vatutin vavilin velichkin vereshchagin verigin vershinin veselkin vesnin vinokurin volkhin
  volodin voloshin voronchikhin voronikhin voronin voronkin voronykhin yablochkin yagodin yagudin yakhin yakimkin yakovkin yakunin yakushin yanin
  yanshin yarygin yashin yashkin yasin yelagin yelkin yeltsin yepishin yeremin yerin yerokhin yershin yesenin yudin yurkin yushkin yutkin yuzhin
  zabelin zabrodin zagoskin zaikin zalygin zamyatin zatulin zelenin zharikin zhdanikhin zhdankin zherebkin zhigulin zhikharkin zhilin zimin zinin
  zlobin zolotukhin zorin zorkin zotin zubkin zuykin zvyagin zybin zyryanin zyuzin
`)
