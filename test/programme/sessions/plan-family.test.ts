// Holds that a family is planned as near together as can be: against every way there is.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Cost,
  compareCosts,
  type FamilyBand,
  type Member,
  planFamily,
} from '../../../src/programme/sessions/plan-family.ts'

const HALF_HOUR = 30 * 60_000
const DAY = 24 * 3_600_000

function band(session: number, no: number, free: number, kept = 0): FamilyBand {
  const startsAt = new Date(Date.parse('2026-11-26T00:00:00Z') + session * DAY + no * HALF_HOUR)
  return { bandId: `${session}.${no}`, sessionId: String(session), startsAt, free, kept }
}
function member(id: string, { isPriority = false, not = [] as string[] } = {}): Member {
  return { id, isPriority, fits: ({ bandId }) => !not.includes(bandId), distance: early }
}
const early = ({ startsAt }: FamilyBand) => (startsAt.getTime() - Date.parse('2026-11-26T00:00:00Z')) / HALF_HOUR

/** "A 0.1, B 0.2" */
function said(plan: ReturnType<typeof planFamily>): string | null {
  return plan === null ? null : plan.places.map(({ memberId, band }) => `${memberId} ${band.bandId}`).join(', ')
}

describe('a family', () => {
  test('comes in one band where it fits', () => {
    const bands = [band(0, 0, 1), band(0, 1, 3), band(0, 2, 5)]
    expect(said(planFamily({ members: ['A', 'B', 'C'].map((id) => member(id)), bands }))).toBe('A 0.1, B 0.1, C 0.1')
  })

  test('else in two that follow each other', () => {
    const bands = [band(0, 0, 2), band(0, 3, 1), band(0, 4, 1)]
    const members = ['A', 'B'].map((id) => member(id))
    expect(said(planFamily({ members, bands: bands.slice(1) }))).toBe('A 0.3, B 0.4')
    expect(said(planFamily({ members, bands }))).toBe('A 0.0, B 0.0')
  })

  test('each by the rule for them: the child later, the grandmother as near as can be', () => {
    const bands = [0, 1, 2, 3].map((no) => band(0, no, 1))
    const child = member('Bin', { not: ['0.0', '0.1', '0.2'] })
    expect(said(planFamily({ members: [child, member('Bà')], bands }))).toBe('Bà 0.2, Bin 0.3')
  })

  test('seats kept for the priority groups leave the others for the others', () => {
    const bands = [band(0, 0, 1, 1)]
    const members = [member('Bà', { isPriority: true }), member('Cháu')]
    expect(said(planFamily({ members, bands }))).toBe('Bà 0.0, Cháu 0.0')
    expect(planFamily({ members: [member('A'), member('B')], bands })).toBeNull()
  })

  test('is split over two days only where no day takes all', () => {
    const bands = [band(0, 0, 2), band(1, 0, 1), band(1, 7, 1)]
    const members = ['A', 'B', 'C'].map((id) => member(id))
    expect(said(planFamily({ members, bands }))).toBe('A 0.0, B 0.0, C 1.0')
    const wide = [...bands, band(1, 3, 1)]
    expect(planFamily({ members, bands: wide })?.cost).toMatchObject({ sessions: 1, span: 210 })
  })

  test('is no longer planned where it cannot be whole', () => {
    expect(planFamily({ members: [member('A'), member('B')], bands: [band(0, 0, 1)] })).toBeNull()
  })
})

const shape = fc.record({
  bands: fc.array(
    fc.record({
      session: fc.integer({ min: 0, max: 2 }),
      no: fc.integer({ min: 0, max: 4 }),
      free: fc.integer({ min: 0, max: 2 }),
      kept: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  members: fc.array(
    fc.record({
      isPriority: fc.boolean(),
      not: fc.array(fc.integer({ min: 0, max: 5 })),
      far: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
    }),
    { minLength: 2, maxLength: 4 },
  ),
})

test('is never worse than the best of all ways', () => {
  fc.assert(
    fc.property(shape, (drawn) => {
      const bands = [...new Map(drawn.bands.map((b) => [`${b.session}.${b.no}`, b])).values()]
      const made = bands.map(({ session, no, free, kept }) => band(session, no, free, kept))
      const members = drawn.members.map(({ isPriority, not, far }, i) => ({
        ...member(String(i), { isPriority, not: not.flatMap((no) => made[no]?.bandId ?? []) }),
        distance: (b: FamilyBand) => far[made.indexOf(b)]!,
      }))
      const planned = planFamily({ members, bands: made })
      const best = bestOfAll(members, made)
      expect(planned?.cost ?? null).toEqual(best)
      if (planned) {
        expect(planned.places.map(({ memberId }) => memberId).sort()).toEqual(members.map(({ id }) => id))
        const at = members.map(({ id }) => planned.places.find(({ memberId }) => memberId === id)!.band)
        expect(costOf(members, at)).toEqual(planned.cost)
      }
    }),
    { numRuns: 1500 },
  )
})

function bestOfAll(members: Member[], bands: FamilyBand[]): Cost | null {
  const ways = members.reduce<FamilyBand[][]>(
    (begun, { fits }) => begun.flatMap((way) => bands.filter(fits).map((b) => [...way, b])),
    [[]],
  )
  const costs = ways.flatMap((way) => costOf(members, way) ?? [])
  return costs.reduce<Cost | null>((least, cost) => (!least || compareCosts(cost, least) < 0 ? cost : least), null)
}

/** Null: they do not fit so. */
function costOf(members: Member[], at: FamilyBand[]): Cost | null {
  const used = [...new Set(at)]
  for (const b of used) {
    const here = members.filter((_, i) => at[i] === b)
    if (here.some(({ fits }) => !fits(b))) return null
    if (here.length > b.free + b.kept || here.filter((m) => !m.isPriority).length > b.free) return null
  }
  const sessions = [...new Set(used.map(({ sessionId }) => sessionId))]
  const span = sessions.reduce((sum, id) => {
    const times = used.filter(({ sessionId }) => sessionId === id).map(({ startsAt }) => startsAt.getTime())
    return sum + (Math.max(...times) - Math.min(...times)) / 60_000
  }, 0)
  return {
    sessions: sessions.length,
    span,
    bands: used.length,
    far: at.reduce((sum, b, i) => sum + members[i]!.distance(b), 0),
  }
}
