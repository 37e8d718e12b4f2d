// Holds that a list is taken in whole or not at all, that nobody is merged, lost or deleted by it, and that nothing lies open.
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { book } from '../../../src/programme/bookings/book.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { registerResident } from '../../../src/programme/residents/register.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, seal } from '../demo-database.ts'
import { bring, csv, everything, removeFiles, said } from './lists.ts'

let db: FreshDatabase
const opened: FreshDatabase[] = []
beforeEach(async () => {
  db = await demoDatabase()
  opened.push(db)
})
afterAll(async () => {
  await Promise.all(opened.map((each) => each.drop()))
  removeFiles()
})

const MAN = 'PHẠM THỊ MẬN,1949,Nữ,Tam Kỳ,,,'
const LUONG = 'Nguyễn Văn Lượng,1952,Nam,Tam Kỳ,,,'
const THU = 'Phạm Văn Thử,12/03/1970,Nam,Tam Kỳ,030870000011,0300000201,'
const NGHIEM = 'Lê Thị Nghiệm,1985,Nữ,Đại Đức,,0300000202,'

interface Stored {
  name: Buffer
  personalId: Buffer | null
  standing: string
  [other: string]: unknown
}

async function person(id: string) {
  const [found] = await db.sql<Stored[]>`
    select residents.name, birth_year as year, birth_month as month, sex, personal_id as "personalId", priority_group as "group",
      organiser, has_insurance as insured, standing, areas.name as area
    from residents
    join areas on areas.id = residents.area_id
    where residents.id = ${id}`
  const { name, personalId, ...rest } = found!
  return { ...rest, standing: rest.standing, name: seal.open(name), personalId: personalId && seal.open(personalId) }
}

async function idOf(name: string): Promise<string> {
  const rows = await db.sql<{ id: string; name: Buffer }[]>`
    select id, name
    from residents
    where commune_id = '10804' and created_at = ${NOW}`
  const found = rows.filter((row) => seal.open(row.name) === name)
  if (found.length !== 1) throw new Error(`${found.length} people of this name were added`)
  return found[0]!.id
}

async function reviews(): Promise<string[]> {
  const rows = await db.sql<{ kind: string; line: number | null }[]>`
    select kind, line
    from resident_reviews
    where state = 'open' and kind <> 'missing'
    order by kind, line`
  return rows.map(({ kind, line }) => `${kind} ${line}`)
}

async function linksOf(resident: string): Promise<string[]> {
  const rows = await db.sql<{ address: Buffer; relation: string; ended: boolean; books: boolean; reads: boolean }[]>`
    select address, relation, ended_at is not null as ended, may_book and may_be_reminded as books,
      may_read_results as reads
    from contact_residents
    join contacts on contacts.id = contact_residents.contact_id
    where resident_id = ${resident} and space = 'phone'
    order by linked_at, ended`
  return rows.map(({ address, relation, ended, books, reads }) =>
    [seal.open(address), relation, books && 'books', reads && 'reads', ended && 'ended'].filter(Boolean).join(' '),
  )
}

