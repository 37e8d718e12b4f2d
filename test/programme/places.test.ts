// Holds under which names places are known.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoId } from '../../src/programme/demo/ids.ts'
import { loadPlaces, type Place } from '../../src/programme/places.ts'
import type { FreshDatabase } from '../setup/database.ts'
import { demoDatabase } from './demo-database.ts'

let db: FreshDatabase
let places: Place[]
beforeAll(async () => {
  db = await demoDatabase()
  places = await loadPlaces(db.sql)
})
afterAll(() => db.drop())

test('a village, a former commune of the same name and the commune are all found, unaccented', () => {
  const areaId = demoId('area 10804 Đồng Cẩm')
  expect(places.filter(({ name }) => name === 'dong cam')).toEqual([
    { name: 'dong cam', communeId: '10804', areaId, kind: 'area' },
    { name: 'dong cam', communeId: '10804', areaId, kind: 'former_commune' },
  ])
  expect(places).toContainEqual({ name: 'kim thanh', communeId: '10804', areaId: null, kind: 'commune' })
  expect(places).toContainEqual({ name: 'xuat hoa', communeId: '01843', areaId: null, kind: 'former_commune' })
})

test('a village that is only numbered is never found in a bare digit', () => {
  expect(places.filter(({ communeId }) => communeId === '31783').map(({ name }) => name)).toEqual([
    'khom 1',
    'khom 2',
    'vinh chau',
  ])
  expect(places.filter(({ name }) => /^\d+$/.test(name))).toEqual([])
})
