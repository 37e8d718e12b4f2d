// The demo's time as a tear-off calendar, the buttons that move it, and what came meanwhile.
import { cameBetween } from './arrivals.js'
import { make } from './bubble.js'
import { faceOf } from './holders.js'
import { arrived, moveClock } from './server.js'

const HOUR = 3_600_000

/**
 * `nextEve` finds the evening before an exam day; `onOpen` gets the letter and way of a phone on which something came.
 * Returns what shows a moment the server has told: {now, day, time, weekday, said}.
 */
export function clock(root, { everybody, nextEve, onOpen }) {
  const part = (name) => root.querySelector(`.${name}`)
  const note = part('note')
  const progress = root.querySelector('progress')
  const controls = root.querySelectorAll('.moves button, .to button, .to input')
  let current = null
  /** Where a move under way began and where it ends, in milliseconds. */
  let moving = null

  function show(next) {
    const [year, month, date] = next.day.split('-').map(Number)
    if (current && current.day !== next.day) tear(part('leaf'))
    if (current?.day !== next.day) {
      part('month').textContent = `Tháng ${month} · ${year}`
      part('date').textContent = date
      part('weekday').textContent = next.said
      part('leaf').classList.toggle('sunday', next.weekday === 7)
    }
    part('time').textContent = next.time
    part('time').dateTime = next.now
    part('part').textContent = partOfDay(Number(next.time.slice(0, 2)))
    const { when } = part('to').elements
    when.min = `${next.day}T${next.time}`
    if (when.value < when.min) when.value = when.min
    if (moving) progress.value = (Date.parse(next.now) - moving.from) / (moving.to - moving.from)
    current = next
  }

  async function move(find) {
    for (const control of controls) control.disabled = true
    part('came').replaceChildren()
    note.textContent = 'Đồng hồ đang chạy, việc đến giờ nào làm giờ ấy…'
    try {
      const target = await find()
      if (target === null) note.textContent = 'Đợt khám đã xong, không còn ngày khám nào.'
      else tell(await moveTo(target))
    } catch (error) {
      note.textContent = error.message
    }
    for (const control of controls) control.disabled = false
  }

  async function moveTo(target) {
    const before = await arrived()
    moving = { from: Date.parse(current.now), to: Date.parse(target) }
    progress.value = 0
    progress.hidden = false
    try {
      await moveClock(target)
    } finally {
      moving = null
      progress.hidden = true
    }
    return cameBetween(before, await arrived())
  }

  function tell(phones) {
    const sum = (what) => phones.reduce((all, phone) => all + phone[what], 0)
    const [came, reminders] = [sum('came'), sum('reminders')]
    if (came === 0) note.textContent = 'Không có tin nào mới. Trạm chỉ nhắn khi cần, từ 7 giờ đến 21 giờ.'
    else note.textContent = `${came} ${came === reminders ? 'tin nhắc' : 'tin'} vừa đến:`
    part('came').replaceChildren(...phones.map(({ letter, via }) => phoneButton(letter, via)))
  }

  function phoneButton(letter, via) {
    const button = make('button')
    const [name] = everybody.find((person) => person.letter === letter).who.split(', ')
    button.type = 'button'
    button.append(faceOf(letter), make('span', '', name), make('small', '', via === 'sms' ? 'SMS' : 'Zalo'))
    button.addEventListener('click', () => onOpen(letter, via))
    return button
  }

  const targets = {
    eve: nextEve,
    hour: () => later(HOUR),
    day: () => later(24 * HOUR),
    evening: () => next('18:00', false),
    morning: () => next('07:00', true),
  }
  const later = (ms) => new Date(Date.parse(current.now) + ms).toISOString()
  const next = (time, tomorrow) => {
    const today = Date.parse(`${current.day}T${time}:00+07:00`)
    const isOver = tomorrow || today <= Date.parse(current.now)
    return new Date(today + (isOver ? 24 * HOUR : 0)).toISOString()
  }
  for (const button of root.querySelectorAll('[data-move]')) {
    button.addEventListener('click', () => current && move(targets[button.dataset.move]))
  }
  part('to').addEventListener('submit', (event) => {
    event.preventDefault()
    const { value, min } = event.target.elements.when
    if (value === '') note.textContent = 'Xin chọn ngày và giờ.'
    else if (value < min) note.textContent = 'Đồng hồ chỉ chạy tới, không lùi lại được.'
    else move(() => `${value}:00+07:00`)
  })
  return show
}

function tear(leaf) {
  const old = leaf.cloneNode(true)
  old.classList.add('torn')
  old.setAttribute('aria-hidden', 'true')
  leaf.after(old)
  old.addEventListener('animationend', () => old.remove())
  // Where motion is not wanted, no animation ends.
  setTimeout(() => old.remove(), 1000)
}

function partOfDay(hour) {
  if (hour < 4) return 'đêm'
  if (hour < 11) return 'sáng'
  if (hour < 13) return 'trưa'
  return hour < 18 ? 'chiều' : 'tối'
}
