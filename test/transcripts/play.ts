// Plays a written talk against the whole program: signed webhooks in, imitated providers out, a real database between.
import { type House, openHouse } from '../setup/house.ts'
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
    return writeTalk({ ...talk, lines: said })
  } finally {
    await house.close()
  }
}

async function step(house: House, talk: Talk, line: Line): Promise<{ to: string; text: string; buttons: string[] }[]> {
  const before = { zalo: house.zalo.sent.length, sms: house.twilio.sent.length }
  if (line.who === 'clock') await passTime(house, line.text)
  else if (line.who === 'given') await house.given(talk.via, talk.from, line.text)
  else await house.write(talk.via, line.from ?? talk.from, line.text)
  await house.work()
  if (line.who === 'given') return []
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
  const hollow = [...zalo, ...sms].find((answer) => /\{\{|undefined|null/.test(answer.text))
  if (hollow) throw new Error(`a word is missing in: ${hollow.text}`)
  return [...zalo, ...sms]
}

/** "13 giờ sau", "20 phút sau", "3 ngày sau". */
async function passTime(house: House, text: string): Promise<void> {
  const found = /^(\d+) (phút|giờ|ngày) sau$/.exec(text)
  if (!found) throw new Error(`cannot read the time: ${text}`)
  const unit = { phút: 60_000, giờ: 3_600_000, ngày: 86_400_000 }[found[2] as 'phút' | 'giờ' | 'ngày']
  await house.moveClock(Number(found[1]) * unit)
}
