// The demo's households and residents as rows: the named people and those made up.
import type { Seal } from '../../database/seal.ts'
import { foldName } from '../../vietnamese/people/names.ts'
import { areaId } from './commune-rows.ts'
import type { MadeUp } from './fill-up.ts'
import { demoId } from './ids.ts'
import { type DemoPerson, PEOPLE } from './people.ts'
import { LIST_DAY, type Moments, type TableRows } from './rows.ts'

/** In the order in which the tables can be filled. */
export function residentRows(seal: Seal, madeUp: MadeUp[], at: Moments): TableRows[] {
  const everybody = [...PEOPLE, ...madeUp]
  const households = new Map(everybody.map((person) => [person.household, person]))
  return [
    {
      table: 'households',
      rows: [...households.values()].map(({ communeId, household, area }) => ({
        commune_id: communeId,
        id: demoId(`household ${household}`),
        area_id: areaId(communeId, area),
      })),
    },
    { table: 'residents', rows: everybody.map((person) => residentRow(seal, person, at)) },
  ]
}

export function residentId(code: string): string {
  return demoId(`resident ${code}`)
}

function residentRow(seal: Seal, person: DemoPerson | MadeUp, at: Moments) {
  const personalId = 'personalId' in person ? person.personalId : null
  return {
    commune_id: person.communeId,
    id: residentId(person.code),
    household_id: demoId(`household ${person.household}`),
    area_id: areaId(person.communeId, person.area),
    name: seal.seal(person.name),
    name_hash: seal.hash('name', foldName(person.name)),
    birth_year: person.birthYear,
    birth_month: person.birthMonth ?? null,
    sex: person.sex,
    personal_id: personalId && seal.seal(personalId),
    personal_id_hash: personalId && seal.hash('personal_id', personalId),
    priority_group: person.group,
    organiser: person.organiser,
    has_insurance: person.hasInsurance,
    standing: 'listed',
    created_at: at(LIST_DAY, '08:00'),
  }
}
