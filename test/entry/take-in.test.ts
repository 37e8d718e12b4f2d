// The door into the inbox: what must never be kept is gone before anything is stored, by webhook and by simulator alike.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../setup/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

interface Body {
  text?: string
  payload?: string
  secrets?: string[]
  code?: string
  codeDigits?: number
}

/** What is stored of the messages of one address, oldest first. */
async function stored(address: string): Promise<{ kind: string; body: Body; announces: boolean }[]> {
  const rows = await house.rt.sql<{ kind: string; body: Buffer; announces: boolean }[]>`
    select kind, body, announces_secret as announces
    from inbound_messages
    join contacts on contacts.id = inbound_messages.contact_id
    where address_hash = ${house.rt.seal.hash('address', address)}
    order by inbound_messages.seq`
  return rows.map(({ body, ...row }) => ({ ...row, body: JSON.parse(house.rt.seal.open(body)) }))
}

const last = async (address: string) => (await stored(address)).at(-1)!

test('a secret in a text is stored as ***, with what it was', async () => {
  await house.write('sms', '0600000041', 'Mat khau cua em la Hoa1949@ nhe')
  expect((await last('0600000041')).body).toMatchObject({ text: 'Mat khau cua em la *** nhe', secrets: ['password'] })
})

test('digits that may be our own code leave a keyed hash', async () => {
  await house.write('zalo', 'D', '4681 0121 sn 1992')
  const { body } = await last('1000000000000000004')
  const hash = house.rt.seal.hash('code', '46810121').toString('base64')
  expect(body).toMatchObject({ text: '*** sn 1992', secrets: ['code'], code: hash, codeDigits: 8 })
})

test('a pressed button is stored as it came', async () => {
  const payload = 'hk:12345678:01935c2e-1111-7aaa-8bbb-123456789012'
  await house.write('zalo', 'D', payload)
  expect((await last('1000000000000000004')).body).toEqual({ text: payload, payload })
})

test('of a picture nothing is stored but that it came', async () => {
  await house.write('zalo', 'D', '[ảnh]')
  expect(await last('1000000000000000004')).toMatchObject({ kind: 'image', body: {} })
})

test('what the message before announced is not stored, though it looks like any word', async () => {
  await house.write('sms', '0600000042', 'mat khau vneid cua em la')
  await house.write('sms', '0600000042', 'hoahongdo')
  await house.write('sms', '0600000042', 'hoahongdo')
  const [first, second, third] = await stored('0600000042')
  expect(first).toMatchObject({ body: { text: 'mat khau vneid cua em la' }, announces: true })
  expect(second!.body).toMatchObject({ text: '***', secrets: ['password'] })
  expect(third!.body, 'and again, as nobody seemed to take it').toMatchObject({ text: '***' })
})

test('who answers after all is understood', async () => {
  await house.write('sms', '0600000043', 'otp cua toi la')
  await house.write('sms', '0600000043', 'xong')
  expect((await last('0600000043')).body).toMatchObject({ text: 'xong' })
})

test('an announcement is forgotten after ten minutes, and holds for its own writer', async () => {
  await house.write('sms', '0600000044', 'mat khau')
  await house.write('sms', '0600000045', 'hoahongdo')
  expect((await last('0600000045')).body).toMatchObject({ text: 'hoahongdo' })
  await house.moveClock(11 * 60_000)
  await house.write('sms', '0600000044', 'hoahongdo')
  expect((await last('0600000044')).body).toMatchObject({ text: 'hoahongdo' })
})

test('the simulator takes the same way', async () => {
  const payload = { as: 'G', via: 'sms', text: 'cccd 030849001234' }
  const sent = await house.app.inject({ method: 'POST', url: '/simulator/messages', payload })
  expect(sent.json()).toEqual({ outcome: 'stored' })
  const talk = await house.app.inject('/simulator/talk?as=G&via=sms')
  expect(talk.json().messages).toMatchObject([{ from: 'person', text: 'cccd ***' }])
})
