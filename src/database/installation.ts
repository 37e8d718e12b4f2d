// What a database knows about itself: whether it is a demo, which key seals it, and how far its clock was moved.
import type postgres from 'postgres'

export type Mode = 'demo' | 'production'

export type Opened =
  /** `born`: by this call. */
  | { outcome: 'opened'; born: boolean }
  /** `why`: a sentence for the operator. */
  | { outcome: 'refused'; why: string }

/**
 * The first start writes down mode and key; every later one must bring the same. `fingerprint`: that of the seal. A demo
 * with made-up residents must never write to real ones, and a second key would leave the data half readable.
 */
export async function openInstallation(
  db: postgres.ISql,
  { mode, fingerprint }: { mode: Mode; fingerprint: string },
): Promise<Opened> {
  const born = await db`
    insert into installation (mode, data_key_fingerprint)
    values (${mode}, ${fingerprint})
    on conflict do nothing
    returning mode`
  if (born.length > 0) return { outcome: 'opened', born: true }
  const [found] = await db<{ mode: Mode; fingerprint: string }[]>`
    select mode, data_key_fingerprint as fingerprint
    from installation`
  if (found?.mode !== mode) {
    return {
      outcome: 'refused',
      why: `This database was born ${found?.mode}, and HENKHAM_MODE is ${mode}. A ${mode} needs a database of its own: set another DATABASE_URL or DATA_DIR.`,
    }
  }
  if (found.fingerprint !== fingerprint) {
    return {
      outcome: 'refused',
      why: 'DATA_KEY is not the key this database was sealed with, so nothing in it could be read. Set the old DATA_KEY.',
    }
  }
  return { outcome: 'opened', born: false }
}

/** How far the demo's clock is ahead, in milliseconds; 0 in production. */
export async function readClockOffset(db: postgres.ISql): Promise<number> {
  const [row] = await db<{ ms: number }[]>`select clock_offset_ms as ms from installation`
  return row?.ms ?? 0
}

/** Moves the clock of all processes ahead to `ms`; never back. Returns the offset that holds now. */
export async function storeClockOffset(db: postgres.ISql, ms: number): Promise<number> {
  const [row] = await db<{ ms: number }[]>`
    update installation
    set clock_offset_ms = greatest(clock_offset_ms, ${Math.round(ms)})
    returning clock_offset_ms as ms`
  if (!row) throw new Error('the clock was moved before the installation was opened')
  return row.ms
}

/** How many weeks later than written the demo data lies. */
export async function readDemoWeeksShifted(db: postgres.ISql): Promise<number> {
  const [row] = await db<{ weeks: number }[]>`select demo_weeks_shifted as weeks from installation`
  return row?.weeks ?? 0
}

export async function storeDemoWeeksShifted(db: postgres.ISql, weeks: number): Promise<void> {
  await db`update installation set demo_weeks_shifted = ${weeks}`
}

/** Sets the clock of a demo that was just born, to any time. */
export async function startClock(db: postgres.ISql, ms: number): Promise<number> {
  await db`update installation set clock_offset_ms = ${Math.round(ms)}`
  return Math.round(ms)
}
