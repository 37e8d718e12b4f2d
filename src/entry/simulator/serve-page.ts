// Hands out the page: plain files, no build step, and a policy under which nothing foreign can run or be fetched.
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

/** The same folder seen from src/ and from dist/, where the compiler puts no page. */
const FOLDER = new URL('../../../src/entry/simulator/page/', import.meta.url)
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}
const FILES = [
  ...['page', 'people', 'talk', 'smart', 'keys', 'calendar'].map((sheet) => `${sheet}.css`),
  ...['page', 'arrivals', 'bubble', 'clock', 'holders', 'keypad', 'phone', 'server', 'stories'].map(
    (script) => `${script}.js`,
  ),
]
const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

export function servePage(app: FastifyInstance): void {
  serve(app, '/simulator', 'page.html')
  for (const file of FILES) serve(app, `/simulator/${file}`, file)
}

function serve(app: FastifyInstance, url: string, file: string): void {
  const body = readFileSync(new URL(file, FOLDER))
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1)]!
  app.get(url, async (_request, reply) => reply.headers(HEADERS).type(type).send(body))
}
