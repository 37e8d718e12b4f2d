// The demo's time as a tear-off calendar, and the buttons that move it.
import { moveClock } from './server.js'

const HOUR = 3_600_000
const NOTE = 'Tua đồng hồ để xem việc gì xảy ra sau đó.'

/** Returns what shows a moment the server has told: {now, day, time, weekday, said}. */
export function clock(root) {
  const part = (name) => root.querySelector(`.${name}`)
  const note = part('note')
  const controls = root.querySelectorAll('button, input')
  let current = null

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
    current = next
  }

  async function move(target) {
    for (const control of controls) control.disabled = true
    note.textContent = 'Đồng hồ đang chạy…'
    await moveClock(target).then(
      () => {
        note.textContent = NOTE
      },
      (error) => {
        note.textContent = error.message
      },
    )
    for (const control of controls) control.disabled = false
  }

  const targets = {
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
    button.addEventListener('click', () => current && move(targets[button.dataset.move]()))
  }
  part('to').addEventListener('submit', (event) => {
    event.preventDefault()
    const { value, min } = event.target.elements.when
    if (value === '') note.textContent = 'Xin chọn ngày và giờ.'
    else if (value < min) note.textContent = 'Đồng hồ chỉ chạy tới, không lùi lại được.'
    else move(`${value}:00+07:00`)
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
