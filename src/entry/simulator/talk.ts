// One phone's talk as its owner sees it: both ways, in order, with what became of each message.
import { render, type Stored, type StoredChoices } from '../../conversation/wording/render.ts'
import type { Runtime } from '../../runtime.ts'
import { countSegments } from '../../vietnamese/sms.ts'
import type { Played } from './played.ts'

export interface Shown {
  id: string
  from: 'person' | 'station'
  /** text, sticker, image, follow … */
  kind: string
  text: string
  /** ISO. */
  at: string
  state: string
  /** Messages an SMS is charged as; null on Zalo, or when nothing went out. */
  segments: number | null
  buttons: { label: string; payload: string }[]
}

interface Inbound {
  id: string
  kind: string
  body: Buffer | null
  state: string
  at: Date
}

interface Outbound {
  id: string
  state: string
  receipt: string | null
  params: Buffer
  choices: Buffer
  sent_text: Buffer | null
  language: string
  at: Date
}

const MOST = 50

/**
 * Returns a reader of this talk. Each call gives, oldest first, what is new or has changed since the call before: at first
 * the last fifty messages.
 */
export function readTalk(rt: Runtime, phone: Played): () => Promise<Shown[]> {
  const marks = new Map<string, string>()
  /** What stood on the buttons, so that a click is shown as what was clicked. */
  const labels = new Map<string, string>()
  const isNew = (id: string, mark: string) => {
    if (marks.get(id) === mark) return false
    marks.set(id, mark)
    return true
  }
  return async () => {
    const [contact] = await rt.sql<{ id: string }[]>`
      select id
      from contacts
      where space = ${phone.account.channel.space}
        and address_hash = ${rt.seal.hash('address', phone.address)}`
    if (!contact) return []
    const outbound = (await sent(rt, contact.id)).filter((m) =>
      isNew(m.id, `${m.state} ${m.receipt} ${m.at.getTime()}`),
    )
    const inbound = (await wrote(rt, contact.id)).filter((m) => isNew(m.id, m.state))
    const answers = outbound.map((message) => fromStation(rt, phone, message))
    for (const { label, payload } of answers.flatMap(({ buttons }) => buttons)) labels.set(payload, label)
    const shown = [...inbound.map((message) => fromPerson(rt, phone, message, labels)), ...answers]
    // Our ids grow with the machine's time: they order what a standing clock has put into one moment.
    return shown.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id)).slice(-MOST)
  }
}

function wrote(rt: Runtime, contactId: string): Promise<Inbound[]> {
  return rt.sql<Inbound[]>`
    select id, kind, body, state, received_at as at
    from inbound_messages
    where contact_id = ${contactId}
    order by received_at desc, seq desc
    limit ${MOST}`
}

/** What lies in the queue for a later day is not there yet. */
function sent(rt: Runtime, contactId: string): Promise<Outbound[]> {
  return rt.sql<Outbound[]>`
    select o.id, o.state, o.receipt, o.params, o.choices, o.sent_text, c.language, coalesce(o.sent_at, o.due_at) as at
    from outbound_messages o
    join contacts c on c.id = o.contact_id
    where o.contact_id = ${contactId}
      and (o.state <> 'queued' or o.due_at <= ${rt.clock.now()})
    order by at desc, o.seq desc
    limit ${MOST}`
}

function fromPerson(rt: Runtime, phone: Played, message: Inbound, labels: Map<string, string>): Shown {
  const body = message.body ? (JSON.parse(rt.seal.open(message.body)) as { text?: string; payload?: string }) : {}
  const typed = body.text ?? ''
  const text = body.payload ? (labels.get(body.payload) ?? body.payload) : typed
  return {
    id: message.id,
    from: 'person',
    kind: message.kind,
    text,
    at: message.at.toISOString(),
    state: { waiting: 'sending', handled: 'sent' }[message.state] ?? message.state,
    segments: segmentsOf(phone, text),
    buttons: [],
  }
}

function fromStation(rt: Runtime, phone: Played, message: Outbound): Shown {
  const text = message.sent_text ? textOf(rt, phone, message, rt.seal.open(message.sent_text)) : ''
  return {
    id: message.id,
    from: 'station',
    kind: 'text',
    text,
    at: message.at.toISOString(),
    state:
      message.state === 'sent' ? (message.receipt ?? 'sent') : message.state === 'queued' ? 'sending' : message.state,
    segments: segmentsOf(phone, text),
    buttons: text ? buttonsOf(rt, phone, message) : [],
  }
}

/** What is kept hides codes; on this phone they can be read, as on a real one. */
function textOf(rt: Runtime, phone: Played, message: Outbound, kept: string): string {
  const stored = JSON.parse(rt.seal.open(message.params)) as Stored
  if (!stored.secrets) return kept
  return render(rt.texts, message.language, phone.account.channel.form, stored, null).text
}

/** Made again from what was asked, as the sender made them. */
function buttonsOf(rt: Runtime, phone: Played, message: Outbound): Shown['buttons'] {
  const choices = JSON.parse(rt.seal.open(message.choices)) as StoredChoices | null
  if (!choices || phone.account.channel.form !== 'accented') return []
  const stored = JSON.parse(rt.seal.open(message.params)) as Stored
  const { choices: buttons } = render(rt.texts, message.language, 'accented', stored, choices)
  return buttons.map(({ label, payload }) => ({ label, payload }))
}

function segmentsOf(phone: Played, text: string): number | null {
  return phone.account.channel.form === 'gsm7' && text !== '' ? countSegments(text).segments : null
}
