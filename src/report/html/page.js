/* Filters, keys and cards of the report. All that it shows is in the page already. */

/** @param {string} selector @param {ParentNode} root */
const all = (selector, root = document) => /** @type {HTMLElement[]} */ ([...root.querySelectorAll(selector)])

/** @param {string | undefined} pattern @param {number[]} values */
const fill = (pattern = '', ...values) => pattern.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]))

/** @param {string} text */
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const rows = all('.message')
const pieces = /** @type {HTMLAnchorElement[]} */ (all('.f'))
const articles = all('article').map((element) => ({
  element,
  path: fold(element.querySelector('.path')?.textContent ?? ''),
  rows: all('.message', element),
}))
const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form.tools'))
const keys = /** @type {HTMLInputElement | null} */ (document.querySelector('#keys'))
const calm = window.matchMedia?.('(prefers-reduced-motion: reduce)')

/** @param {Element} piece */
const rowsOf = (piece) =>
  (piece.getAttribute('data-m') ?? '').split(' ').flatMap((id) => document.getElementById(`m${id}`) ?? [])

/** @param {Element | undefined} row */
const pieceOf = (row) =>
  /** @type {HTMLAnchorElement | null} */ (document.getElementById(row?.getAttribute('data-at') ?? ''))

/* Filters */

/** @param {string} name */
const boxes = (name) => /** @type {HTMLInputElement[]} */ (all(`input[name=${name}]`))

/** @param {string} name */
const checked = (name) => new Set(boxes(name).flatMap(({checked, value}) => (checked ? [value] : [])))

function filter() {
  if (!form) return
  const [severities, rules] = [checked('severity'), checked('rule')]
  const query = fold(String(new FormData(form).get('path') ?? '').trim())
  let [messages, files] = [0, 0]
  for (const {element, path, rows} of articles) {
    const matches = path.includes(query)
    let shown = 0
    for (const row of rows) {
      row.hidden = !(matches && severities.has(row.dataset['severity'] ?? '') && rules.has(row.dataset['rule'] ?? ''))
      if (!row.hidden) shown++
    }
    element.hidden = shown === 0
    messages += shown
    if (shown > 0) files++
  }
  for (const piece of pieces) paint(piece)
  hideCard()
  const empty = /** @type {HTMLElement | null} */ (document.querySelector('.empty'))
  if (empty) empty.hidden = files > 0
  for (const output of all('output', form))
    output.textContent = fill(output.dataset['text'], messages, rows.length, files, articles.length)
  for (const summary of all('.menu > summary'))
    summary.textContent = fill(summary.dataset['text'], rules.size, boxes('rule').length)
}

/** A piece looks like the first of its messages that is shown, and leads to it. @param {HTMLAnchorElement} piece */
function paint(piece) {
  const shown = rowsOf(piece).filter((row) => !row.hidden)
  const [top] = shown
  piece.classList.remove('error', 'warning', 'info')
  piece.classList.toggle('off', !top)
  piece.classList.toggle('deep', shown.length > 1)
  if (top) {
    piece.classList.add(top.dataset['severity'] ?? 'info')
    piece.href = `#${top.id}`
    piece.setAttribute('aria-describedby', `r${top.id.slice(1)}`)
  } else piece.removeAttribute('href')
  piece.tabIndex = shown.some((row) => row.dataset['at'] === piece.id) ? 0 : -1
}

/* The card */

const card = document.createElement('div')
card.id = 'card'
card.hidden = true
card.setAttribute('popover', 'manual')
/** @type {HTMLAnchorElement | undefined} */
let cardOf
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting

/** @param {HTMLAnchorElement} piece */
function showCard(piece) {
  clearTimeout(waiting)
  const shown = rowsOf(piece).filter((row) => !row.hidden)
  if (cardOf === piece || shown.length === 0) return
  hideCard()
  cardOf = piece
  card.replaceChildren(...shown.map(toCardPart))
  // Behind the piece, so that the tab key goes on into the card.
  piece.after(card)
  card.hidden = false
  card.showPopover?.()
  place()
}

/** @param {HTMLElement} row */
function toCardPart(row) {
  const part = document.createElement('div')
  part.className = row.className.replace('current', '')
  part.append(...[...row.cloneNode(true).childNodes])
  for (const element of all('[id]', part)) element.removeAttribute('id')
  for (const link of all('.place', part)) link.remove()
  return part
}

function hideCard() {
  clearTimeout(waiting)
  if (!cardOf) return
  cardOf = undefined
  card.hidden = true
  card.remove()
}

/** Under the piece, or above it where there is no room. */
function place() {
  if (!cardOf) return
  const box = cardOf.getClientRects()[0]
  if (!box) return
  const [width, height] = [card.offsetWidth, card.offsetHeight]
  const below = box.bottom + 6
  const top = below + height > innerHeight && box.top - 6 - height > 0 ? box.top - 6 - height : below
  card.style.left = `${Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8))}px`
  card.style.top = `${top}px`
}

