/** Names by language, as `Cyrillic=French` or `English=French`: what the rules of transcription give, read through for what the press writes. */

const pairs = (list: string) =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])

export const RUSSIAN = pairs(`
  Абрамов=Abramov Авдеев=Avdeïev Агафонов=Agafonov Аксёнов=Axionov Алексеев=Alexeïev Алфёров=Alfiorov Анненков=Annenkov Антонов=Antonov
  Арбатов=Arbatov Арсеньев=Arseniev Артемьев=Artemiev Архипов=Arkhipov Астафьев=Astafiev Афанасьев=Afanassiev Багров=Bagrov Бажанов=Bajanov
  Базаров=Bazarov Баженов=Bajenov Баратынский=Baratynski Барсуков=Barsoukov Батюшков=Batiouchkov Бахтин=Bakhtine Бегичев=Beguitchev
  Белинский=Belinski Беляев=Beliaïev Бестужев=Bestoujev Бирюков=Birioukov Бобров=Bobrov Богачёв=Bogatchev Богомолов=Bogomolov Бойков=Boïkov
  Болотов=Bolotov Бондаренко=Bondarenko Борщёв=Borchtchev Брюсов=Brioussov Брюханов=Brioukhanov Булатов=Boulatov Бурцев=Bourtsev
  Быков=Bykov Бычков=Bytchkov Вавилов=Vavilov Васильев=Vassiliev Васнецов=Vasnetsov Введенский=Vvedenski Вербицкая=Verbitskaïa
  Верещагин=Verechtchaguine Веселовский=Vesselovski Виноградов=Vinogradov Воейков=Voïeïkov Вознесенский=Voznessenski Волынский=Volynski
  Воробьёв=Vorobiov Воронцов=Vorontsov Вощанов=Vochtchanov Вяземский=Viazemski Гайдамак=Gaïdamak Гаршин=Garchine Гвоздев=Gvozdev
  Герасимов=Guerassimov Глазунов=Glazounov Глинка=Glinka Гнедич=Gneditch Головкин=Golovkine Голицын=Golitsyne Горбунов=Gorbounov
  Горчаков=Gortchakov Грибов=Gribov Григорьев=Grigoriev Гришин=Grichine Грушин=Grouchine Гусев=Goussev Давыдов=Davydov Державин=Derjavine
  Десятников=Dessiatnikov Добролюбов=Dobrolioubov Долгорукий=Dolgorouki Дроздов=Drozdov Дубровский=Doubrovski Дягилев=Diaguilev
  Евдокимов=Evdokimov Егоров=Egorov Елагин=Elaguine Емельянов=Emelianov Ермаков=Ermakov Ерофеев=Erofeïev Ефимов=Efimov Ефремов=Efremov
  Жаров=Jarov Желябов=Jeliabov Жемчужников=Jemtchoujnikov Жигулин=Jigouline Жуковский=Joukovski Завьялов=Zavialov Загоскин=Zagoskine
  Зайцев=Zaïtsev Зощенко=Zochtchenko Зуев=Zouïev Иванов=Ivanov Игнатьев=Ignatiev Ильин=Iline Исаев=Issaïev Казаков=Kazakov Калинин=Kalinine
  Каменский=Kamenski Карамзин=Karamzine Касьянов=Kassianov Катаев=Kataïev Киселёв=Kisseliov Ключевский=Klioutchevski Княжнин=Kniajnine
  Козлов=Kozlov Кольцов=Koltsov Комаров=Komarov Корнилов=Kornilov Королёв=Koroliov Костомаров=Kostomarov Кошкин=Kochkine Крылов=Krylov
  Кузмин=Kouzmine Кузнецов=Kouznetsov Кулешов=Koulechov Куприн=Kouprine Кутузов=Koutouzov Лажечников=Lajetchnikov Лебедев=Lebedev
  Лескин=Leskine Лихачёв=Likhatchev Лужин=Loujine Львов=Lvov Любимов=Lioubimov Майков=Maïkov Макаров=Makarov Мамаев=Mamaïev Маслов=Maslov
  Мережковский=Merejkovski Милюков=Milioukov Михайлов=Mikhaïlov Мусин=Moussine Муравьёв=Mouraviov Нахимов=Nakhimov Невельской=Nevelskoï
  Некрасов=Nekrassov Нестеров=Nesterov Никитин=Nikitine Новиков=Novikov Обручев=Obroutchev Одоевский=Odoïevski Озеров=Ozerov
  Островский=Ostrovski Писарев=Pissarev Плещеев=Plechtcheïev Победоносцев=Pobedonostsev Погодин=Pogodine Пожарский=Pojarski
  Полежаев=Polejaïev Попов=Popov Потапов=Potapov Пржевальский=Prjevalski Пущин=Pouchtchine Радищев=Radichtchev Разин=Razine
  Распутин=Raspoutine Решетников=Rechetnikov Розанов=Rozanov Рылеев=Ryleïev Рябушинский=Riabouchinski Савельев=Saveliev Сазонов=Sazonov
  Самойлов=Samoïlov Сеченов=Setchenov Скобелев=Skobelev Сологуб=Sologoub Сперанский=Speranski Суриков=Sourikov Сухово=Soukhovo
  Татищев=Tatichtchev Толстой=Tolstoï Третьяков=Tretiakov Трубецкой=Troubetskoï Тынянов=Tynianov Тютчев=Tiouttchev Уваров=Ouvarov
  Успенский=Ouspenski Ухтомский=Oukhtomski Фадеев=Fadeïev Фёдоров=Fiodorov Фонвизин=Fonvizine Фурманов=Fourmanov Хабаров=Khabarov
  Херасков=Kheraskov Хлебников=Khlebnikov Ходасевич=Khodassevitch Хомяков=Khomiakov Цветков=Tsvetkov Чаадаев=Tchaadaïev Черных=Tchernykh
  Чехов=Tchekhov Чижевский=Tchijevski Чичерин=Tchitcherine Шаляпин=Chaliapine Шаховской=Chakhovskoï Шевырёв=Chevyriov Шеншин=Chenchine
  Шереметев=Cheremetev Шишков=Chichkov Шмелёв=Chmeliov Шувалов=Chouvalov Щедрин=Chtchedrine Щербатов=Chtcherbatov Юдин=Ioudine
  Юсупов=Ioussoupov Языков=Iazykov Якушкин=Iakouchkine Яковлев=Iakovlev Яхонтов=Iakhontov
`)

