// henkham chat: be one of the demo's phones, in the terminal.
import { z } from 'zod'
import { chat as talk } from '../chat/chat.ts'
import { openRuntime, Refusal } from '../open-runtime.ts'
import { played, playing } from '../simulator/played.ts'
import { defineOperation } from './operation.ts'
import { oneOf } from './typed.ts'

const WHO = 'name a phone by its letter from A to I, or an invented number (030…, 060…)'

export const chat = defineOperation({
  name: 'chat',
  summary: 'talks in the terminal as one of the demo’s people, or as a stranger',
  usage: 'PHONE [--via sms|zalo]',
  example: 'henkham chat A --via sms',
  options: { via: { type: 'string', default: 'sms', help: 'sms (default) or zalo' } },
  schema: z.object({
    positionals: z
      .array(z.string())
      .length(1, { error: WHO })
      .transform(([as]) => playing.shape.as.safeParse(as))
      .refine((as) => as.success, { error: WHO })
      .transform((as) => as.data!),
    via: oneOf(['sms', 'zalo']),
  }),
  async operate({ positionals: as, via }, { config }) {
    if ('problems' in config) return { outcome: 'refused', why: config.problems.join('; ') }
    if (config.mode !== 'demo') return { outcome: 'refused', why: 'only a demo has people one can be' }
    const quiet = { info() {}, warn() {}, error() {} }
    try {
      const { rt, close } = await openRuntime(config, quiet)
      try {
        const phone = played(rt, { as, via })
        if (!phone) return { outcome: 'refused', why: `${as} has no ${via === 'zalo' ? 'Zalo' : 'SMS'}` }
        await talk(rt, phone, { input: process.stdin, output: process.stdout })
      } finally {
        await close()
      }
    } catch (error) {
      if (error instanceof Refusal) return { outcome: 'refused', why: error.message }
      throw error
    }
    return { outcome: 'done', text: 'the talk is kept; henkham chat opens it again', json: { as, via } }
  },
})
