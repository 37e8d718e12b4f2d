// henkham codes make: the codes for the exam slips of one session, into a file from which the slips are printed.
import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { makeSlipCodes } from '../../programme/proof/make-slip-codes.ts'
import { slipsOf } from '../../programme/proof/slips-of.ts'
import { defineCommand } from './command.ts'
import { onlyCommune, words } from './typed.ts'

export const codesMake = defineCommand({
  name: 'codes make',
  summary: 'makes the codes for the exam slips of a session',
  usage: 'COMMUNE --session CODE --out FILE.csv',
  example: 'henkham codes make 10804 --session S1 --out phieu-kham-S1.csv',
  options: {
    session: { type: 'string', help: 'its code, such as S1' },
    out: {
      type: 'string',
      help: 'a new file with time, name, birth year and code; delete it once the slips are printed',
    },
  },
  schema: z.object({
    positionals: onlyCommune,
    session: words('the code of the session, such as S1'),
    out: words('the file the codes are written to'),
  }),
  async run(tx, { positionals: communeId, session, out }, { seal, now, newId }) {
    const slips = await slipsOf(tx, seal, { communeId, session })
    if (slips.length === 0)
      return { outcome: 'refused', why: `nobody is booked in a session ${session} of ${communeId}` }
    const residentIds = slips.map(({ residentId }) => residentId)
    const codes = await makeSlipCodes(tx, seal, { communeId, residentIds, now, newId })
    const lines = slips.map(({ time, name, birthYear, residentId }) =>
      [time, name, birthYear ?? '', codes.get(residentId)].map(cell).join(','),
    )
    try {
      // Names and codes together: readable for its owner alone, and never over a file that is there.
      writeFileSync(out, `\ufeff${['Giờ,Họ tên,Năm sinh,Mã', ...lines].join('\r\n')}\r\n`, { flag: 'wx', mode: 0o600 })
    } catch (error) {
      throw new Error(`${out} cannot be written (${(error as NodeJS.ErrnoException).code}); name a new file`)
    }
    return {
      outcome: 'done',
      text: `${slips.length} codes for session ${session} are in ${out}; slips printed earlier for these people no longer serve`,
      json: { communeId, session, codes: slips.length, file: out },
    }
  },
})

function cell(value: string | number | undefined): string {
  const text = String(value ?? '')
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
