// Forgets how far somebody has come, so that they are led from the start.
import type postgres from 'postgres'

export async function startOver(tx: postgres.TransactionSql, contactId: string): Promise<void> {
  await tx`
    delete from vneid_guides
    where contact_id = ${contactId}`
}
