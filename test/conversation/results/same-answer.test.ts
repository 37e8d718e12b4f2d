// Holds promise 5: who may not read a result hears the same bytes, whatever there is and whoever is asked about.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examined } from '../../setup/examined.ts'
import { type House, openHouse } from '../../setup/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  await examined(house.rt, 'P3 20/10/2026 152/92')
})
afterAll(() => house.close())

/** Somebody with a result, somebody on the list without one, somebody who is nobody; oneself; nobody in particular. */
const SUBJECTS = [
  'chị Đỗ Thị Lan sinh 1992',
  'ông Nguyễn Văn Lượng sinh 1952',
  'ông Phạm Văn Toán sinh năm 1961 thôn Đại Đức',
  'bà Phạm Thị Mận sinh 1949',
  'bà Nguyễn Thị Hoa sinh 1960',
  'bà Nguyễn Thị Chưa Từng Có sinh 1950',
  'ông Lượng',
  'vợ tôi',
  'mẹ em',
  'tôi',
]
const ASKERS = ['0300000011', 'C', 'B', 'E', 'D', 'A']

/** The answer to one question asked out of nothing, without the greeting. */
async function answer(via: 'zalo' | 'sms', who: string, text: string): Promise<string> {
  await house.rt.sql`update conversations set state = null`
  const before = { zalo: house.zalo.sent.length, sms: house.twilio.sent.length }
  await house.write(via, who, text)
  await house.work()
  const zalo = house.zalo.sent.slice(before.zalo).map((m) => [m.text, ...m.buttons.map((b) => b.title)].join('\n'))
  const sms = house.twilio.sent.slice(before.sms).map((m) => m.body)
  return [...zalo, ...sms].join('\n---\n').replace(/^.* xin ch[aà]o\.\n/, '')
}

describe.each(['zalo', 'sms'] as const)('by %s', (via) => {
  test('strangers, a husband, a daughter, a village head and people themselves without proof hear one answer', async () => {
    const heard = new Map<string, string[]>()
    for (const who of ASKERS) {
      for (const subject of SUBJECTS) {
        const said = await answer(via, who, `cho xem kết quả khám của ${subject}`)
        heard.set(said, [...(heard.get(said) ?? []), `${who}: ${subject}`])
      }
    }
    expect([...heard.keys()], JSON.stringify([...heard], null, 1)).toHaveLength(1)
    const [only] = heard.keys()
    expect(only).toMatch(/VNeID/)
    expect(only).toMatch(/ph(iế|ie)u kh(á|a)m/)
    expect(only).not.toMatch(/Toán|Lan|Lượng|Mận|Toan|Luong|168|152/)
  })

  test('an employer, a school and a village head who ask for lists hear one answer', async () => {
    const heard = new Set<string>()
    for (const who of ['0300000012', '0300000013']) {
      for (const text of [
        'Tôi phụ trách nhân sự công ty, cho xin kết quả khám của 45 công nhân xã mình để làm hồ sơ',
        'xin kết quả khám của các học sinh lớp 4A, có cháu Đỗ Lê Na',
        'cho xin danh sách kết quả khám',
      ]) {
        heard.add(await answer(via, who, text))
      }
    }
    expect([...heard]).toHaveLength(1)
  })

  test('a wrong code, a code that is nobody’s and a code with another year are answered alike', async () => {
    const wrong = [
      await answer(via, 'H', '46810121 1960'),
      await answer(via, 'H', '46810122 1961'),
      await answer(via, 'H', '99999999 1899'.replace('1899', '1901')),
    ]
    expect(new Set(wrong).size).toBe(1)
    const unfinished = [await answer(via, 'H', '46810121'), await answer(via, 'H', '46810122')]
    expect(new Set(unfinished).size).toBe(1)
  })
})

test('every refusal is written down, and none names the person asked about', async () => {
  const log = await house.rt.sql<{ what: string; named: number; count: number }[]>`
    select what, count(resident_id)::int as named, count(*)::int as count
    from access_log
    where what like '%refused'
    group by what
    order by what`
  expect(log).toEqual([
    { what: 'result_lists_refused', named: 0, count: 12 },
    { what: 'result_refused', named: 0, count: 2 * ASKERS.length * SUBJECTS.length },
  ])
})
