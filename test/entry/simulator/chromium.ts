// Where the tests find a browser, and how they start it.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** True, and said aloud, where there is no browser and nobody insists on one (REQUIRE_CHROMIUM=1). */
export function isMissing(what: string): boolean {
  const missing = !existsSync(CHROMIUM) && process.env.REQUIRE_CHROMIUM !== '1'
  if (missing) console.log(`skipped: ${what}, because there is no ${CHROMIUM}`)
  return missing
}

/** Rejects where there is none. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
}
