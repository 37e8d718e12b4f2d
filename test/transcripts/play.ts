// Plays a written talk against the whole program: signed webhooks in, imitated providers out, a real database between.
import { countSegments } from '../../src/vietnamese/sms.ts'
import { type House, openHouse } from '../setup/house.ts'
import { healthFactIn } from './health-facts.ts'
import { type Line, type Talk, writeTalk } from './talk-file.ts'

/** Plays one talk in a fresh demo and returns it with the answers that came. */
export async function play(talk: Talk): Promise<string> {
  const house = await openHouse()
  try {
    const said: Line[] = []
    for (const line of talk.lines) {
      if (line.who === 'them') continue
      said.push(line)
      for (const answer of await step(house, talk, line)) said.push({ who: 'them', ...answer })
    }
    for (const text of await unaskedIn(house)) {
      const fact = healthFactIn(text)
      if (fact) throw new Error(`nobody asked, and it tells of somebody's health (${fact}): ${text}`)
    }
    return writeTalk({ ...talk, lines: said })
  } finally {
    await house.close()
  }
}

/** The texts that went out without being asked for. */
export async function unaskedIn({ rt }: House): Promise<string[]> {
  const rows = await rt.sql<{ text: Buffer }[]>`
    select sent_text as text
    from outbound_messages
    where rank = 2
      and sent_text is not null`
  return rows.map(({ text }) => rt.seal.open(text))
}

async function step(house: House, talk: Talk, line: Line): Promise<{ to: string; text: string; buttons: string[] }[]> {
  const before = { zalo: house.zalo.sent.length, sms: house.twilio.sent.length }
  if (line.who === 'clock') await passTime(house, line.text)
  else if (line.who === 'given') await house.given(talk.via, talk.from, line.text)
  else await house.write(talk.via, line.from ?? talk.from, line.text)
  await house.work()
  // What staff do in the middle of a talk is heard.
  if (line.who === 'given' && !line.text.startsWith('trạm làm')) return []
  const zalo = house.zalo.sent.slice(before.zalo).map((message) => ({
    to: house.letterOf(message.userId),
    text: message.text,
    buttons: message.buttons.map((button) => button.title),
  }))
  const sms = house.twilio.sent.slice(before.sms).map((message) => ({
    to: house.letterOf(message.to),
    text: message.body,
    buttons: [],
  }))
  // Two parts are the most an answer by SMS may cost (house rule 2).
  const long = sms.find(({ text }) => countSegments(text).units > 306)
  if (long) throw new Error(`${countSegments(long.text).units} units are too long for an SMS: ${long.text}`)
  const hollow = [...zalo, ...sms].find((answer) => /\{\{|undefined|null/.test(answer.text))
  if (hollow) throw new Error(`a word is missing in: ${hollow.text}`)
  const heard = [...zalo, ...sms].filter(
    ({ to }) => to === talk.from || !line.text.startsWith('trạm làm, chỉ kể máy này: '),
  )
  return inShort(heard, talk)
}

/** The same words to a whole village are written once, with the number of phones. */
function inShort(answers: { to: string; text: string; buttons: string[] }[], talk: Talk): typeof answers {
  const many = answers.filter((answer) => answers.filter(({ text }) => text === answer.text).length > MANY)
  // Which of several phones hears first is nobody's promise.
  const rest = answers
    .filter((answer) => !many.includes(answer))
    .toSorted((a, b) => Number(a.to !== talk.from) - Number(b.to !== talk.from) || compare(a, b, talk))
  const texts = [...new Set(many.map(({ text }) => text))].toSorted()
  const told = texts.map((text) => {
    const phones = many.filter((answer) => answer.text === text).map(({ to }) => to)
    const self = phones.includes(talk.from) ? ', máy này cũng nhận' : ''
    return { to: `${phones.length} máy${self}`, text, buttons: [] }
  })
  return [...rest, ...told]
}

function compare(a: { to: string }, b: { to: string }, { from }: Talk): number {
  return a.to === from ? 0 : a.to.localeCompare(b.to)
}

/** Phones that hear the same at once. */
const MANY = 4

/** "13 giờ sau", "20 phút sau", "3 ngày sau", or "18:00 25/11" (of the year of the demo). */
async function passTime(house: House, text: string): Promise<void> {
  const until = /^(\d\d:\d\d) (\d\d)\/(\d\d)$/.exec(text)
  if (until) return house.passTime(new Date(`2026-${until[3]}-${until[2]}T${until[1]}:00+07:00`))
  const found = /^(\d+) (phút|giờ|ngày) sau$/.exec(text)
  if (!found) throw new Error(`cannot read the time: ${text}`)
  const unit = { phút: 60_000, giờ: 3_600_000, ngày: 86_400_000 }[found[2] as 'phút' | 'giờ' | 'ngày']
  await house.passTime(new Date(house.rt.clock.now().getTime() + Number(found[1]) * unit))
}
