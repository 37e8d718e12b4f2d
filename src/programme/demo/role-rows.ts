// The demo's village head: registered with both addresses.
import { areaId } from './commune-rows.ts'
import { contactId } from './contact-rows.ts'
import { demoId } from './ids.ts'
import { residentId } from './resident-rows.ts'
import type { TableRows } from './rows.ts'

const ROLE = { commune_id: '10804', id: demoId('role P6') }

export function roleRows(): TableRows[] {
  return [
    {
      table: 'roles',
      rows: [
        {
          ...ROLE,
          kind: 'village_head',
          resident_id: residentId('P6'),
          area_id: areaId('10804', 'Tam Kỳ'),
          from_day: '2025-01-01',
        },
      ],
    },
    {
      table: 'role_contacts',
      rows: (['sms', 'zalo'] as const).map((by) => ({
        commune_id: ROLE.commune_id,
        role_id: ROLE.id,
        contact_id: contactId('E', by),
      })),
    },
  ]
}
