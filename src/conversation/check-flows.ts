// Checks all flows at start-up, so that no talk runs into a step, an exit or a text that is not there.
import { countSegments, toGsm7 } from '../vietnamese/sms.ts'
import { actions } from './actions/actions.ts'
import type { Flow, Flows, Step, Target } from './engine/definition.ts'
import { MOST_SMS_UNITS } from './in-two-messages.ts'
import { longestWords } from './wording/longest-words.ts'
import type { Texts } from './wording/read-texts.ts'
import { render, type TextPart } from './wording/render.ts'

/** Where messages begin that nobody asked for. */
const NOTICES = [
  'reminder:',
  'broadcast_heard:',
  'result_notice:',
  'session_off:',
  'session_moved:',
  'by_staff:',
  'link_request:',
  'link_request:told',
  'waiting:offer',
  'waiting:over',
]

/** Texts that are said outside any step. */
const COMMON = [
  'common:hello',
  'common:way_out',
  'common:again',
  'common:wrong_digit',
  'common:attachment',
  'common:expired',
  'common:lapsed',
  'common:unsure',
  'common:poison',
  'secrets:password',
  'secrets:otp',
  'secrets:personal_id',
  'secrets:insurance_no',
  'secrets:code',
  'secrets:photo',
]

/** One line per fault, naming flow and step; none: the flows can be used. */
export function checkFlows(flows: Flows, texts: Texts): string[] {
  const faults: string[] = []
  const reached = new Set<string>()
  const exists = (place: string) => {
    const [flow, step] = place.split(':') as [string, string]
    const found = flows.byName.get(flow)
    return Boolean(found && (step === '' || found.steps[step]))
  }
  const lead = (from: string, target: Target, flow: string | null) => {
    for (const place of placesOf(target, flow)) {
      if (!exists(place)) faults.push(`${from}: leads to ${place}, which does not exist`)
      else reached.add(place.endsWith(':') ? `${place}${flows.byName.get(place.slice(0, -1))!.start}` : place)
    }
  }
  for (const trigger of flows.triggers) lead(`trigger ${trigger.intent}`, trigger.to, null)
  lead('unasked', flows.unasked, null)
  lead('unclear', flows.unclear, null)
  lead('otherwise', flows.otherwise, null)
  lead('engine', 'human:unclear', null)
  for (const notice of NOTICES) lead('notice', notice, null)
  for (const flow of flows.byName.values()) {
    if (!flow.steps[flow.start]) faults.push(`${flow.flow}: starts at ${flow.start}, which does not exist`)
    lead(`${flow.flow} silence`, flow.silence.to, flow.flow)
    for (const [name, step] of Object.entries(flow.steps)) {
      const here = `${flow.flow}:${name}`
      for (const target of exitsOf(step)) lead(here, target, flow.flow)
      faults.push(...checkAction(here, step), ...checkTexts(flow, name, step, texts))
    }
  }
  for (const flow of flows.byName.values()) {
    for (const name of Object.keys(flow.steps)) {
      if (!reached.has(`${flow.flow}:${name}`)) faults.push(`${flow.flow}:${name}: no step leads here`)
    }
  }
  const [which] = flows.unclear.split(':')
  const readings = flows.triggers.map(({ intent }) => `${which}:${intent}`)
  for (const key of [...COMMON, ...readings]) if (!texts.has('vi', key)) faults.push(`no text ${key} in vi`)
  return faults
}

function placesOf(target: Target, flow: string | null): string[] {
  const place = typeof target === 'string' ? target : target.back_or
  if (place === 'end') return []
  return [place.includes(':') ? place : `${flow}:${place}`]
}

function exitsOf(step: Step): Target[] {
  if ('do' in step) return Object.values(step.outcomes)
  if ('say' in step) return [step.next]
  return [...Object.values(step.choices ?? {}), ...Object.values(step.on ?? {}), ...(step.list ? [step.list.to] : [])]
}

function checkAction(here: string, step: Step): string[] {
  if (!('do' in step)) return []
  const action = actions[step.do]
  if (!action) return [`${here}: no action ${step.do}`]
  const missing = action.outcomes.filter((outcome) => !(outcome in step.outcomes))
  const unknown = Object.keys(step.outcomes).filter((outcome) => !action.outcomes.includes(outcome))
  return [
    ...missing.map((outcome) => `${here}: the outcome ${outcome} of ${step.do} has no exit`),
    ...unknown.map((outcome) => `${here}: ${step.do} never comes to ${outcome}`),
  ]
}

function checkTexts(flow: Flow, name: string, step: Step, texts: Texts): string[] {
  if ('do' in step) return []
  const text: TextPart = { key: `${flow.flow}:${name}`, params: {} }
  const labels = 'ask' in step ? Object.keys(step.choices ?? {}) : []
  const options = labels.map((choice) => ({ key: `${flow.flow}:choices.${name}.${choice}`, params: {} }))
  const faults: string[] = []
  for (const language of flow.languages) {
    for (const part of [text, ...options]) {
      if (!texts.has(language, part.key)) faults.push(`${part.key}: no text in ${language}`)
    }
  }
  return faults.length > 0 ? faults : checkLength(flow, name, step, text, options, texts)
}

/** The SMS form with the longest real names and places, and a list as long as it may be. */
function checkLength(flow: Flow, name: string, step: Step, text: TextPart, labels: TextPart[], texts: Texts): string[] {
  const list =
    'ask' in step && step.list ? Array.from({ length: step.list.most }, () => longestItem(step.list!.of)) : []
  const options = [...list, ...labels, { key: 'common:way_out', params: {} }].map((label, i) => ({
    no: i + 1,
    value: '',
    label,
  }))
  const faults: string[] = []
  const contexts = [text, ...labels].flatMap(({ key }) => texts.contexts('vi', key))
  for (const context of new Set(['plain', ...contexts])) {
    const words = { ...longestWords, context }
    const choices = 'ask' in step && options.length > 1 ? { questionId: '', options } : null
    const sms = toGsm7(render(texts, 'vi', 'gsm7', { words, parts: [text] }, choices).text)
    const { units, encoding } = countSegments(sms)
    if (encoding !== 'gsm7') faults.push(`${flow.flow}:${name}: the SMS form needs letters an SMS has not (${context})`)
    if (units > MOST_SMS_UNITS)
      faults.push(`${flow.flow}:${name}: ${units} units as SMS (${context}), ${MOST_SMS_UNITS} at most`)
  }
  return [...new Set(faults)]
}

function longestItem(list: string): TextPart {
  const keys: Record<string, string> = {
    people: 'book:person_item_booked',
    offers: 'book:offer_item',
    areas: 'book:area_item',
    bookings: 'my_bookings:booking_item',
    waiting: 'waiting:waiting_item',
    sessions: 'broadcast:session_item',
    troubles: 'vneid:trouble_no_phone',
    plans: 'family:plan_item',
    readings: 'which:menu',
    relations: 'people:relation_offspring',
    helpers: 'people:helper_item_for',
    rights: 'people:right_read_results',
  }
  return { key: keys[list] ?? `no label for the list ${list}`, params: {} }
}
