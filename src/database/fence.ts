// Keeps a transaction whose connection was lost from ever writing to that connection again.
import type postgres from 'postgres'

/**
 * The library rejects such a transaction at once, but lets its function go on, and writes a `rollback` when that fails
 * (postgres 3.4.9; its issues 1133, 1208, 1216). By then the connection is closed, and a write to it throws where nobody
 * can catch it and leaves it unable to reconnect (20 s of CONNECT_TIMEOUT, measured); or it serves somebody else already,
 * whose transaction would take the dead one's statements for its own. So what a lost transaction still asks for is
 * refused, and the library never hears of its end.
 */
export function fence(sql: postgres.Sql): postgres.Sql {
  // Whose connection it was is not told, so for this one moment no transaction may ask for anything.
  let oneWasLost = false
  sql.options.onclose = () => {
    oneWasLost = true
    setImmediate(() => {
      oneWasLost = false
    })
  }
  const begin = sql.begin.bind(sql) as (...args: Begin) => Promise<unknown>
  const fenced = async (...args: Begin) => {
    const work = args.pop() as Work
    const options = args as string[]
    let isOver = false
    const guarded: Work = async (tx) => {
      const refusing = new Proxy(tx, {
        apply(target, that, args) {
          if (isOver || oneWasLost) throw new LostTransaction()
          return Reflect.apply(target, that, args)
        },
      })
      try {
        const done = await work(refusing)
        if (!isOver) return done
      } catch (error) {
        // The loss fails the statement first and the transaction a moment later.
        await new Promise(setImmediate)
        if (!isOver) throw error
      }
      return new Promise(() => {})
    }
    try {
      return await begin(...(options as [string]), guarded)
    } finally {
      isOver = true
    }
  }
  return Object.assign(sql, { begin: fenced as typeof sql.begin })
}

type Work = (tx: postgres.TransactionSql) => unknown
type Begin = [Work] | [options: string, Work]

class LostTransaction extends Error {
  readonly code = 'CONNECTION_CLOSED'
  override readonly name = 'LostTransaction'
  constructor() {
    super('the connection of this transaction was lost')
  }
}
