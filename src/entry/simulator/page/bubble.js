// One message as a line of the talk. What people wrote only ever becomes text, never markup.

const STATION = {
  sending: 'đang gửi',
  sent: 'đã gửi',
  delivered: 'đã nhận',
  seen: 'đã xem',
  unknown: 'không rõ',
  failed: 'không gửi được',
  too_late: 'quá hạn',
  untrue: 'không còn đúng',
  opted_out: 'máy này đã dừng nhận tin',
  no_way: 'không có đường gửi',
}
const PERSON = { sending: 'đang gửi', sent: 'đã gửi', parked: 'chuyển cán bộ xem' }
const HAPPENED = {
  follow: 'Đã quan tâm Trạm Y tế',
  opt_out: 'Đã dừng nhận tin',
  staff_reply: 'Cán bộ trả lời trực tiếp',
}
const DRAWN = { sticker: ['sticker', 'Nhãn dán'], image: ['picture', 'Ảnh'] }
const SVG = 'http://www.w3.org/2000/svg'
const VIETNAM = { timeZone: 'Asia/Ho_Chi_Minh' }
const time = new Intl.DateTimeFormat('vi-VN', { ...VIETNAM, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const day = new Intl.DateTimeFormat('vi-VN', { ...VIETNAM, weekday: 'long', day: 'numeric', month: 'numeric' })

/** A line that can be told of changes; `onButton` gets the payload of a pressed button. */
export function bubble(message, onButton) {
  const line = make('div', 'line')
  const date = line.appendChild(make('div', 'day'))
  const body = line.appendChild(make('div', 'bubble'))
  const meta = line.appendChild(make('div', 'meta'))
  let shown = null

  function show(next) {
    line.dataset.from = next.from
    line.dataset.state = next.state
    line.classList.toggle('event', isEvent(next))
    // What has not changed stays, and with it the focus on a button.
    if (shown?.text !== next.text || shown.buttons.length !== next.buttons.length || shown.state !== next.state) {
      const same = shown?.text === next.text && shown.buttons.length === next.buttons.length && !isEvent(next)
      if (!same) body.replaceChildren(...content(next, onButton))
    }
    meta.textContent = isEvent(next) ? '' : metaOf(next)
    shown = next
  }

  show(message)
  return {
    line,
    show,
    get message() {
      return shown
    },
    dated(previous) {
      const text = day.format(new Date(shown.at))
      date.textContent = previous && day.format(new Date(previous.at)) === text ? '' : text
    },
  }
}

/** Nothing went over the line: something happened, or did not. */
function isEvent(message) {
  if (message.from === 'person') return message.kind in HAPPENED
  return message.text === '' && message.state !== 'sending'
}

function content(message, onButton) {
  if (isEvent(message)) {
    const text = HAPPENED[message.kind] ?? `Trạm không gửi một tin: ${STATION[message.state] ?? message.state}`
    return [make('p', 'text', text)]
  }
  if (message.from === 'station' && message.text === '') return [dots()]
  const parts = []
  const drawn = message.from === 'person' && DRAWN[message.kind]
  if (drawn) parts.push(drawing(drawn[0], drawn[1]))
  if (message.text) parts.push(make('p', 'text', message.text))
  if (parts.length === 0) parts.push(make('p', 'text', `[${message.kind}]`))
  if (message.buttons.length > 0) parts.push(buttons(message, onButton))
  return parts
}

function buttons(message, onButton) {
  const list = make('div', 'buttons')
  for (const { label, payload } of message.buttons) {
    const button = list.appendChild(make('button', '', label))
    button.type = 'button'
    button.addEventListener('click', () => onButton(payload))
  }
  return list
}

function metaOf(message) {
  const state = (message.from === 'station' ? STATION : PERSON)[message.state] ?? message.state
  const segments = message.segments === null ? '' : ` · ${message.segments} tin`
  return `${time.format(new Date(message.at))}${segments} · ${state}`
}

function dots() {
  const box = make('p', 'dots')
  box.append(make('i'), make('i'), make('i'))
  return box
}

export function drawing(id, name) {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', `drawn ${id}`)
  if (name) {
    svg.setAttribute('role', 'img')
    svg.setAttribute('aria-label', name)
  } else svg.setAttribute('aria-hidden', 'true')
  svg.appendChild(document.createElementNS(SVG, 'use')).setAttribute('href', `#${id}`)
  return svg
}

export function make(tag, className = '', text = '') {
  const element = document.createElement(tag)
  if (className) element.className = className
  if (text) element.textContent = text
  return element
}
