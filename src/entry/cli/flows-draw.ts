// henkham flows draw: the talks as Mermaid diagrams.
import { z } from 'zod'
import { drawFlow } from '../../conversation/draw-flow.ts'
import { readFlows } from '../../conversation/engine/read-flows.ts'
import { readTexts } from '../../conversation/wording/read-texts.ts'
import { defineOperation } from './operation.ts'

/** Of the package: the same from src/ and from dist/. */
const ROOT = new URL('../../../', import.meta.url)

export const flowsDraw = defineOperation({
  name: 'flows draw',
  summary: 'prints a flow, or all of them, as a Mermaid diagram',
  usage: '[FLOW]',
  example: 'henkham flows draw book',
  options: {},
  schema: z.object({ positionals: z.array(z.string()).max(1, { error: 'name one flow, or none for all' }) }),
  async operate({ positionals: [wanted] }) {
    const flows = [...readFlows(new URL('flows/', ROOT)).byName.values()]
    const texts = readTexts(new URL('locales/', ROOT))
    const some = flows.filter(({ flow }) => wanted === undefined || flow === wanted)
    if (some.length === 0) {
      return {
        outcome: 'refused',
        why: `there is no flow ${wanted}; say one of: ${flows.map(({ flow }) => flow).join(', ')}`,
      }
    }
    const drawn = some.map((flow) => ({
      flow: flow.flow,
      diagram: drawFlow(flow, (key) => texts.say('vi', key, {}, 'accented')),
    }))
    return { outcome: 'done', text: drawn.map(({ diagram }) => diagram).join('\n\n'), json: drawn }
  },
})
