// The demo's phones carry nothing out and let nothing in.
import { expect, test } from 'vitest'
import { createSimulator } from '../../../../src/messaging/channels/simulator/index.ts'

const request = { method: 'POST', url: '/', headers: {}, body: Buffer.from('{"event_name":"user_send_text"}') }

test('stands in for the channel of its space, in its form', () => {
  const zalo = createSimulator({ space: 'zalo-oa:2000000000000000001', form: 'accented', window: 1000 })
  expect(zalo).toMatchObject({
    name: 'simulator',
    space: 'zalo-oa:2000000000000000001',
    form: 'accented',
    limit: 2000,
    buttons: 5,
    window: 1000,
  })
  const phone = createSimulator({ space: 'phone', form: 'gsm7' })
  expect(phone).toMatchObject({ space: 'phone', form: 'gsm7' })
  expect(phone.buttons).toBeUndefined()
  expect(phone.window).toBeUndefined()
})

test('counts as sent under our own id, so that the same message is the same there', async () => {
  const phone = createSimulator({ space: 'phone', form: 'gsm7' })
  const message = { id: 'm1', address: '0300000001', text: 'a', choices: [] }
  expect(await phone.send(message)).toEqual({ result: 'sent', providerId: 'sim-m1' })
})

test('lets nothing in, should it ever be mounted', () => {
  const phone = createSimulator({ space: 'phone', form: 'gsm7' })
  expect(phone.verify(request)).toBe('invalid')
  expect(phone.parse(request)).toEqual({ events: [] })
})
