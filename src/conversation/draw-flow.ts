// A flow as a Mermaid diagram: questions, actions and words, with what leads where.
import type { Flow, Step, Target } from './engine/definition.ts'

/** `label`: the words of a choice, by its key (`book:choices.offer.other_day`). */
export function drawFlow({ flow, start, silence, steps }: Flow, label: (key: string) => string): string {
  const lines = ['flowchart TD', `  start((${flow})) --> ${idOf(start)}`]
  const elsewhere = new Set<string>()
  for (const [name, step] of Object.entries(steps)) {
    lines.push(`  ${idOf(name)}${shape(name, step)}`)
    for (const [word, target] of exitsOf(flow, name, step, label)) {
      const place = typeof target === 'string' ? target : target.back_or
      const to = place === 'end' ? 'stop' : idOf(place)
      if (place.includes(':')) elsewhere.add(place)
      lines.push(`  ${idOf(name)} -- ${quoted(typeof target === 'string' ? word : `${word}, or back`)} --> ${to}`)
    }
  }
  for (const place of elsewhere) lines.push(`  ${idOf(place)}>${quoted(place)}]`)
  lines.push('  stop((end))', `  silence[/${quoted(`${silence.hours} hours of silence`)}/] -.-> ${idOf(silence.to)}`)
  return lines.join('\n')
}

function shape(name: string, step: Step): string {
  if ('do' in step) return `[[${quoted(`${name}: ${step.do}`)}]]`
  return 'ask' in step ? `{{${quoted(`${name}?`)}}}` : `(${quoted(name)})`
}

function exitsOf(flow: string, name: string, step: Step, label: (key: string) => string): [string, Target][] {
  if ('do' in step) return Object.entries(step.outcomes)
  if ('say' in step) return [['then', step.next]]
  const choices = Object.entries(step.choices ?? {}).map(([choice, to]): [string, Target] => [
    label(`${flow}:choices.${name}.${choice}`),
    to,
  ])
  const list: [string, Target][] = step.list ? [[`one of ${step.list.of}`, step.list.to]] : []
  const others = Object.entries(step.on ?? {}).map(([kind, to]): [string, Target] => [`(${kind})`, to!])
  return [...list, ...choices, ...others]
}

function idOf(place: string): string {
  return place === 'end' ? 'stop' : `s_${place.replace(':', '__')}`
}

/** Mermaid reads these signs itself. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', "'").replaceAll(/[{}<>]/g, '')}"`
}
