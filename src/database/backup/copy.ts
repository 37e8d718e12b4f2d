// COPY in both directions, as streams of bytes, around two faults of the driver (postgres 3.4.9) that would wait for ever.
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'

/** `statement`: `copy … to stdout`. Yields the rows in Postgres' text format, each ended by a line feed. */
export async function* copyOut(tx: postgres.TransactionSql, statement: string): AsyncGenerator<Buffer> {
  const stream = (await tx.unsafe(statement).readable()) as Readable
  yield* stream
  // A full buffer pauses the connection, and a stream that has ended never asks for more: the end of the statement would
  // stay unread where it came in a packet of its own.
  stream._read(0)
}

/** `statement`: `copy … from stdin`. Rejects when the database refuses the rows; the transaction is then over. */
export async function copyIn(
  tx: postgres.TransactionSql,
  statement: string,
  rows: AsyncIterable<Buffer>,
): Promise<void> {
  const stream = (await tx.unsafe(statement).writable()) as Writable
  // What is refused after the last byte is told to nobody, and the stream never finishes: the next statement's answer says
  // whether the transaction still lives.
  const allSent = new Promise<void>((resolve) => {
    const finish = stream._final.bind(stream)
    stream._final = (callback) => {
      finish(callback)
      resolve()
    }
  })
  await Promise.race([pipeline(rows, stream), allSent.then(() => askIfAlive(tx, statement))])
}

async function askIfAlive(tx: postgres.TransactionSql, statement: string): Promise<void> {
  try {
    await tx`select 1`
  } catch (cause) {
    throw new Error(`the database refused the rows of: ${statement}`, { cause })
  }
}