export const UKRAINIAN = pairs(`
  Антоненко=Antonenko Бабенко=Babenko Бажан=Bajan Білозір=Bilozir Бойчук=Boïtchouk Бондарчук=Bondartchouk Васильченко=Vassyltchenko
  Винниченко=Vynnytchenko Вишневецький=Vychnevetsky Вовчок=Vovtchok Гаврилюк=Havryliouk Гайдай=Haïdaï Галаган=Halahan
  Герасименко=Herassymenko Глібов=Hlibov Головко=Holovko Гончаренко=Hontcharenko Горбаль=Horbal Гриценко=Hrytsenko Грінченко=Hrintchenko
  Грушевський=Hrouchevsky Данилюк=Danyliouk Довженко=Dovjenko Дорошенко=Dorochenko Драгоманов=Drahomanov Єфремов=Iefremov Жадан=Jadan
  Жулинський=Joulynsky Забужко=Zaboujko Загребельний=Zahrebelny Залізняк=Zalizniak Зінченко=Zintchenko Іваненко=Ivanenko Ільченко=Iltchenko
  Йовенко=Iovenko Калинець=Kalynets Квітка=Kvitka Кириленко=Kyrylenko Кличко=Klytchko Коваленко=Kovalenko Ковальчук=Kovaltchouk Козак=Kozak
  Коновалець=Konovalets Косинський=Kossynsky Костенко=Kostenko Коцюбинський=Kotsioubynsky Кравченко=Kravtchenko Кравчук=Kravtchouk
  Куліш=Koulich Левицький=Levytsky Леонтович=Leontovytch Лисенко=Lyssenko Лозинський=Lozynsky Лук'яненко=Loukianenko
  Лятошинський=Liatochynsky Мазепа=Mazepa Марченко=Martchenko Матвієнко=Matvienko Мельничук=Melnytchouk Мирний=Myrny Назарчук=Nazartchouk
  Нечуй=Netchouï Олесь=Oles Омельченко=Omeltchenko Павличко=Pavlytchko Панченко=Pantchenko Петрушенко=Petrouchenko Підмогильний=Pidmohylny
  Плющ=Pliouchtch Порошенко=Porochenko Приходько=Prykhodko Рильський=Rylsky Савченко=Savtchenko Сагайдачний=Sahaïdatchny
  Свідзинський=Svidzynsky Семенко=Semenko Сковорода=Skovoroda Скрипник=Skrypnyk Сосюра=Sossioura Стельмах=Stelmakh Стефаник=Stefanyk
  Стус=Stous Тичина=Tytchyna Ткаченко=Tkatchenko Тютюнник=Tioutiounnyk Українка=Oukraïnka Федорчук=Fedortchouk Хвильовий=Khvyliovy
  Хмельницький=Khmelnytsky Черненко=Tchernenko Чорновіл=Tchornovil Чубай=Tchoubaï Шевчук=Chevtchouk Шухевич=Choukhevytch Щербак=Chtcherbak
  Юхимчук=Ioukhymtchouk Яворівський=Iavorivsky Яненко=Ianenko Яценко=Iatsenko
`)

