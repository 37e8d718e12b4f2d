// How the page speaks to the program.

/** Calls back with what changes in one talk and with the clock; returns what ends it. The browser reconnects by itself. */
export function follow(who, { onMessages, onClock, onTrouble }) {
  const source = new EventSource(`/simulator/stream?${new URLSearchParams(who)}`)
  source.addEventListener('messages', (event) => onMessages(JSON.parse(event.data)))
  source.addEventListener('clock', (event) => onClock(JSON.parse(event.data)))
  source.addEventListener('open', () => onTrouble(''))
  source.addEventListener('error', () => {
    onTrouble(source.readyState === EventSource.CLOSED ? 'Người này không có máy ấy.' : 'Mất kết nối, đang nối lại…')
  })
  return () => source.close()
}

export function people() {
  return get('/simulator/people')
}

/** [{letter, via, came, reminders, unseen}] */
export function arrived() {
  return get('/simulator/arrived')
}

/** ISO, or null when no exam day is left. `held`: {zalo, sms}. */
export async function nextEve(held) {
  return (await get(`/simulator/next-eve?${new URLSearchParams(held)}`)).eve
}

/** Rejects with a sentence for the visitor. */
export function write(who, message) {
  return post('/simulator/messages', { ...who, ...message })
}

export function report(who, messages, status) {
  return post('/simulator/receipts', { ...who, messages, status })
}

export function moveClock(now) {
  return post('/demo/clock', { now })
}

const SENTENCES = { 400: 'Chương trình không nhận được điều này.', 409: 'Đồng hồ đang chạy, xin chờ một chút.' }

function post(url, body) {
  const headers = { 'content-type': 'application/json' }
  return ask(url, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function get(url) {
  return (await ask(url)).json()
}

async function ask(url, how) {
  const response = await fetch(url, how).catch(() => null)
  if (response?.ok) return response
  throw new Error(
    response ? (SENTENCES[response.status] ?? 'Chương trình gặp trục trặc.') : 'Mất kết nối với chương trình.',
  )
}
