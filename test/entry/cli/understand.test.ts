// The command that says what lines mean: a line in, an object out, in order; run as a person runs it.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const NOW = '2026-11-22T08:00:00+07:00'

function say(lines: string[], ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/entry/cli/henkham.ts', 'understand', '--now', NOW, ...args],
    { input: lines.join('\n'), encoding: 'utf8', env: { PATH: process.env.PATH } },
  )
  return { out: stdout.split('\n').slice(0, -1), err: stderr, status }
}

test('a line of text and a line of JSON come back as one object each, with the words that decided', () => {
  const { out, err, status } = say(
    [
      'Dạ em đăng ký khám cho mẹ sáng t5 ạ',
      JSON.stringify({ id: 7, text: 'ko di dc dau', context: 'yesno', now: '2027-01-04T09:00:00+07:00' }),
      JSON.stringify({ id: 'x', text: 'mai', now: '2027-01-04T09:00:00+07:00', context: 'date' }),
      '',
    ],
    '--json',
  )
  expect({ err, status }).toEqual({ err: '', status: 0 })
  const [book, no, tomorrow] = out.map((line) => JSON.parse(line))
  expect(book).toEqual({
    text: 'Dạ em đăng ký khám cho mẹ sáng t5 ạ',
    intent: 'book',
    intents: ['book'],
    date: '2026-11-26',
    alt_dates: [],
    part_of_day: 'morning',
    time: null,
    people: [{ relation: 'mother', name: null, birth_year: null, age: null }],
    count: null,
    number: null,
    why: expect.stringContaining('đăng ký'),
  })
  expect(no).toMatchObject({ id: 7, text: 'ko di dc dau', intent: 'no' })
  expect(tomorrow).toMatchObject({ id: 'x', intent: 'give_info', date: '2027-01-05' })
})

test('what is asked stands for all lines that do not say it themselves; without --json a line is for people', () => {
  const { out } = say(['2', '{"text":"2","context":"yesno"}'], '--context', 'choice')
  expect(out).toEqual([expect.stringMatching(/^choose {2}số 2/), expect.stringMatching(/^no/)])
})

test('a line that is no message is told and left out; the others are read', () => {
  const { out, err, status } = say(['{"id":1,"text":"chao","now":"hom qua"}', '{"no":"text"}', 'chào trạm ạ'], '--json')
  expect(status).toBe(1)
  expect(err).toContain('2026-11-22T08:00:00+07:00')
  expect(out.map((line) => JSON.parse(line))).toEqual([
    { id: 1, error: expect.stringContaining('now') },
    expect.objectContaining({ text: '{"no":"text"}' }),
    expect.objectContaining({ intent: 'greeting' }),
  ])
})

test.each([
  [['--context', 'colour'], 'choice'],
  [['--now', 'today'], '2026-11-22T08:00:00+07:00'],
  [['xin chào'], 'standard input'],
])('%j is refused with what to say instead', (args, told) => {
  const { err, status } = say([], ...args)
  expect(err).toContain(told)
  expect(status).toBe(2)
})
