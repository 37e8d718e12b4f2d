// Copies of a database on one server, for the tests and for the long proofs, which run without vitest.
import type postgres from 'postgres'

/** Copies the database `template` to `name`, in some 20 ms. `admin`: connected to another one. */
export async function copyDatabase(admin: postgres.Sql, name: string, template: string): Promise<void> {
  await whenNobodyIsConnected(
    () => admin`create database ${admin(name)} template ${admin(template)} strategy file_copy`,
  )
}

/** A template can be copied only while nobody is connected to it, and another worker's copying counts (55006). */
export async function whenNobodyIsConnected(work: () => PromiseLike<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await work()
      return
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt === 200) throw error
      await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 20))
    }
  }
}

/** The address of another database on the same server. */
export function siblingUrl(url: string, database: string): string {
  const sibling = new URL(url)
  sibling.pathname = `/${database}`
  return sibling.href
}
