// Texts understood a second on one core, beside a library for Vietnamese dates and a classifier of intents trained on the dev half.
import * as chrono from 'chrono-node'
import type { Label } from '../../src/conversation/understanding/label.ts'
import { hear, NOW, readCorpus, type Utterance } from '../corpus/corpus.ts'
import { percent, type Score, score } from '../corpus/score.ts'

const ROUNDS = 5
const SECONDS = 1

type Reader = (utterance: Utterance) => Pick<Label, 'intent' | 'date'> | Promise<Pick<Label, 'intent' | 'date'>>

/** Prints what each reads right of the test half and of two sets written later, and its texts a second (median of interleaved rounds). */
export async function measureUnderstanding(): Promise<void> {
  const test = readCorpus('test')
  const readers: Record<string, Reader> = {
    henkham: (utterance) => hear(utterance),
    'chrono-node vi': readDays,
    'nlp.js trained on dev': await trained(readCorpus('dev')),
  }
  const rates = Object.fromEntries(Object.keys(readers).map((name) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, reader] of Object.entries(readers)) rates[name]!.push(await rateOf(reader, test))
  const ours = median(rates.henkham!)
  for (const name of ['test', 'fresh', 'unseen']) {
    const texts = readCorpus(name)
    console.log(`\nunderstanding ${texts.length} texts (${name}), one core`)
    for (const [who, reader] of Object.entries(readers)) {
      const s = await scoreOf(reader, texts)
      const rate = median(rates[who]!)
      const intents = who.startsWith('chrono') ? '–' : percent(s.intents)
      const days = who.startsWith('nlp') ? '– / –' : `${percent(s.dates)} / ${percent(s.falseDates)}`
      console.log(
        `  ${who.padEnd(22)} intents ${intents.padStart(7)}   days right / false ${days.padStart(16)}   ${Math.round(rate).toString().padStart(6)} texts/s   ours ÷ it ${(ours / rate).toFixed(2)}`,
      )
    }
  }
}

function readDays({ text, now = NOW }: Utterance): Pick<Label, 'intent' | 'date'> {
  const at = { instant: new Date(now), timezone: 7 * 60 }
  const [found] = chrono.vi.parse(text, at, { forwardDate: true })
  if (!found) return { intent: 'unknown', date: null }
  const { start } = found
  const day = [start.get('year')!, start.get('month')!, start.get('day')!]
  return { intent: 'unknown', date: day.map((part) => String(part).padStart(2, '0')).join('-') }
}

async function trained(dev: Utterance[]): Promise<Reader> {
  const { dockStart } = await import('@nlpjs/basic')
  const dock = await dockStart({
    use: ['Basic'],
    settings: { nlp: { forceNER: false, autoSave: false, languages: ['vi'] } },
  })
  const nlp = dock.get('nlp')
  nlp.addLanguage('vi')
  for (const { text, intent } of dev) nlp.addDocument('vi', text, intent)
  const log = console.log
  console.log = () => {}
  try {
    await nlp.train()
  } finally {
    console.log = log
  }
  return async ({ text }) => {
    const { intent } = await nlp.process('vi', text)
    return { intent: intent === 'None' ? 'unknown' : (intent as Label['intent']), date: null }
  }
}

async function rateOf(reader: Reader, texts: Utterance[]): Promise<number> {
  const end = performance.now() + SECONDS * 1000
  const start = performance.now()
  let done = 0
  while (performance.now() < end) {
    for (const each of texts.slice(0, 250)) {
      const read = reader(each)
      if (read instanceof Promise) await read
    }
    done += Math.min(250, texts.length)
  }
  return (done / (performance.now() - start)) * 1000
}

async function scoreOf(reader: Reader, texts: Utterance[]): Promise<Score> {
  const heard = []
  for (const utterance of texts) {
    const read = await reader(utterance)
    const label = { ...EMPTY, ...read, text: utterance.text, intents: [read.intent] }
    heard.push({ utterance, label: 'why' in read ? (read as Label) : label })
  }
  return score(heard)
}

const EMPTY = { alt_dates: [], part_of_day: null, time: null, people: [], count: null, number: null, why: '' }

function median(list: number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!
}
