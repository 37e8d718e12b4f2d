// One phone: who holds it, what was written, what is being written.
import { bubble, make } from './bubble.js'
import { follow, report, write } from './server.js'

const HINT = {
  zalo: 'Chạm một câu gợi ý, hoặc tự viết như mọi ngày.',
  sms: 'Bấm một câu gợi ý, hoặc tự soạn: không cần dấu, chữ hoa chữ thường đều được.',
}

/** `isOpen`: whether the visitor sees it now. `onClock`, `onUnseen`: the stream's clock; a message that came while hidden. */
export function phone(root, via, { onClock, onUnseen, isOpen }) {
  const thread = root.querySelector('.thread')
  const form = root.querySelector('.composer')
  const area = form.querySelector('textarea')
  const trouble = root.querySelector('.trouble')
  const reported = new Set()
  let lines = new Map()
  let who = null
  let hangUp = () => {}

  function hold(as) {
    hangUp()
    who = { as, via }
    lines = new Map()
    thread.replaceChildren(make('p', 'hint', HINT[via]))
    hangUp = follow(who, { onMessages: take, onClock, onTrouble: say })
  }

  function take(messages) {
    const atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 60
    const isFirst = lines.size === 0
    let came = false
    for (const message of messages) {
      const known = lines.get(message.id)
      if (known) known.show(message)
      else
        lines.set(
          message.id,
          bubble(message, (payload) => send({ payload })),
        )
      came ||= message.from === 'station' && !known
    }
    arrange()
    if (atEnd || isFirst || messages.some((m) => m.from === 'person')) thread.scrollTop = thread.scrollHeight
    if (came && !isFirst && !isOpen()) onUnseen()
    tellWhatIsShown()
  }

  function arrange() {
    const ordered = [...lines.values()].sort((a, b) => compare(a.message, b.message))
    thread.querySelector('.hint')?.remove()
    ordered.forEach(({ line, dated }, i) => {
      if (thread.children[i] !== line) thread.insertBefore(line, thread.children[i] ?? null)
      dated(ordered[i - 1]?.message)
    })
  }

  /** As a real phone reports: the network that it arrived, and Zalo, not SMS, that it was read. */
  function tellWhatIsShown() {
    const arrived = [...lines.values()]
      .map(({ message }) => message)
      .filter((m) => m.from === 'station' && m.text !== '')
    const tell = async (status, of) => {
      const ids = of.map((m) => m.id).filter((id) => !reported.has(`${status} ${id}`))
      if (ids.length === 0) return
      for (const id of ids) reported.add(`${status} ${id}`)
      await report(who, ids, status).catch(() => {
        for (const id of ids) reported.delete(`${status} ${id}`)
      })
    }
    tell(
      'delivered',
      arrived.filter((m) => m.state === 'sent'),
    ).then(() => {
      if (via === 'zalo' && isOpen())
        tell(
          'seen',
          arrived.filter((m) => m.state === 'sent' || m.state === 'delivered'),
        )
    })
  }

  async function send(message) {
    say('')
    try {
      await write(who, message)
      return true
    } catch (error) {
      say(error.message)
      return false
    }
  }

  async function sendTyped() {
    const text = area.value
    if (text.trim() === '') return
    area.value = ''
    grow()
    if (!(await send({ text })) && area.value === '') area.value = text
    grow()
  }

  function say(text) {
    trouble.textContent = text
    trouble.hidden = text === ''
  }

  function grow() {
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight}px`
  }

  area.addEventListener('input', grow)
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    sendTyped()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    sendTyped()
  })
  for (const button of form.querySelectorAll('[data-attach]')) {
    button.addEventListener('click', () => send({ attachment: button.dataset.attach }))
  }
  return { root, hold, send, sendTyped, area, tellWhatIsShown, scroll: (way) => thread.scrollBy({ top: way * 60 }) }
}

function compare(a, b) {
  return a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1
}
