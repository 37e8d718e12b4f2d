// Holds written talks against what the program answers. UPDATE_TRANSCRIPTS=1 writes the answers anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { readTalks } from './talk-file.ts'

const folder = new URL('./', import.meta.url)
const update = process.env.UPDATE_TRANSCRIPTS === '1'

/** All talks of this folder in files whose names begin so. Parted among test files, as each of those runs in one process. */
export function holdTalks(names: RegExp): void {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt') && names.test(file))
  for (const name of files.toSorted()) {
    const file = new URL(name, folder)
    const { head, talks } = readTalks(readFileSync(file, 'utf8'))
    describe(name.replace('.txt', ''), () => {
      const played: string[] = []
      for (const talk of talks) {
        it(`${talk.title} — ${talk.via} ${talk.from}`, async () => {
          const answered = await play(talk)
          played.push(answered)
          if (update) {
            if (played.length === talks.length) writeFileSync(file, `${head}${played.join('\n')}`)
            return
          }
          expect(answered.trim()).toBe(talk.raw)
        })
      }
    })
  }
}
