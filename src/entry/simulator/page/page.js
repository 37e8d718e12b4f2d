// Puts the page together: two phones, the people who may hold them, the clock between.
import { drawing, make } from './bubble.js'
import { clock } from './clock.js'
import { keypad } from './keypad.js'
import { phone } from './phone.js'
import { people } from './server.js'

const FIRST = { zalo: 'B', sms: 'A' }
/** Numbers no carrier owns. */
const INVENTED = /^0[36]0\d{7}$/
const showClock = clock(document.querySelector('.clock'))
const everybody = await people()
const chosen = new URLSearchParams(location.search)
const phones = { zalo: open('zalo'), sms: open('sms') }

function open(via) {
  const root = document.querySelector(`.phone[data-via=${via}]`)
  const tab = document.querySelector(`[data-show=${via}]`)
  const it = phone(root, via, {
    isOpen: () => document.visibilityState === 'visible' && root.offsetParent !== null,
    onUnseen: () => tab.classList.add('unseen'),
    onClock(now) {
      showClock(now)
      root.querySelector('.status .time').textContent = now.time
    },
  })
  choosePeople(via, it)
  return it
}

function choosePeople(via, it) {
  const side = document.querySelector(`.side[data-via=${via}]`)
  const list = side.querySelector('.list')
  const stranger = side.querySelector('.stranger')
  const number = stranger.querySelector('input')
  const could = everybody.filter((person) => via === 'sms' || person.hasZalo)
  const nobody = { letter: 'stranger', who: 'người lạ, số máy chưa ai biết', tries: strangerTries(via) }

  const hold = (person) => {
    const { parentElement: label } = list.querySelector(':checked')
    list.scrollLeft = label.offsetLeft - 50
    stranger.hidden = person !== nobody
    const as = person === nobody ? number.value : person.letter
    it.hold(as)
    offerTries(side.querySelector('.chips'), person.tries[via], it)
    chosen.set(via, as)
    history.replaceState(null, '', `?${chosen}`)
  }
  const wanted = chosen.get(via) ?? FIRST[via]
  const first = could.find(({ letter }) => letter === wanted) ?? (INVENTED.test(wanted) ? nobody : could[0])
  if (first === nobody) number.value = wanted
  for (const person of [...could, nobody]) list.append(choice(via, person, person === first, () => hold(person)))
  number.addEventListener('change', () => {
    number.value = number.value.replace(/\D/g, '')
    number.setCustomValidity(INVENTED.test(number.value) ? '' : 'Số thử bắt đầu bằng 030 hoặc 060, đủ mười chữ số.')
    if (number.reportValidity()) hold(nobody)
  })
  hold(first)
}

function choice(via, { letter, who }, isFirst, onChoose) {
  const [name, ...rest] = who.split(', ')
  const label = make('label', 'person')
  const radio = label.appendChild(make('input'))
  radio.type = 'radio'
  radio.name = `who-${via}`
  radio.value = letter
  radio.checked = isFirst
  radio.addEventListener('change', onChoose)
  const text = make('span', 'who')
  text.append(make('b', '', name), make('small', '', rest.join(', ')))
  const face = make('span', 'face')
  face.append(drawing(`body-${letter}`))
  if (letter.length === 1) face.append(make('span', 'letter', letter))
  label.append(face, text)
  label.title = who
  return label
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

function strangerTries(via) {
  return {
    [via]:
      via === 'sms'
        ? [
            'toi o xa dong cam kim thanh muon kham o dau gan nha',
            'e thue tro o kim thanh tam tru dc 1 nam roi co dc kham k',
          ]
        : ['tôi ở xã Đồng Cẩm muốn khám ở đâu gần nhà', 'cho hỏi khám sức khỏe có mất tiền không ạ'],
  }
}

const sms = document.querySelector('.phone.keys')
keypad(sms.querySelector('.pad'), phones.sms.area, {
  onMode: (mode) => {
    sms.querySelector('.mode').textContent = mode
  },
  onSend: phones.sms.sendTyped,
  scroll: phones.sms.scroll,
})

for (const tab of document.querySelectorAll('[data-show]')) {
  tab.addEventListener('click', () => {
    document.body.dataset.tab = tab.dataset.show
    for (const other of document.querySelectorAll('[data-show]'))
      other.setAttribute('aria-pressed', String(other === tab))
    tab.classList.remove('unseen')
    phones[tab.dataset.show].tellWhatIsShown()
  })
}
document.addEventListener('visibilitychange', () => {
  for (const it of Object.values(phones)) it.tellWhatIsShown()
})