/** @param {EventTarget | null} target */
const toPiece = (target) =>
  target instanceof Element ? /** @type {HTMLAnchorElement | null} */ (target.closest('.f:not(.off)')) : null

/** @param {EventTarget | null} target */
const isCard = (target) => target instanceof Node && card.contains(target)

document.addEventListener('mouseover', ({target}) => {
  const piece = toPiece(target)
  clearTimeout(waiting)
  if (piece) waiting = setTimeout(() => showCard(piece), 80)
  else if (!isCard(target) && cardOf !== document.activeElement) waiting = setTimeout(hideCard, 250)
})

document.addEventListener('focusin', ({target}) => {
  const piece = toPiece(target)
  if (piece) {
    mark(piece)
    showCard(piece)
  } else if (!isCard(target)) hideCard()
})
document.addEventListener('focusout', ({relatedTarget}) => {
  if (!toPiece(relatedTarget) && !isCard(relatedTarget)) hideCard()
})
addEventListener('scroll', place, {passive: true, capture: true})
addEventListener('resize', () => {
  place()
  measure()
})

/* From message to message */

/** @type {HTMLElement | undefined} */
let current

/** @param {Element} piece */
function mark(piece) {
  const shown = rowsOf(piece).filter((row) => !row.hidden)
  if (current && shown.includes(current)) return
  setCurrent(shown.find((row) => row.dataset['at'] === piece.id) ?? shown[0])
}

/** @param {HTMLElement | undefined} row */
function setCurrent(row) {
  for (const element of [current, pieceOf(current)]) element?.classList.remove('current')
  current?.removeAttribute('aria-current')
  current = row
  for (const element of [row, pieceOf(row)]) element?.classList.add('current')
  row?.setAttribute('aria-current', 'true')
  const list = row?.parentElement
  if (!row || !list || list.scrollHeight <= list.clientHeight) return
  list.scrollTop = row.offsetTop - list.offsetTop - list.clientHeight / 3
}

/** @param {number} by */
function step(by) {
  const shown = rows.filter((row) => !row.hidden)
  const at = current ? shown.indexOf(current) : -1
  const row = shown[at === -1 && by < 0 ? shown.length - 1 : Math.max(0, Math.min(shown.length - 1, at + by))]
  if (row) goTo(row)
}

/** @param {HTMLElement} row */
function goTo(row) {
  const piece = pieceOf(row)
  if (!piece) return
  setCurrent(row)
  unfold(piece)
  piece.focus({preventScroll: true})
  piece.scrollIntoView?.({block: 'center', behavior: calm?.matches ? 'auto' : 'smooth'})
}

/** @param {Element} element */
function unfold(element) {
  const details = element.closest('details')
  if (details) details.open = true
}

/* What the reader does */

form?.addEventListener('input', filter)
form?.addEventListener('submit', (event) => event.preventDefault())
form?.addEventListener('reset', () => setTimeout(filter))

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  const button = /** @type {HTMLElement | null | undefined} */ (target?.closest('button'))
  if (button?.dataset['step']) step(Number(button.dataset['step']))
  if (button?.dataset['check']) {
    for (const box of boxes('rule')) box.checked = button.dataset['check'] === 'all'
    filter()
  }
  const row = /** @type {HTMLElement | null | undefined} */ (target?.closest('.place')?.closest('li'))
  if (row) {
    event.preventDefault()
    goTo(row)
  }
  if (!target?.closest('.menu')) for (const menu of all('.menu')) menu.removeAttribute('open')
})

/** @param {EventTarget | null} target */
const isTyping = (target) => target instanceof Element && target.matches('input[type=search], textarea')

document.addEventListener('keydown', (event) => {
  const {key, target} = event
  if (key === 'Escape') return leave(target)
  if (!keys?.checked || isTyping(target) || event.ctrlKey || event.metaKey || event.altKey) return
  if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1)
  else if (key === '/') /** @type {HTMLElement | null} */ (document.querySelector('.search input'))?.focus()
  else return
  event.preventDefault()
})

/** @param {EventTarget | null} target */
function leave(target) {
  for (const menu of all('.menu[open]')) {
    menu.removeAttribute('open')
    all('summary', menu)[0]?.focus()
  }
  const piece = cardOf
  if (!piece) return
  if (isCard(target)) piece.focus()
  hideCard()
}

/** On paper every article is open. */
addEventListener('beforeprint', () => {
  for (const details of all('details.fold:not([open])')) {
    details.setAttribute('open', '')
    details.dataset['folded'] = ''
  }
})
addEventListener('afterprint', () => {
  for (const details of all('details[data-folded]')) {
    details.removeAttribute('open')
    delete details.dataset['folded']
  }
})

/** The sticky filters must not lie on what a link leads to. */
function measure() {
  const isSticky = form && getComputedStyle(form).position === 'sticky'
  document.documentElement.style.setProperty('--tools', isSticky ? `${form.offsetHeight}px` : '0px')
}

for (const element of all('.tools, .keys')) element.hidden = false
filter()
measure()
