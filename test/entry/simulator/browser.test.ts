// The demo's page in a real browser: what a visitor clicks, types and sees.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startWorkers } from '../../../src/entry/workers/start-workers.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { isMissing, openChromium } from './chromium.ts'

describe.skipIf(isMissing('the simulator in a browser'))('the page', () => {
  let house: House
  let stopWorkers: () => Promise<void>
  let browser: Browser
  let page: Page
  const troubles: string[] = []

  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser?.close())

  beforeEach(async () => {
    house = await openHouse()
    stopWorkers = startWorkers(house.rt)
    page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
    page.on('request', (request) => request.url().startsWith(house.url) || troubles.push(`asked ${request.url()}`))
    await page.goto(`${house.url}/simulator`)
    await page.locator('main:not([inert])').waitFor()
    return async () => {
      expect(troubles.splice(0)).toEqual([])
      await page.close()
      await stopWorkers()
      await house.close()
    }
  })

  const zalo = () => page.locator('.smart .thread')
  const sms = () => page.locator('.keys .thread')
  const bookings = async (): Promise<number> => {
    const [row] = await house.rt.sql<{ n: number }[]>`
      select count(*)::int as n
      from bookings
      where booked_by is not null
        and state = 'live'`
    return row!.n
  }
  /** Waits until the last answer says it, and has arrived. */
  const answered = async (thread: ReturnType<typeof zalo>, words: string | RegExp, state: string) => {
    const last = thread.locator('.line[data-from=station]').last()
    await expect.poll(() => last.innerText()).toMatch(words)
    await expect.poll(() => last.locator('.meta').innerText()).toContain(state)
  }

  test('books a seat for bà Mận by clicks on her daughter’s Zalo', async () => {
    const before = await bookings()
    await page.locator('.side[data-via=zalo] .chip').first().click()
    await answered(zalo(), 'bà Mận', 'đã xem')
    await zalo().getByRole('button', { name: 'Nhà văn hóa thôn Tam Kỳ' }).click()
    await answered(zalo(), /thứ Năm, ngày 26\/11\/2026/, 'đã xem')
    await zalo().getByRole('button', { name: 'Đồng ý', exact: true }).click()
    await answered(zalo(), 'Đã đặt lịch cho bà Mận', 'đã xem')
    const said = await zalo().locator('.line[data-from=person] .text').allInnerTexts()
    expect(said.at(-1)).toBe('Đồng ý')
    expect(await bookings()).toBe(before + 1)
    const answers = zalo().locator('.line[data-from=station]')
    const count = await answers.count()
    await zalo().getByRole('button', { name: 'Đồng ý', exact: true }).click()
    await expect.poll(() => answers.count()).toBe(count + 1)
    expect(await bookings()).toBe(before + 1)
  })

  test('books her seat by typing on the old phone, and by its keys', async () => {
    const before = await bookings()
    const area = page.getByLabel('Tin nhắn SMS', { exact: true }).and(page.locator('textarea'))
    await area.fill('DK KHAM PHAM THI MAN 1949 TAM KY SANG T5')
    await area.press('Enter')
    await answered(sms(), 'Ba Man: kham buoi sang', 'đã nhận')
    await answered(sms(), /1\. Dong y/, '2 tin')
    await page.getByRole('button', { name: 'Phím 1' }).click()
    await page.getByRole('button', { name: 'Gửi tin' }).click()
    await answered(sms(), 'Da dat cho ba Man', 'đã nhận')
    expect(await bookings()).toBe(before + 1)
  })

  test('writes letters by pressing a key again', async () => {
    await page.getByRole('button', { name: 'Đổi số và chữ' }).click()
    const key = (digit: string, times: number) =>
      page.getByRole('button', { name: `Phím ${digit}` }).click({ clickCount: times, delay: 5 })
    await key('5', 2)
    await key('4', 1)
    await key('2', 1)
    await page.waitForTimeout(950)
    await key('2', 2)
    await page.getByRole('button', { name: 'Xoá một chữ' }).click()
    await key('6', 1)
    expect(await page.locator('.keys textarea').inputValue()).toBe('kgam')
  })

  test('keeps markup, turned text and no end of text as text', async () => {
    const typed = [
      '<img src=x onerror="document.title=1"><script>1</script>',
      '\u202eمرحبا 👩‍👩‍👧 &lt;b&gt;',
      'ă'.repeat(10_000),
    ]
    for (const [via, label] of [
      ['zalo', 'Tin nhắn Zalo'],
      ['sms', 'Tin nhắn SMS'],
    ] as const) {
      const phone = page.locator(`.phone[data-via=${via}]`)
      for (const text of typed) {
        const area = phone.locator(`textarea[aria-label="${label}"]`)
        await area.fill(text)
        await area.press('Enter')
        const mine = phone.locator('.line[data-from=person] .text')
        await expect.poll(async () => (await mine.allTextContents()).includes(text)).toBe(true)
      }
      expect(await phone.locator('.thread :is(img, script, b:not(.who b))').count()).toBe(0)
    }
    expect(await page.title()).toBe('Hẹn Khám: thử nhắn tin')
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    expect(wide).toBe(1280)
  })

  test('moves the clock, and both phones show the new time', async () => {
    await page.getByRole('button', { name: 'Tới 7:00 sáng mai' }).click()
    await expect.poll(() => page.locator('.clock .bloc').innerText()).toMatch(/23\s+thứ Hai\s+07:00/i)
    await expect.poll(() => page.locator('.phone .status .time').allInnerTexts()).toEqual(['07:00', '07:00'])
    await page.getByLabel('Tới ngày giờ (giờ Việt Nam)').fill('2026-11-23T06:00')
    await page.getByRole('button', { name: 'Tới', exact: true }).click()
    await expect.poll(() => page.getByRole('status').innerText()).toContain('không lùi lại')
  })

  test('gives each person their own talk, and a stranger any invented number', async () => {
    await page.locator('.side[data-via=sms]').getByRole('radio', { name: 'ông Toán' }).check({ force: true })
    await page.locator('.side[data-via=sms] .chip').first().click()
    await answered(sms(), 'Tram Y te', 'đã nhận')
    await page.locator('.side[data-via=sms]').getByRole('radio', { name: 'người lạ' }).check({ force: true })
    await expect.poll(() => sms().locator('.line').count()).toBe(0)
    await page.reload()
    await expect.poll(() => page.locator('.side[data-via=sms] .number').isVisible()).toBe(true)
  })

  test('fits a narrow screen, one phone at a time, and tells of what came on the other', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    expect(await page.locator('.keys').isVisible()).toBe(false)
    await page.locator('.side[data-via=zalo] .chip').first().click()
    await answered(zalo(), 'bà Mận', 'đã xem')
    const [zaloTab, smsTab] = [page.locator('[data-show=zalo]'), page.locator('[data-show=sms]')]
    await smsTab.click()
    expect(await page.locator('.smart').isVisible()).toBe(false)
    expect(await page.locator('.keys').isVisible()).toBe(true)
    const body = { as: 'B', via: 'zalo', text: 'menu' }
    await house.app.inject({ method: 'POST', url: '/simulator/messages', payload: body })
    await expect.poll(() => zaloTab.getAttribute('class')).toBe('unseen')
    const meta = zalo().locator('.line[data-from=station] .meta').last()
    await expect.poll(() => meta.textContent()).toContain('đã nhận')
    await zaloTab.click()
    await expect.poll(() => meta.textContent()).toContain('đã xem')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })
})
