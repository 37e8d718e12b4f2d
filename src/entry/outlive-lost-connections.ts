// Keeps the process alive when the database goes away in the middle of a transaction.
import type { Log } from '../runtime.ts'

/**
 * The driver writes once more to a connection that was closed while somebody held it, and throws where nobody can catch it
 * (postgres 3.4.9, nextWrite). `database/fence.ts` keeps transactions from that, not a connection taken with `reserve`.
 * What was asked for is rejected as well, so this echo may be dropped. Everything else that nobody caught ends the process.
 */
export function outliveLostConnections(log: Log): void {
  process.on('uncaughtException', (error: Error & { code?: string }) => {
    const fields = { error: error.name, code: error.code }
    if (isEcho(error)) return log.warn(fields, 'a connection to the database was lost in the middle of a transaction')
    log.error(fields, 'a fault nobody caught; the program ends')
    process.exit(1)
  })
}

function isEcho(error: Error & { code?: string }): boolean {
  const isTheirs = /[\\/]postgres[\\/](src|cjs)[\\/]connection/.test(error.stack ?? '')
  return isTheirs || ['EPIPE', 'ECONNRESET', 'CONNECTION_CLOSED', 'CONNECTION_ENDED'].includes(error.code ?? '')
}
