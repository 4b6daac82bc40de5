/** Surnames in -in: the ending is as common in the West (*Martin*, *Rodin*), so they are told by the whole word. */

const read = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** In English letters. Those that Western families or French words are called as well are left out. */
export const SURNAMES_IN_IN = read(`
  afonin akinshin akunin alekhin aleshin alyokhin ananin anikin arshavin bakulin bakunin balandin basargin bashkin blokhin bochkin boldin
  borodin bulygin bunin chagin chapygin churikin churkin dobrynin druzhinin fetisin fokin fomin gagarin galkin gavrilin glushkin golitsyn
  golovkin gubin gurin gusin ignashin ilyin ilyushin istomin ivashin kalinin kalugin karamzin karelin karjakin karpukhin karyakin kashin
  kobylin kokorin kolbin kolesin kostin kosygin kozulin krivoshein kruchinin kudrin kuklin kulagin kuprin kuropatkin kuzkin kuzmin
  laktyushin lapshin latyshin likhin lopakhin lopatin lopukhin lukashin lukin lunin luzhin malyshkin malyugin malyutin mamin matyukhin
  matyushin mikhalkin milyutin minin mishin mishustin mitrokhin mizulin mokhin mukhin myshkin naryshkin nikishin nikitin nikulin nozdrin
  onegin oparin orekhin oreshin oreshkin osokin ovechkin panyushkin papanin parshin pechorin pelevin perfilin petrushin petukhin pichugin
  plyushkin pokryshkin polukhin popovkin potanin potemkin prigozhin prilepin prokhin pronin pugin pushchin pushkin putilin rakitin rasputin
  razin redkin rogozhin rogozin rostopchin rukhin ryabinin ryabushkin ryumin ryutin ryzhkin samarin savushkin shabalin shadrin shalin
  shapkin shatalin shchedrin shchepkin shchukin shemyakin shilin shipulin shishkin shorin shubin shukshin shulgin shurygin sipyagin skryabin
  sobyanin solodukhin solzhenitsyn sorokin spitsyn stolypin sukhin sutyagin svechin sychin tarutin telegin terekhin timokhin timoshin
  tolbukhin trubin tsaritsyn tsypkin turchin tyurin udaltsin utkin vagin vavilin vereshchagin verigin vershinin volodin voloshin voronikhin
  voronin voronykhin yagudin yakunin yakushin yanshin yashin yashkin yasin yeltsin yerokhin yesenin yudin yuzhin zamyatin zhdankin zhilin
  zimin zinin zolotukhin zorin zorkin zotin zuykin zyryanin zyuzin
`)
