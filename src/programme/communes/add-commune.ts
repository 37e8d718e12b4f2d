// Adds a commune to the installation.
import type postgres from 'postgres'

export type CommuneKind = 'xã' | 'phường' | 'đặc khu'

export interface NewCommune {
  /** Five digits, QĐ 19/2025/QĐ-TTg. */
  id: string
  kind: CommuneKind
  name: string
  province: string
  /** What a village unit is called here: thôn, ấp, khóm … */
  unitLabel?: string
  now: Date
}

export type CommuneAdded = { outcome: 'added' } | { outcome: 'already_there' }

/** A commune that is there keeps its name and its kind. */
export async function addCommune(tx: postgres.TransactionSql, commune: NewCommune): Promise<CommuneAdded> {
  const { id, kind, name, province, unitLabel, now } = commune
  const added = await tx`
    insert into communes (id, kind, name, province, unit_label, created_at)
    values (${id}, ${kind}, ${name}, ${province}, ${unitLabel ?? 'thôn'}, ${now})
    on conflict (id) do nothing
    returning id`
  return { outcome: added.length ? 'added' : 'already_there' }
}
