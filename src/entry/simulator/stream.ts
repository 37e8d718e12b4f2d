// Server-sent events: what changes in a talk, and the clock, until the page goes away.
import type { ServerResponse } from 'node:http'
import type { Runtime } from '../../runtime.ts'
import { localDay, localTime, sayWeekday, weekdayOf } from '../../vietnamese/dates.ts'
import type { Played } from './played.ts'
import { readTalk } from './talk.ts'

const POLL_MS = 300
const BEAT_MS = 15_000
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // A proxy that collects would turn the talk into a letter.
  'x-accel-buffering': 'no',
}

export interface Streams {
  open(phone: Played, to: ServerResponse): void
  /** Something was written in this process: look now. */
  wake(): void
  end(): void
}

export function openStreams(rt: Runtime): Streams {
  const streams = new Set<{ look(): void; end(): void }>()
  return {
    open(phone, to) {
      const stream = follow(rt, phone, to)
      streams.add(stream)
      to.on('close', () => streams.delete(stream))
    },
    wake() {
      for (const stream of streams) stream.look()
    },
    end() {
      for (const stream of streams) stream.end()
    },
  }
}

function follow(rt: Runtime, phone: Played, to: ServerResponse) {
  const changes = readTalk(rt, phone)
  let open = true
  let looking = false
  let again = false
  let second = 0
  let timer: NodeJS.Timeout | undefined
  const tell = (event: string, data: unknown) => {
    if (open) to.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  async function look(): Promise<void> {
    clearTimeout(timer)
    again = looking
    if (looking || !open) return
    looking = true
    try {
      const now = rt.clock.now()
      if (Math.floor(now.getTime() / 1000) !== second) tell('clock', clockOf(now))
      second = Math.floor(now.getTime() / 1000)
      // A page that reads slower than we write gets the rest when it has caught up.
      const messages = to.writableNeedDrain ? [] : await changes()
      if (messages.length > 0) tell('messages', messages)
    } catch (error) {
      rt.log.warn({ code: (error as { code?: string }).code ?? 'unknown' }, 'a talk of the simulator could not be read')
    }
    looking = false
    if (open) timer = setTimeout(look, again ? 0 : POLL_MS)
  }

  to.writeHead(200, HEADERS)
  to.write('retry: 1000\n\n')
  const beat = setInterval(() => to.write(': still here\n\n'), BEAT_MS)
  const stop = () => {
    open = false
    clearTimeout(timer)
    clearInterval(beat)
  }
  to.on('close', stop)
  look()
  return {
    look,
    end() {
      stop()
      to.end()
    },
  }
}

/** In Vietnam, as it is said there; `day` is YYYY-MM-DD, `weekday` 1 = Monday … 7 = Sunday. */
export function clockOf(now: Date) {
  const day = localDay(now)
  const weekday = weekdayOf(day)
  return { now: now.toISOString(), day, time: localTime(now), weekday, said: sayWeekday(weekday) }
}
