/** Surnames in -in: the ending is as common in the West (*Martin*, *Rodin*), so they are told by the whole word. */

const read = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** In English letters. Those that Western families or French words are called as well are left out. */
export const SURNAMES_IN_IN = read(`
  afonin akchurin akinshin akunin alekhin aleshin alyokhin ananin anikin arshavin bakhtin bakulin bakunin balandin basargin bashkin baturin
  blokhin bochkin boldin borodin bulygin bunin chagin chapygin chudakin churikin churkin dobrynin druzhinin fetisin filyushin fokin fomin
  gagarin galkin gavrilin glushkin golitsyn golovkin gubin gurin gusin ignashin ilyin ilyushin istomin ivashin kalinin kalugin karamzin
  karavashkin karelin karjakin karpukhin karyakin kashin khinchin kobylin kokorin kolbin kolesin konyushin kostin kosygin kozulin krivoshein
  kruchinin kryuchkin kudrin kuklin kulagin kuprin kuropatkin kuzkin kuzmin laktyushin lapshin latyshin likhin lomakin lopakhin lopatin
  lopukhin lukashin lukin lunin luzhin makhotin malyshkin malyugin malyutin mamin matyukhin matyushin mikhalkin milyutin minin mishin
  mishustin mitrokhin mizulin mokhin mukhin myshkin naryshkin nikishin nikitin nikulin nozdrin onegin oparin orekhin oreshin oreshkin osokin
  ovechkin panyushkin papanin parshin pashutin pechorin pelevin perfilin petrushin petukhin pichugin plyushkin pokryshkin polukhin popovkin
  potanin potemkin prigozhin prilepin prokhin pronin pugin pushchin pushkin putilin rakitin rasputin razin redkin rogozhin rogozin
  rostopchin rozin rukhin ryabinin ryabushkin ryumin ryutin ryzhkin samarin savushkin selikhin shabalin shadrin shalin shapkin shatalin
  shchedrin shchelkin shchepkin shchukin shelukhin shemyakin shilin shipulin shishkin shorin shubin shukshin shulgin shurygin sipyagin
  skryabin sobyanin solodukhin solzhenitsyn sorokin spitsyn stepashin stolypin sukhin sutyagin svechin sychin tarutin telegin terekhin
  timokhin timoshin tolbukhin trubin trushin tsaritsyn tsypkin turchin tyurin udaltsin ulitin utkin vagin vakhtin vavilin vereshchagin
  verigin vershinin volodin voloshin voronikhin voronin voronykhin yagudin yakunin yakushin yanin yanshin yashin yashkin yasin yeltsin
  yerokhin yesenin yudin yuzhin zagoskin zamyatin zhdankin zhigulin zhilin zimin zinin zolotukhin zorin zorkin zotin zuykin zyryanin zyuzin
`)
