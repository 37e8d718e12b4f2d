// A talk in the terminal: one phone of the demo, line by line.
import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Runtime } from '../../runtime.ts'
import type { Played } from '../simulator/played.ts'
import { readTalk, type Shown } from '../simulator/talk.ts'
import { write } from '../simulator/write.ts'
import { processInbox } from '../workers/process-inbox.ts'
import { sendOutbox } from '../workers/send-outbox.ts'

const LOOK_MS = 50
/** A server that runs over the same database may be handling the message: then its answer is waited for. */
const PATIENCE_MS = 10_000
const HELP = 'Write as this person would. A number picks a choice. /quit ends it.'

export interface Terminal {
  input: Readable
  output: Writable
}

/** Ends with the input, or at /quit. */
export async function chat(rt: Runtime, phone: Played, { input, output }: Terminal): Promise<void> {
  const news = readTalk(rt, phone)
  const say = (line: string) => output.write(`${line}\n`)
  for (const shown of await news()) say(told(shown))
  say(HELP)
  const lines = createInterface({ input, output, prompt: '> ' })
  lines.prompt()
  for await (const line of lines) {
    const text = line.trim()
    if (text === '/quit') break
    if (text !== '') {
      await write(rt, phone, { text })
      for (const shown of await answers(rt, news)) say(told(shown))
    }
    lines.prompt()
  }
  lines.close()
}

/** What has come back once everything that is due was handled and sent. */
async function answers(rt: Runtime, news: () => Promise<Shown[]>): Promise<Shown[]> {
  const heard: Shown[] = []
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    let worked = false
    while ((await processInbox(rt)) || (await sendOutbox(rt, 'replies'))) worked = true
    heard.push(...(await news()).filter(({ from, state }) => from === 'station' && state !== 'sending'))
    if (heard.length > 0) return heard
    // Handled here and nothing to say: a sticker while a person of the station writes by hand, for example.
    if (worked && waited > 0) return []
    await sleep(LOOK_MS)
  }
  return heard
}

function told({ from, text, buttons }: Shown): string {
  if (from === 'person') return `> ${text}`
  const choices = buttons.map(({ label, payload }, i) => `  (${payload === '0' ? 0 : i + 1}) ${label}`)
  return [...text.split('\n').map((line) => `< ${line}`), ...choices].join('\n')
}
