// The choices of a question as they are sent: under every numbered question stands the way out (design, promise 7).
import type { Question } from './engine/state.ts'
import type { StoredChoices } from './wording/render.ts'

export function choicesOf(question: Question): StoredChoices {
  const wayOut = { no: 0, value: '0', label: { key: 'common:way_out', params: {} } }
  const options = question.options.map(({ no, value, label }) => ({ no, value, label }))
  return { questionId: question.id, options: [...options, wayOut] }
}
