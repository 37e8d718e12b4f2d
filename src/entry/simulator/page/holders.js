// Who may hold a phone: the people, a stranger with a number of their own, and what each might write.
import { drawing, make } from './bubble.js'

/** Numbers no carrier owns. */
const INVENTED = /^0[36]0\d{7}$/
const STRANGER = 'stranger'
const STRANGER_TRIES = {
  sms: [
    'toi o xa dong cam kim thanh muon kham o dau gan nha',
    'e thue tro o kim thanh tam tru dc 1 nam roi co dc kham k',
  ],
  zalo: ['tôi ở xã Đồng Cẩm muốn khám ở đâu gần nhà', 'cho hỏi khám sức khỏe có mất tiền không ạ'],
}

/** `first`: a letter or a stranger's number. `onHold` hears who holds the phone from now on. */
export function holders(side, via, { everybody, it, first, onHold }) {
  const list = side.querySelector('.list')
  const stranger = side.querySelector('.stranger')
  const number = stranger.querySelector('input')
  const nobody = { letter: STRANGER, who: 'người lạ, số máy chưa ai biết', tries: STRANGER_TRIES }
  const could = [...everybody.filter((person) => via === 'sms' || person.hasZalo), nobody]
  const choices = new Map(could.map((person) => [person.letter, choice(via, person, () => hold(person.letter))]))
  list.append(...[...choices.values()].map(({ label }) => label))
  let as = null

  function hold(letter) {
    const person = could.find((one) => one.letter === letter)
    const { label, radio } = choices.get(letter)
    radio.checked = true
    list.scrollLeft = label.offsetLeft - 50
    stranger.hidden = person !== nobody
    as = person === nobody ? number.value : letter
    it.hold(as)
    offerTries(side.querySelector('.chips'), person.tries[via], it)
    onHold(as)
  }

  number.addEventListener('change', () => {
    number.value = number.value.replace(/\D/g, '')
    number.setCustomValidity(INVENTED.test(number.value) ? '' : 'Số thử bắt đầu bằng 030 hoặc 060, đủ mười chữ số.')
    if (number.reportValidity()) hold(STRANGER)
  })
  return {
    hold,
    held: () => as,
    start() {
      if (INVENTED.test(first)) number.value = first
      hold(choices.has(first) ? first : INVENTED.test(first) ? STRANGER : could[0].letter)
    },
    /** Marks who has unread messages; returns how many of them do not hold the phone. */
    mark(came) {
      let waiting = 0
      for (const [letter, { badge }] of choices) {
        const unseen = came.find((on) => on.letter === letter)?.unseen ?? 0
        const text = unseen > 0 ? String(unseen) : ''
        if (badge.textContent !== text) badge.textContent = text
        badge.title = text && `${text} tin chưa đọc`
        if (text && letter !== as) waiting += 1
      }
      return waiting
    },
  }
}

function choice(via, { letter, who }, onChoose) {
  const [name, ...rest] = who.split(', ')
  const label = make('label', 'person')
  const radio = label.appendChild(make('input'))
  radio.type = 'radio'
  radio.name = `who-${via}`
  radio.value = letter
  // On a narrow screen only the face is shown.
  radio.setAttribute('aria-label', who)
  radio.addEventListener('change', onChoose)
  const text = make('span', 'who')
  text.append(make('b', '', name), make('small', '', rest.join(', ')))
  const face = faceOf(letter)
  const badge = make('span', 'badge')
  label.append(face, text, badge)
  label.title = who
  return { label, radio, badge }
}

export function faceOf(letter) {
  const face = make('span', 'face')
  face.append(drawing(`body-${letter}`))
  if (letter.length === 1) face.append(make('span', 'letter', letter))
  return face
}

function offerTries(chips, sentences, it) {
  chips.replaceChildren(
    ...sentences.map((sentence) => {
      const chip = make('button', 'chip', sentence)
      chip.type = 'button'
      chip.addEventListener('click', () => it.send({ text: sentence }))
      return chip
    }),
  )
}
