// A visitor walks through every open door of the demo: a reminder, a broadcast, a result, the way into VNeID.
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startWorkers } from '../../../src/entry/workers/start-workers.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { isMissing, openChromium } from './chromium.ts'

/** The morning before the first exam day. */
const MORNING = new Date('2026-11-25T08:00:00+07:00')

describe.skipIf(isMissing('the walk through the simulator'))('a visitor', () => {
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
    house = await openHouse({ now: MORNING })
    // As a demo starts: with no provider but the page.
    house.rt.accounts = house.rt.accounts.filter(({ channelName }) => channelName === 'simulator')
    stopWorkers = startWorkers(house.rt)
    page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
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
  const side = (via: 'zalo' | 'sms') => page.locator(`.side[data-via=${via}]`)
  const story = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const hold = (via: 'zalo' | 'sms', name: string) => side(via).getByRole('radio', { name }).check({ force: true })
  const badge = (via: 'zalo' | 'sms', name: string) => side(via).locator('.person', { hasText: name }).locator('.badge')
  const tap = (via: 'zalo' | 'sms', chip: string) =>
    side(via).locator('.chip').filter({ hasText: chip }).first().click()
  const note = () => page.locator('.told .note')
  const lastOf = (thread: Locator) => thread.locator('.line[data-from=station]').last()
  const answered = (thread: Locator, words: string | RegExp) =>
    expect.poll(() => lastOf(thread).innerText()).toMatch(words)

  async function bookForMother(): Promise<void> {
    await tap('zalo', 'đăng ký khám cho mẹ')
    await answered(zalo(), 'chọn giờ khám')
    await zalo().getByRole('button', { name: 'Nhà văn hóa thôn Tam Kỳ' }).click()
    await answered(zalo(), 'Ông/bà đồng ý không ạ')
    await zalo().getByRole('button', { name: 'Đồng ý', exact: true }).click()
    await answered(zalo(), 'Đã đặt lịch cho bà Mận')
  }
  const toTheEve = () => page.getByRole('button', { name: 'Tới tối trước ngày khám' }).click()

  test('books for a mother, goes to the evening before, and sees both phones ring and the mother answer', async () => {
    await bookForMother()
    await toTheEve()
    await answered(zalo(), /ngày mai, thứ Năm 26\/11, 7 giờ, bà Mận đi khám/)
    await answered(sms(), /ba Man 7 gio, ong Luong 7 gio 30/)
    await expect.poll(() => note().innerText()).toBe('2 tin nhắc vừa đến:')
    await expect.poll(() => page.locator('.clock .bloc').innerText()).toMatch(/25\s+thứ Tư\s+18:00/i)
    await page.getByRole('button', { name: 'Phím 1' }).click()
    await page.getByRole('button', { name: 'Gửi tin' }).click()
    await answered(sms(), 'Da, Tram cam on')
  })

  test('is shown whose phone rang while nobody looked at it, and opens it with one tap', async () => {
    await bookForMother()
    await hold('zalo', 'Ông Toán')
    await toTheEve()
    await expect.poll(() => badge('zalo', 'Chị Hương').innerText()).toBe('1')
    expect(await badge('sms', 'Chị Hương').isVisible()).toBe(false)
    const rang = page.locator('.told .came button')
    await expect
      .poll(() => rang.allInnerTexts())
      .toEqual([expect.stringMatching(/mận.*sms/is), expect.stringMatching(/hương.*zalo/is)])
    await rang.last().click()
    await answered(zalo(), /ngày mai, thứ Năm 26\/11/)
    await expect.poll(() => badge('zalo', 'Chị Hương').isVisible()).toBe(false)
  })

  test('writes to a village as its head, and the old phones there hear it', async () => {
    await story('Trưởng thôn báo tin')
    await tap('zalo', 'TB: sáng thứ năm')
    await answered(zalo(), /Xem trước, chưa gửi[\s\S]*23 hộ thôn Tam Kỳ/)
    expect(await sms().locator('.line').count()).toBe(0)
    await tap('zalo', 'GUI')
    await answered(sms(), /TB thon Tam Ky: sang thu nam kham suc khoe/)
    await expect
      .poll(() =>
        badge('zalo', 'Chị Hương')
          .isVisible()
          .then(() => badge('sms', 'Chị Hương').innerText()),
      )
      .toBe('1')
    await side('zalo').locator('.chip', { hasText: /^TB$/ }).click()
    await zalo().getByRole('button', { name: 'Xem tin đã gửi' }).click()
    await answered(zalo(), /đã gửi 23 hộ[\s\S]*Cần báo trực tiếp 8 hộ/)
    await tap('zalo', 'ông Lượng bị tiểu đường')
    await answered(zalo(), 'Tin chưa gửi được')
  })

  test('reads a result on the verified Zalo alone', async () => {
    await story('Xem kết quả khám')
    await tap('zalo', 'cho tôi xem kết quả khám')
    await answered(zalo(), /Huyết áp 168\/102/)
    await tap('sms', 'da co ket qua kham')
    await answered(sms(), 'khong noi ket qua qua SMS')
    expect(await sms().innerText()).not.toMatch(/168|102|8,2/)
    await hold('zalo', 'Anh Quyết')
    await tap('zalo', 'kết quả khám của vợ')
    await answered(zalo(), 'Kết quả khám là chuyện riêng')
  })

  test('is led into VNeID, and a code sent by mistake is gone at once', async () => {
    await story('Vào VNeID')
    await tap('zalo', 'vneid')
    await answered(zalo(), 'bấm Cập nhật VNeID')
    await tap('zalo', 'mã otp')
    await answered(zalo(), 'Trạm đã xoá mã')
    expect(await zalo().innerText()).not.toContain('482913')
    expect(await zalo().locator('.line[data-from=person] .text').last().innerText()).toBe('mã otp của em là ***')
  })

  test('sees the days pass one by one, and can write meanwhile', async () => {
    await page.getByLabel('Tới ngày giờ (giờ Việt Nam)').fill('2026-11-28T08:00')
    await page.getByRole('button', { name: 'Tới', exact: true }).click()
    const progress = page.getByRole('progressbar')
    await expect.poll(() => progress.evaluate((bar: { value: number }) => bar.value)).toBeGreaterThan(0.05)
    expect(await page.getByRole('button', { name: 'Tới tối trước ngày khám' }).isDisabled()).toBe(true)
    await tap('zalo', 'nhịn ăn với bỏ thuốc')
    await answered(zalo(), /nhịn ăn/i)
    await expect.poll(() => note().innerText()).toMatch(/vừa đến/)
    expect(await progress.isVisible()).toBe(false)
    await expect.poll(() => page.locator('.clock .bloc').innerText()).toMatch(/28\s+thứ Bảy\s+08:00/i)
  })
})
