// A provider's document that nobody understood, without what must never be kept: secrets, pictures and where they lie.
import { redact } from '../../conversation/understanding/secrets/secrets.ts'

const HIDDEN = '***'
const ADDRESS = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>&]+|\bdata:[a-z]+\/[^\s"'<>]+/gi
/** Ids and times of the provider: long numbers that are nobody's. */
const ID = /(?:^|_)(?:ids?|sid|timestamp|time|key)$|Sid$/

/** JSON and forms are read, so that `\u0111` and `%20` hide nothing; anything else is searched as it is. As it came where nothing was found. */
export function withoutSecrets(document: string): string {
  const json = jsonOf(document)
  if (json !== undefined) {
    const clean = walk(json, '')
    return JSON.stringify(clean) === JSON.stringify(json) ? document : JSON.stringify(clean)
  }
  if (!/^[\w%.+*-]+=[^\s{]*$/.test(document)) return hide(document)
  const fields = [...new URLSearchParams(document)].map(
    ([name, value]) => [name, walk(value, name)] as [string, string],
  )
  const before = [...new URLSearchParams(document)]
  const isSame = fields.every(([, value], i) => value === before[i]![1])
  return isSame ? document : new URLSearchParams(fields).toString()
}

function jsonOf(document: string): unknown {
  try {
    return JSON.parse(document)
  } catch {
    return undefined
  }
}

function walk(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, name))
  if (typeof value === 'number') return ID.test(name) ? value : (hideNumber(value) ?? value)
  if (typeof value === 'string') return ID.test(name) ? value : hide(value)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, key)]))
}

function hideNumber(value: number): string | null {
  return redact(String(value)).found.length > 0 ? HIDDEN : null
}

function hide(text: string): string {
  return redact(text.replace(ADDRESS, HIDDEN)).text
}