export const BELARUSIAN = pairs(`
  Гайдукевіч=Gaïdoukevitch Рагозін=Ragozine Кузняцоў=Kouzniatsov Марозаў=Marozov Палякоў=Paliakov Шыманскі=Chimanski
  Нікіцін=Nikitine Жук=Jouk Шыла=Chila Юшкевіч=Iouchkevitch Янкоўскі=Iankovski
  Ціханоўскі=Tikhanovski Ціханоўская=Tikhanovskaïa Пазьняк=Pazniak Лукашэнка=Loukachenko Статкевіч=Statkevitch Івашкевіч=Ivachkevitch
  Іваноў=Ivanov Мележ=Melej Купала=Koupala Колас=Kolas Дудараў=Doudarov Шушкевіч=Chouchkevitch Мілінкевіч=Milinkevitch
  Санніканаў=Sannikanov Бандарэнка=Bandarenko Лісіцкі=Lissitski Ластоўскі=Lastovski Тарашкевіч=Tarachkevitch Грышкевіч=Grychkevitch
  Дзмітрыеў=Dmitriev Цішкевіч=Tichkevitch Ждановіч=Jdanovitch Карпаў=Karpov Сікорскі=Sikorski Сураўцаў=Souravtsov Пуцін=Poutine
  Мацвееў=Matveïev Рамановіч=Ramanovitch Ермаловіч=Ermalovitch Алейнік=Aleïnik Савіцкі=Savitski Бядуля=Biadoulia Ярашэвіч=Iarachevitch
`)

export const BULGARIAN = pairs(`
  Георгиев=Gueorguiev Димитров=Dimitrov Живков=Jivkov Желев=Jelev Петков=Petkov Първанов=Parvanov Станишев=Stanichev Борисов=Borissov
  Плевнелиев=Plevneliev Радев=Radev Стоянов=Stoïanov Тодоров=Todorov Йорданов=Iordanov Кръстев=Krastev Щерев=Chterev Ангелов=Anguelov
  Атанасов=Atanassov Божков=Bojkov Вазов=Vazov Ботев=Botev Левски=Levski Търново=Tarnovo Шумен=Choumen Бургас=Bourgas Русев=Roussev
  Ганчев=Gantchev Цветанов=Tsvetanov Янев=Ianev Юруков=Iouroukov Кьосев=Kiossev Костов=Kostov Гешев=Guechev Василев=Vassilev
  Пейчев=Peïtchev Михайлов=Mikhaïlov
`)

