// The demo's contacts as rows, with their talks and with the people they may speak for.
import type { Seal } from '../../database/seal.ts'
import type { MadeUp } from './fill-up.ts'
import { demoId } from './ids.ts'
import { DEMO_OA, PEOPLE, PHONES } from './people.ts'
import { residentId } from './resident-rows.ts'
import { LIST_DAY, type Moments, type TableRows } from './rows.ts'

interface DemoContact {
  id: string
  space: string
  address: string
  language: string
  links: { communeId: string; person: string; relation: string; readsResults: boolean }[]
}

/** In the order in which the tables can be filled. */
export function contactRows(seal: Seal, madeUp: MadeUp[], at: Moments): TableRows[] {
  const contacts = [...namedContacts(), ...madeUpContacts(madeUp)]
  const then = at(LIST_DAY, '09:00')
  return [
    {
      table: 'contacts',
      rows: contacts.map(({ id, space, address, language }) => ({
        id,
        space,
        address: seal.seal(address),
        address_hash: seal.hash('address', address),
        language,
        created_at: then,
      })),
    },
    { table: 'conversations', rows: contacts.map(({ id }) => ({ contact_id: id })) },
    {
      table: 'contact_residents',
      rows: contacts.flatMap(({ id, links }) =>
        links.map(({ communeId, person, relation, readsResults }) => ({
          id: demoId(`link ${id} ${person}`),
          contact_id: id,
          commune_id: communeId,
          resident_id: residentId(person),
          relation,
          source: 'list',
          may_book: true,
          may_be_reminded: true,
          may_read_results: readsResults,
          verified_at: readsResults ? then : null,
          linked_at: then,
        })),
      ),
    },
    {
      table: 'consents',
      rows: contacts.flatMap(({ id, links }) =>
        links.flatMap(({ communeId, person, readsResults }) =>
          purposesOf(readsResults).map((purpose) => ({
            id: demoId(`consent ${id} ${person} ${purpose}`),
            contact_id: id,
            commune_id: communeId,
            resident_id: residentId(person),
            purpose,
            text_key: 'consent_on_paper',
            text_version: '1',
            given_at: then,
          })),
        ),
      ),
    },
  ]
}

export function contactId(letter: string, by: 'sms' | 'zalo'): string {
  return demoId(`contact ${letter} ${by}`)
}

function namedContacts(): DemoContact[] {
  return PHONES.flatMap(({ letter, sms, zalo, zaloLanguage, links }) => {
    // Results are read on Zalo alone: nothing of them ever goes out by SMS.
    const linksOf = (by: 'sms' | 'zalo') =>
      links.map(({ person, relation, readsResults }) => ({
        communeId: PEOPLE.find(({ code }) => code === person)!.communeId,
        person,
        relation,
        readsResults: by === 'zalo' && readsResults === true,
      }))
    const bySms = { id: contactId(letter, 'sms'), space: 'phone', address: sms, language: 'vi', links: linksOf('sms') }
    if (zalo === null) return [bySms]
    const byZalo = { id: contactId(letter, 'zalo'), space: DEMO_OA, address: zalo, links: linksOf('zalo') }
    return [bySms, { ...byZalo, language: zaloLanguage ?? 'vi' }]
  })
}

function purposesOf(readsResults: boolean): string[] {
  return readsResults ? ['booking', 'reminders', 'results'] : ['booking', 'reminders']
}

/** A phone speaks for its whole household. */
function madeUpContacts(madeUp: MadeUp[]): DemoContact[] {
  const households = new Map<string, MadeUp[]>()
  for (const person of madeUp) households.set(person.household, [...(households.get(person.household) ?? []), person])
  return [...households].flatMap(([household, members]) => {
    const address = members[0]!.phone
    if (address === null) return []
    const links = members.map(({ communeId, code }, i) => ({
      communeId,
      person: code,
      relation: i === 0 ? 'self' : 'other',
      readsResults: false,
    }))
    return [{ id: demoId(`contact ${household}`), space: 'phone', address, language: 'vi', links }]
  })
}
