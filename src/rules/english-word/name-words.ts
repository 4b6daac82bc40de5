/** English words that names of organisations, products, places and works are made of: a capitalised one is such a name. */
export const nameWords: ReadonlySet<string> = new Set(
  // Bodies and their parts.
  (
    'academy act administration agency alliance army assembly associates association authority bank board brigade brothers bureau ' +
    'center centre chamber charity church coalition college command commission committee company congress council court department ' +
    'division embassy federation fellows force forces forum foundation front fund government group guard headquarters hospital house ' +
    'initiative institute institutes institution justice labour league legion library marines ministry mission museum navy network ' +
    'office organisation organization party police programme project regiment registry school schools senate service services society squad staff ' +
    'studies survey task team trust union unit university watch women workers youth ' +
    // Trade.
    'airlines airways automotive brands broadcasting capital communications consulting cosmetics data defense defence digital dynamics ' +
    'electric electronics energy engineering entertainment enterprises equity exchange express finance financial foods gas games gaming health ' +
    'healthcare holding holdings hotels industries insurance intelligence international investment investments labs laboratories logistics ' +
    'management marketing markets media mining mobile motor motors networks oil partners petroleum pharmaceuticals pictures power ' +
    'products railway railways ratings records research resources retail robotics securities security semiconductor shipping software ' +
    'solutions steel stores studio studios supply systems technologies technology telecom therapeutics tobacco toys ventures wireless works ' +
    // Press and works.
    'archive award awards book books bulletin chronicle concert daily digest dispatch echo evening gazette globe guide herald inquirer journal ' +
    'letters magazine mail medicine mirror monthly morning nature news observer orchestra post press prize quarterly report reporter review sessions show sound sounds ' +
    'standard star sun sunday symphony telegraph theater theatre times today tonight tour tribune voice weekly world ' +
    // Places.
    'airport avenue bay beach bridge castle city coast corner country county creek district east falls farm field fields garden ' +
    'gardens gate green grove hall harbor harbour heights high hill hills island islands lake land lane lodge manor market mount ' +
    'mountain mountains north old park peninsula place plains point port ranch range ridge river road rock royal sands sea shore south springs ' +
    'square state states station stone street town valley village wall walk waters way west white wood woods yard ' +
    // Sport and events.
    'bowl bulls challenge championship championships club cup derby festival final finals fight games giants grand hawks kings knights league lions ' +
    'marathon masters match meeting open panthers pirates race raiders rangers rovers saints series slam speedway stadium tigers tour trophy ' +
    'united wanderers warriors wolves ' +
    // People and titles of works.
    'angel baby bad big black blood blue boys brave bride captain child children dance dancing dark day days dead death devil dream dreams ' +
    'earth fire first free girl girls god gold golden good great happy heart heaven hell hope iron jack king lady last life light ' +
    'little lord lost love magic man master men moon mother night nights prince princess queen rain red ring road runner secret shadow ' +
    'silver sister sky song songs soul spirit stars storm story strange summer sweet the things time true wars water wild wind winter ' +
    'wonderland young zone'
  ).split(' '),
)