export const ENGLISH = pairs(`
  Zheltukhin=Jeltoukhine Zhuravsky=Jouravski Yurovsky=Iourovski Bulygin=Boulyguine Chayanov=Tchaïanov Gubarev=Goubarev Yelizarov=Elizarov
  Yevseyev=Evseïev Kirpichnikov=Kirpitchnikov Lugovoyev=Lougovoïev Murashov=Mourachov Pushkarev=Pouchkarev
  Vyalov=Vialov Yermilov=Ermilov Zhiltsov=Jiltsov Zhivotov=Jivotov Shtyrov=Chtyrov Shlyapnikov=Chliapnikov Ryumin=Rioumine
  Repyev=Repiev Purishkevich=Pourichkevitch Petrushevsky=Petrouchevski Minyukov=Minioukov Lyulyev=Liouliev
  Krutikhin=Kroutikhine Khrushchev=Khrouchtchev Karpukhin=Karpoukhine
  Zhdanov=Jdanov Zhuravlyov=Jouravliov Zheleznyak=Jelezniak Shulgin=Choulguine Shevtsov=Chevtsov Sheremetyev=Cheremetiev Shilov=Chilov
  Shchepkin=Chtchepkine Shcherbina=Chtcherbina Shchegolev=Chtchegoliov Shcherbakov=Chtcherbakov Shishkin=Chichkine Chernov=Tchernov
  Chernyshev=Tchernychev Chernyayev=Tcherniaïev Chizhov=Tchijov Chubarov=Tchoubarov Chulkov=Tchoulkov Yablokov=Iablokov Yakushev=Iakouchev
  Yakimenko=Iakimenko Yanayev=Ianaïev Yazov=Iazov Yefremov=Efremov Yegorov=Egorov Yermolov=Ermolov Yershov=Ierchov Yumashev=Ioumachev
  Yurchenko=Iourtchenko Yuryev=Iouriev Yushchenko=Iouchtchenko Zakharchenko=Zakhartchenko Zavyalov=Zavialov Zaytsev=Zaïtsev
  Zolotaryov=Zolotariov Zubov=Zoubov Zyuganov=Ziouganov Ulyanov=Oulianov Uvarov=Ouvarov Ustyugov=Oustiougov Usmanov=Ousmanov
  Udaltsov=Oudaltsov Tyutchev=Tioutchev Tyulenev=Tioulenev Tukhachevsky=Toukhatchevski Tupikov=Toupikov Tulyakov=Touliakov
  Trushin=Trouchine Tretyakov=Tretiakov Tolubeyev=Toloubeïev Timchenko=Timtchenko Sysoyev=Syssoïev Suvorov=Souvorov
  Surkov=Sourkov Sukhanov=Soukhanov Sukhov=Soukhov Stepashin=Stepachine Stepanyuk=Stepaniouk Sobyanin=Sobianine Skuratov=Skouratov
  Shuvalov=Chouvalov Sevastyanov=Sevastianov Semyonov=Semionov Savelyev=Saveliev Sazhin=Sajine Samoylov=Samoïlov Salyukov=Salioukov
  Ryazanov=Riazanov Ryabkov=Riabkov Rumyantsev=Roumiantsev Rudenko=Roudenko Razumovsky=Razoumovski Puzanov=Pouzanov Pushkov=Pouchkov
  Pchelintsev=Ptchelintsev Ovchinnikov=Ovtchinnikov Oseyev=Osseïev Nurgaliyev=Nourgaliev Nosov=Nossov Nikolayev=Nikolaïev
  Nechayev=Netchaïev Naryshkin=Narychkine Myasnikov=Miasnikov Mukhin=Moukhine Mordyukova=Mordioukova Mikhaylov=Mikhaïlov
  Melnichenko=Melnitchenko Maslyukov=Maslioukov Malyshev=Malychev Lyubimov=Lioubimov Lyapunov=Liapounov Lukyanov=Loukianov
  Lukashin=Loukachine Loginov=Loguinov Leontyev=Leontiev Lavrentyev=Lavrentiev Kuzmichev=Kouzmitchev Kuznetsova=Kouznetsova
  Kutuzov=Koutouzov Kurnosov=Kournossov Kulikov=Koulikov Kulakov=Koulakov Kudryavtsev=Koudriavtsev Kozhin=Kojine Kovalchuk=Kovaltchouk
  Kostyukov=Kostioukov Kosachev=Kossatchev Korzhakov=Korjakov Kizhevatov=Kijevatov Kiriyenko=Kirienko Khrulev=Khroulev Khomyakov=Khomiakov
  Khinchin=Khintchine Kalashnikov=Kalachnikov Kadochnikov=Kadotchnikov Ivashov=Ivachov Isayev=Issaïev Ilyushin=Iliouchine Ignatyev=Ignatiev
  Guryev=Gouriev Gusev=Goussev Goryachev=Goriatchev Golubev=Goloubev Glushkov=Glouchkov Glazyev=Glaziev Gerashchenko=Guerachtchenko
  Gavrilyuk=Gavriliouk Fursenko=Foursenko Filyushin=Filiouchine Fedorchuk=Fedortchouk Fadeyev=Fadeïev Dyachenko=Diatchenko
  Dushenov=Douchenov Dudayev=Doudaïev Dobrolyubov=Dobrolioubov Demchenko=Demtchenko Degtyaryov=Degtiariov Churov=Tchourov
  Chumakov=Tchoumakov Chebotaryov=Tchebotariov Burlakov=Bourlakov Burmatov=Bourmatov Bryusov=Brioussov Bogdanchikov=Bogdantchikov
  Blokhin=Blokhine Bezrukov=Bezroukov Belyayev=Beliaïev Baturin=Batourine Barsukov=Barsoukov Arzhanov=Arjanov Artemyev=Artemiev
  Antufyev=Antoufiev Anichkov=Anitchkov Akchurin=Aktchourine Abdulatipov=Abdoulatipov Abakumov=Abakoumov Syrskyi=Syrsky
  Stefanchuk=Stefantchouk Honcharenko=Hontcharenko Hrynevych=Hrynevytch Kravchenko=Kravtchenko Lutsenko=Loutsenko Marchenko=Martchenko
  Onyshchenko=Onychtchenko Panchenko=Pantchenko Savchenko=Savtchenko Shcherban=Chtcherban Tymchuk=Tymtchouk Tkachuk=Tkatchouk
  Vovchenko=Vovtchenko Yanchuk=Iantchouk Yatsenko=Iatsenko Yermolenko=Ermolenko Zinchuk=Zintchouk Kalyuzhnyi=Kalioujny Sinyavskyi=Siniavsky
  Gorechko=Goretchko Yarovaya=Iarovaïa Zagorskaya=Zagorskaïa Babchenko=Babtchenko Volkonskoy=Volkonskoï Akhmedulina=Akhmedoulina
  Shatokhina=Chatokhina Grudinin=Groudinine Lyamushko=Liamouchko Dubrouski=Doubrovski Yarasheuski=Iarachevski Golubiy=Goloubiï
  Bryansk=Briansk Chelyabinsk=Tcheliabinsk Irkutsk=Irkoutsk Yakutsk=Iakoutsk Lysychansk=Lyssytchansk
`)

