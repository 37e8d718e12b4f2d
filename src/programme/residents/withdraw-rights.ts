// Takes rights over a person away from a contact, at once; what was consented to is marked as withdrawn.
import type postgres from 'postgres'
import { PURPOSE_OF } from './grant-rights.ts'
import type { Wish } from './link-request.ts'

export interface Withdrawal {
  /** Who has the rights. */
  contactId: string
  communeId: string
  residentId: string
  rights: Wish[]
  now: Date
}

/** A link without any right left ends. False: there was no open link, or it had none of these rights. */
export async function withdrawRights(tx: postgres.TransactionSql, withdrawal: Withdrawal): Promise<boolean> {
  const { contactId, communeId, residentId, rights, now } = withdrawal
  const takes = (right: Wish) => rights.includes(right)
  const changed = await tx`
    update contact_residents
    set may_book = may_book and not ${takes('book')},
      may_be_reminded = may_be_reminded and not ${takes('be_reminded')},
      may_read_results = may_read_results and not ${takes('read_results')},
      ended_at = case
        when (may_book and not ${takes('book')})
          or (may_be_reminded and not ${takes('be_reminded')})
          or (may_read_results and not ${takes('read_results')}) then null
        else ${now}::timestamptz
      end
    where contact_id = ${contactId}
      and commune_id = ${communeId}
      and resident_id = ${residentId}
      and ended_at is null
      and ((may_book and ${takes('book')}) or (may_be_reminded and ${takes('be_reminded')})
        or (may_read_results and ${takes('read_results')}))
    returning 1`
  await tx`
    update consents
    set withdrawn_at = ${now}
    where contact_id = ${contactId}
      and commune_id = ${communeId}
      and resident_id = ${residentId}
      and purpose in ${tx(rights.map((right) => PURPOSE_OF[right]))}
      and withdrawn_at is null`
  return changed.length > 0
}