describe('what is stored', () => {
  test('a new person comes in with village, ID, group and number', async () => {
    expect(said(await bring(db, csv([THU, NGHIEM])))).toEqual({ counts: '2 new', rows: [] })
    const id = await idOf('Phạm Văn Thử')
    expect(await person(id)).toEqual({
      ...{ name: 'Phạm Văn Thử', year: 1970, month: 3, sex: 'm', personalId: '030870000011', area: 'Tam Kỳ' },
      ...{ group: 7, organiser: 'commune', insured: null, standing: 'listed' },
    })
    expect(await linksOf(id)).toEqual(['0300000201 self books'])
  })

  test('without the word to commit nothing is stored, and an earlier look is forgotten', async () => {
    const before = await everything(db)
    for (let look = 0; look < 2; look++) {
      expect(said(await bring(db, csv([THU, MAN]), { commit: false })).counts).toBe('1 new, 1 same')
    }
    expect(await everything(db)).toEqual(before)
    expect(await db.sql`select line, outcome, row is not null as kept from roster_import_rows order by line`).toEqual([
      { line: 2, outcome: 'new', kept: true },
      { line: 3, outcome: 'same', kept: false },
    ])
  })

  test('the same file twice changes nothing', async () => {
    const path = csv([MAN.replace(',,', ',030949000011,'), THU, NGHIEM, 'Lê Văn Con,2015,Nam,Đại Đức,,0300000202,'])
    expect(said(await bring(db, path)).counts).toBe('3 new, 1 changed')
    const before = await everything(db)
    expect(said(await bring(db, path)).counts).toBe('4 same')
    expect(await everything(db)).toEqual(before)
  })

  test('what the list says better is taken, what it does not say stays', async () => {
    const header = 'Họ tên,Ngày sinh,Thôn,CCCD,BHYT,Đối tượng'
    const known = await person(residentId('P2'))
    const changed = csv(['nguyen thi huong,15/08/1978,Hòa Bình,030978000012,GD4303012345678,Hộ nghèo'], { header })
    await db.sql`
      update residents
      set personal_id = ${seal.seal('030978000012')}, personal_id_hash = ${seal.hash('personal_id', '030978000012')}
      where id = ${residentId('P2')}`
    expect(said(await bring(db, changed))).toEqual({ counts: '1 changed', rows: [] })
    expect(await person(residentId('P2'))).toEqual({
      ...{ ...known, month: 8, area: 'Hòa Bình', personalId: '030978000012', insured: true, group: 3 },
    })
    expect(said(await bring(db, csv(['Nguyễn Thị Hương,1978,Hòa Bình,,,'], { header }))).counts).toBe('1 same')
  })

  test('a failure half way leaves nothing behind', async () => {
    const before = await everything(db)
    let ids = 0
    const failing = () => {
      ids += 1
      if (ids > 5) throw new Error('the power is gone')
      return newId()
    }
    await expect(bring(db, csv([MAN.replace(',,', ',030949000011,'), THU, NGHIEM]), { ids: failing })).rejects.toThrow(
      'the power is gone',
    )
    expect(ids, 'people were being stored').toBe(6)
    expect(await everything(db)).toEqual(before)
    expect(await db.sql`select id from roster_imports`).toEqual([])
  })

  test.each<[string, string, (hash: (number: string) => string) => string]>([
    ['the second number', 'contacts', (hash) => `new.address_hash = decode('${hash('0300000202')}', 'hex')`],
    ['a talk of its own for a number', 'conversations', () => 'true'],
    ['the second person of a number', 'contact_residents', () => `new.relation = 'other'`],
  ])('a database that refuses %s leaves nothing behind, and the same file comes in later', async (_, table, when) => {
    const path = csv([THU, NGHIEM, MAN.replace(',,', ',030949000011,'), 'Lê Văn Con,2015,Nam,Đại Đức,,0300000202,'])
    const condition = when((number) => seal.hash('address', number).toString('hex'))
    await db.sql.unsafe(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room is left'; end $$;
      create trigger refuse before insert on ${table} for each row when (${condition}) execute function refuse()`)
    const before = [await everything(db), await besides()]
    await expect(bring(db, path)).rejects.toThrow('no room is left')
    expect([await everything(db), await besides()]).toEqual(before)
    await db.sql.unsafe(`drop trigger refuse on ${table}`)
    expect(said(await bring(db, path)).counts).toBe('3 new, 1 changed')
    expect(await linksOf(await idOf('Lê Văn Con'))).toEqual(['0300000202 other books'])
  })

  /** What an import writes beside people and their numbers. */
  async function besides() {
    return db.sql`
      select (select json_agg(t) from roster_imports t) as imports,
        (select json_agg(t) from roster_import_rows t) as rows,
        (select json_agg(t order by contact_id) from conversations t) as talks,
        (select json_agg(t order by id) from access_log t) as looks`
  }

  test('at rest every name, number, remark and reason is sealed', async () => {
    const lines = [THU, NGHIEM, 'Trần Văn Hỏng,31/02/1960,Nam,Tam Kỳ,142345678,0300000299,bệnh nặng']
    await bring(db, csv(lines), { commit: false })
    const look = await dump()
    await bring(db, csv(lines))
    const all = look + (await dump())
    for (const secret of [
      'Thử',
      'Nghiệm',
      'Hỏng',
      '030870000011',
      '142345678',
      '0300000201',
      '31/02/1960',
      'bệnh nặng',
    ]) {
      for (const form of [secret, Buffer.from(secret).toString('hex')]) expect(all, secret).not.toContain(form)
    }
    const left = await db.sql`select line from roster_import_rows where name_hash is not null or phone_hash is not null`
    expect(left).toEqual([])
  })

  async function dump(): Promise<string> {
    const tables = await db.sql<{ text: string }[]>`
      select t::text as text from roster_import_rows t
      union all
      select t::text from roster_imports t
      union all
      select t::text from residents t
      union all
      select t::text from contacts t
      union all
      select t::text from resident_reviews t
      union all
      select t::text from access_log t`
    return tables.map(({ text }) => text).join('\n')
  }
})

describe('who it is', () => {
  test('an ID on two rows with two names: both wait for staff, and so does an ID of somebody else on the list', async () => {
    const twice = [THU, 'Trần Văn Khác,1970,Nam,Tam Kỳ,030870000011,,']
    expect(said(await bring(db, csv(twice)))).toEqual({
      counts: '2 unclear',
      rows: [
        '2 unclear Số CCCD còn đứng ở dòng 3 với họ tên khác; đối chiếu lại với thẻ',
        '3 unclear Số CCCD còn đứng ở dòng 2 với họ tên khác; đối chiếu lại với thẻ',
      ],
    })
    await bring(db, csv([THU]))
    const path = csv(twice)
    expect(said(await bring(db, path))).toEqual({
      counts: '1 same, 1 unclear',
      rows: ['3 unclear Số CCCD trong danh sách của xã là của người có họ tên khác; đối chiếu lại với thẻ'],
    })
    expect(await reviews()).toEqual(['same_id 3'])
    await bring(db, path)
    expect(await reviews()).toEqual(['same_id 3'])
  })

  test('one person on two rows comes in once', async () => {
    expect(said(await bring(db, csv([THU, NGHIEM, THU, MAN, MAN])))).toEqual({
      counts: '2 new, 1 same, 2 unclear',
      rows: [
        '4 unclear Dòng trùng người với dòng 2; giữ lại một dòng',
        '6 unclear Dòng trùng người với dòng 5; giữ lại một dòng',
      ],
    })
  })

  test('namesakes of one year and village: without IDs one waits, with two IDs both come in and are looked at', async () => {
    const other = NGHIEM.replace('0300000202', '0300000203')
    expect(said(await bring(db, csv([NGHIEM, other])))).toEqual({
      counts: '1 new, 1 unclear',
      rows: ['3 unclear Dòng trùng họ tên, năm sinh và thôn với dòng 2; nếu là hai người, ghi số CCCD của cả hai'],
    })
    expect(await reviews()).toEqual(['same_name 3'])
    const twins = ['030970000021', '030970000022'].map((id) => `Đỗ Thị Sinh,1970,Nữ,Tam Kỳ,${id},,`)
    const imported = await bring(db, csv(twins))
    expect(said(imported)).toEqual({ counts: '2 new', rows: [] })
    expect(imported).toMatchObject({ report: { namesakes: [{ line: 2 }, { line: 3 }] } })
    expect(await reviews()).toEqual(['same_name 2', 'same_name 3'])
    expect(said(await bring(db, csv(twins))).counts).toBe('2 same')
    expect(await reviews()).toEqual(['same_name 2', 'same_name 3'])
  })

  test('two women of one name and year in two villages stay two', async () => {
    const lines = ['Tam Kỳ', 'Đại Đức'].map((village) => `Nguyễn Thị Hoa,1960,Nữ,${village},,,`)
    expect(said(await bring(db, csv(lines)))).toEqual({ counts: '2 same', rows: [] })
    expect(said(await bring(db, csv(['Nguyễn Thị Hoa,1960,Nữ,Đồng Cẩm,,,']))).counts).toBe('1 new')
  })

  test('who registered by chat is neither merged nor verified by a list', async () => {
    const contact = contactId('C', 'sms')
    await db.sql.begin((tx) =>
      registerResident(tx, seal, {
        ...{ communeId: '10804', areaId: null, relation: 'self', contactId: contact, consent: null, now: NOW, newId },
        ...{ group: 7, organiser: 'commune', name: 'Phạm Văn Thử', birthYear: 1970 },
      }),
    )
    expect(said(await bring(db, csv([THU]))).counts).toBe('1 new')
    expect(await reviews()).toEqual(['registered 2'])
    const standings = await db.sql`select standing from residents where created_at = ${NOW} order by standing`
    expect(standings).toEqual([{ standing: 'listed' }, { standing: 'to_verify' }])
  })

  test('who is on another commune’s list too is for staff to decide', async () => {
    await bring(db, csv([THU]))
    expect(said(await bring(db, csv([THU.replace('Tam Kỳ', 'Thanh Giang')]), { communeId: '11284' })).counts).toBe(
      '1 new',
    )
    expect(await reviews()).toEqual(['other_commune 2'])
  })
})

describe('who is gone', () => {
  test('the dead and the moved are marked, give their seats back, and nobody is deleted', async () => {
    const people = async () => (await db.sql`select count(*)::int as people from residents`)[0]!.people
    const before = await people()
    const imported = await bring(db, csv([`${MAN}đã chết ngày 2/10/2026`, `${LUONG}chuyển đi Hà Nội`]))
    expect(said(imported)).toEqual({ counts: '2 changed', rows: [] })
    expect(imported).toMatchObject({ report: { died: 1, moved: 1 } })
    expect((await person(residentId('P1'))).standing).toBe('died')
    expect((await person(residentId('P3'))).standing).toBe('moved')
    expect(await people()).toBe(before)
    const [booking] = await db.sql`select state, seat_no as seat from bookings where resident_id = ${residentId('P3')}`
    expect(booking).toEqual({ state: 'cancelled', seat: null })
  })

  test('who moved back is listed again, who died is not brought back by a list', async () => {
    await bring(db, csv([`${MAN}tử vong`, `${LUONG}cắt khẩu`]))
    expect(said(await bring(db, csv([MAN, LUONG])))).toEqual({
      counts: '1 changed, 1 unclear',
      rows: ['2 unclear Ghi chú đang được ghi là đã chết; đối chiếu lại, nếu là người khác thì ghi số CCCD'],
    })
    expect((await person(residentId('P1'))).standing).toBe('died')
    expect((await person(residentId('P3'))).standing).toBe('listed')
  })

  test.each<[string, string]>([
    ['mất thẻ BHYT', '1 same'],
    ['chồng đã chết', '1 unclear'],
    ['mất sức lao động', '1 same'],
    ['chuyển đến năm 2025', '1 same'],
    ['đã mất', '1 changed'],
    ['Mất năm 2025', '1 changed'],
    ['tạm vắng', '1 same'],
  ])('the remark "%s" makes the row %s', async (remark, counts) => {
    expect(said(await bring(db, csv([MAN + remark]))).counts).toBe(counts)
  })

  test('somebody gone whom nobody knows is not taken in', async () => {
    expect(said(await bring(db, csv([`${THU}đã chết`])))).toEqual({
      counts: '1 rejected',
      rows: ['2 rejected Ghi chú đã chết hoặc chuyển đi và không có trong danh sách của xã; không cần nạp'],
    })
  })

  test('who is missing in the villages of the file is listed, and taken off when found', async () => {
    const imported = await bring(db, csv([MAN]))
    const [{ people } = { people: 0 }] = await db.sql<{ people: number }[]>`
      select count(*)::int as people
      from residents
      join areas on areas.id = residents.area_id
      where areas.name = 'Tam Kỳ' and standing = 'listed'`
    expect(imported).toMatchObject({ report: { missing: [{ area: 'thôn Tam Kỳ', people: people - 1 }] } })
    const open = async () =>
      (await db.sql`select from resident_reviews where kind = 'missing' and state = 'open'`).length
    expect(await open()).toBe(people - 1)
    await bring(db, csv([LUONG]))
    expect(await open(), 'Mận is missing now, Lượng no longer').toBe(people - 1)
    const [standing] =
      await db.sql`select bool_and(standing = 'listed') as all from residents where commune_id = '10804'`
    expect(standing).toEqual({ all: true })
  })

  test('a booking of somebody who is only missing stays', async () => {
    const [band] = await db.sql<{ id: string }[]>`
      select session_bands.id
      from session_bands
      join sessions on sessions.id = session_bands.session_id
      where sessions.code = 'S1'
      limit 1`
    const wished = {
      communeId: '10804',
      residentId: residentId('P1'),
      bandId: band!.id,
      contactId: null,
      now: NOW,
      newId,
    }
    expect((await db.sql.begin((tx) => book(tx, wished))).outcome).toBe('booked')
    await bring(db, csv([LUONG]))
    const [booking] = await db.sql`select state from bookings where resident_id = ${residentId('P1')}`
    expect(booking).toEqual({ state: 'live' })
  })
})

describe('households and numbers', () => {
  const header = 'Họ tên,Năm sinh,Thôn,Chủ hộ,Điện thoại'

  test('a household is its head’s, and its number speaks for who has none', async () => {
    const lines = [
      'Lê Văn Chủ,1960,Tam Kỳ,Lê Văn Chủ,0300000301',
      'Đỗ Thị Vợ,1962,Tam Kỳ,Lê Văn Chủ,',
      'Lê Văn Con,1990,Tam Kỳ,Lê Văn Chủ,300000302',
    ]
    const path = csv(lines, { header })
    await bring(db, path)
    const [head, wife, son] = await Promise.all(['Lê Văn Chủ', 'Đỗ Thị Vợ', 'Lê Văn Con'].map(idOf))
    const homes = await db.sql`select distinct household_id from residents where id in (${head!}, ${wife!}, ${son!})`
    expect(homes).toHaveLength(1)
    expect(await linksOf(head!)).toEqual(['0300000301 self books'])
    expect(await linksOf(wife!)).toEqual(['0300000301 other books'])
    expect(await linksOf(son!)).toEqual(['0300000302 self books'])
    expect(said(await bring(db, path)).counts).toBe('3 same')
  })

  test('a child’s number is a parent’s', async () => {
    await bring(db, csv(['Lê Văn Bé,2018,Tam Kỳ,,0300000303'], { header }))
    expect(await linksOf(await idOf('Lê Văn Bé'))).toEqual(['0300000303 other books'])
  })

  test('another number ends the old one; one that somebody ended stays ended; a carer stays', async () => {
    await bring(db, csv([NGHIEM]))
    const id = await idOf('Lê Thị Nghiệm')
    const later = new Date(NOW.getTime() + 1000)
    expect(said(await bring(db, csv([NGHIEM.replace('0202', '0204')]), { now: later })).counts).toBe('1 changed')
    expect(await linksOf(id)).toEqual(['0300000202 self books ended', '0300000204 self books'])
    await db.sql`update contact_residents set ended_at = ${later} where resident_id = ${id}`
    expect(said(await bring(db, csv([NGHIEM.replace('0202', '0204')]), { now: later })).counts).toBe('1 same')
    await bring(db, csv([MAN.replace(',,,', ',,0300000205,')]), { now: later })
    expect(await linksOf(residentId('P1'))).toEqual([
      '0300000002 mother books',
      '0300000001 self books ended',
      '0300000205 self books',
    ])
  })

  test('a number written for half a village is nobody’s', async () => {
    const lines = NAMES.map((name) => `Lê Văn ${name},1970,Tam Kỳ,,0300000305`)
    const imported = await bring(db, csv(lines, { header }))
    expect(imported).toMatchObject({ crowdedPhones: 11 })
    expect(await db.sql`select from contacts where address_hash = ${seal.hash('address', '0300000305')}`).toEqual([])
    expect(said(await bring(db, csv(lines, { header }))).counts).toBe('11 same')
  })
  const NAMES = ['An', 'Bình', 'Cường', 'Dũng', 'Hải', 'Khánh', 'Long', 'Minh', 'Nam', 'Phúc', 'Quân']
})

describe('who organises (domain.md A2)', () => {
  const header = 'Họ tên,Năm sinh,Thôn,Đối tượng,Nghề nghiệp,Trường'
  test.each<[string, string, number, string]>([
    ['1950', ',,', 2, 'commune'],
    ['1985', ',Công nhân Công ty May,', 4, 'employer'],
    ['1950', 'Thương binh,Công nhân,', 1, 'employer'],
    ['1985', 'Hộ cận nghèo,Nông dân,', 3, 'commune'],
    ['1985', ',Bộ đội,', 5, 'armed_forces'],
    ['1950', ',Bộ đội nghỉ hưu,', 2, 'commune'],
    ['2021', ',,', 7, 'commune'],
    ['2021', ',,Mầm non Tam Kỳ', 6, 'school'],
    ['2015', ',,', 6, 'school'],
    ['2015', ',Nghỉ học,', 7, 'commune'],
    ['1985', ',Lao động tự do,', 7, 'commune'],
    ['1985', 'Nhóm 3,,', 3, 'commune'],
  ])('born %s, "%s": group %i, %s', async (year, cells, group, organiser) => {
    await bring(db, csv([`Lê Văn Nhóm,${year},Tam Kỳ,${cells}`], { header }))
    expect(await person(await idOf('Lê Văn Nhóm'))).toMatchObject({ group, organiser })
  })

  test('codes of the national data set are read by their own table', async () => {
    await bring(db, csv(['Lê Văn Nhóm,1985,Tam Kỳ,13;4'], { header: 'HO_TEN,NGAY_SINH,Thôn,DOI_TUONG' }))
    expect(await person(await idOf('Lê Văn Nhóm'))).toMatchObject({ group: 1, organiser: 'employer' })
  })
})