/** Western names, French forms, and names that are the same in both. */
export const LEFT_ALONE = `
  Martin Chaplin Berlin Rodin Kevin Benjamin Polanski Kowalski Yukon Yukio Franklin Baldwin Larkin Gauguin Mondrian Chopin Augustin Justin
  Robin Colin Merlin Dublin Austin Calvin Wojtyla Lewandowski Szczesny Walesa Havel Dubcek Masaryk Dvorak Navratil Hrabal Kundera Zatopek
  Novotny Cerny Vesely Kubica Kulik Bush Nash Marsh Welsh Walsh Cash English Shakespeare Shaw Sheldon Shelley Shelby Sherman Sheridan
  Shannon Chandler Charles Chicago Churchill Chester Chilton Chuck Yale York Yates Young Ryan Bryan Dylan Kenyan Libyan Narayan Bunyan Tokyo
  Kyoto Toyota Tsunami Sushi Suzuki Yamaha Yamamoto Hiroshima Fukushima Kawasaki Shinzo Mishima Zhang Zhou Zhao Xinhua Wuhan Shanghai
  Guangzhou Shenzhen Huang Chung Park Yoon Ushuaia Uruguay Sydney Harvey Humphrey Disney Sidney Jersey Turkey Whisky Husky Chomsky Kubrick
  Asimov Nabokov Stravinsky Brodsky Malkovich Casanova Villanueva Genova Cordova Segovia Nueva Cuevas Suarez Casablanca Kosovo Porto Bravo
  Gustavo Pavlova Eva Geneva Moskva Lenin Minsk Gdansk Poutine Choïgou Gorbatchev Khrouchtchev Loukachenko Tchekhov Tolstoï Ouchakov
  Tourgueniev Dostoïevski Prokofiev Soloviev Medvedev Ivanov Petrov Popov Lavrov Peskov Volkov Lebedev Zelensky Kovalenko Bondarenko
  Djokovic Ivanovic Jokic Modric Milosevic Karadzic Vucic Mladic Kostunica Janukovic Boulgakov Soukhoï Virchow Bülow Pankow Schumacher
  Schubert Schröder Deutsch Tusk Obama Suharto Sukarno Hutchinson Hutchins Rushdie Gutierrez Zakharov Tikhonov Prokhorov Arkhipov Rakhimov
  Kazakov Akhmedov Drozdov Agafonov Baskakov Gromyko Rybakov Khlebnikov Kharitonov Potapenko Pavlenko Parkhomenko Nazarenko Pivovarov
  Sabrina Katharina Christina Martina Savoy Conroy Convoy Szilagyi Karolyi Papandreou Vorchenkov Michko
  Kavinsky Lewinsky Hochdeutsch Malchow Cibulkova Kvitova Krejcikova Jurinova Výškov
`
  .trim()
  .split(/\s+/)
