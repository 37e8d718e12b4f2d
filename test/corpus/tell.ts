// Prints the score of one corpus, and with a word the misses in it: tsx test/corpus/tell.ts dev ['intent book' | 'false date' | …]
import { hear, readCorpus } from './corpus.ts'
import { percent, type Score, score } from './score.ts'

export function tell(name: string, s: Score): string {
  const row = (title: string, share: { right: number; of: number }) =>
    `${title.padEnd(34)} ${percent(share).padStart(8)}  ${share.right}/${share.of}`
  const list = (by: Score['byIntent']) =>
    [...by].sort(([a], [b]) => a.localeCompare(b)).map(([key, share]) => row(`  ${key}`, share))
  return [
    `== ${name}`,
    row('intents', s.intents),
    row('  typed with accents', s.accented),
    row('  without', s.plain),
    ...list(s.byIntent),
    'by style',
    ...list(s.byStyle),
    row('days', s.dates),
    row('false days', s.falseDates),
    row('times', s.times),
    row('false times', s.falseTimes),
    row('parts of the day', s.parts),
    row('numbers', s.numbers),
    row('counts', s.counts),
    row('people', s.people),
    row('false people', s.falsePeople),
    row('emergencies found', s.recall.emergency),
    row('false emergencies', s.falseAlarms.emergency),
    row('stops found', s.recall.stop),
    row('false stops', s.falseAlarms.stop),
    `a no read as yes: ${s.noAsYes}`,
  ].join('\n')
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [name = 'dev', wanted] = process.argv.slice(2)
  const s = score(readCorpus(name).map((utterance) => ({ utterance, label: hear(utterance) })))
  if (wanted !== undefined)
    for (const { utterance, heard, what } of s.misses.filter(({ what }) => what.some((each) => each.includes(wanted))))
      console.log(
        `${utterance.id} [${what.join('; ')}] ${utterance.context ?? ''} ${utterance.now ?? ''} ${utterance.text}  «${heard.why}»`,
      )
  console.log(tell(name, s))
}
