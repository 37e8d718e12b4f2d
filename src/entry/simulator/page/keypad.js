// The keys of the old phone: digits at once, letters by pressing again, as everybody over thirty remembers.

const KEYS = [
  ['1', '.,?!'],
  ['2', 'abc'],
  ['3', 'def'],
  ['4', 'ghi'],
  ['5', 'jkl'],
  ['6', 'mno'],
  ['7', 'pqrs'],
  ['8', 'tuv'],
  ['9', 'wxyz'],
  ['*', '+'],
  ['0', ' '],
  ['#', ''],
]
const SAME_LETTER_MS = 900

/** `onMode` hears whether digits or letters are written now. */
export function keypad(pad, area, { onMode, onSend, scroll }) {
  let letters = false
  let last = { key: '', at: 0, turn: 0 }

  function press(key, signs) {
    if (key === '#') {
      letters = !letters
      last = { key: '', at: 0, turn: 0 }
      onMode(letters ? 'abc' : '123')
      return
    }
    if (!letters) return put(key, 0)
    const choices = signs + key
    const now = performance.now()
    const again = last.key === key && now - last.at < SAME_LETTER_MS && choices.length > 1
    last = { key, at: now, turn: again ? last.turn + 1 : 0 }
    put(choices[last.turn % choices.length], again ? 1 : 0)
  }

  /** In the place of what is selected, and of the `back` signs before it. */
  function put(sign, back) {
    const from = Math.max(0, area.selectionStart - back)
    area.setRangeText(sign, from, area.selectionEnd, 'end')
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }

  const acts = {
    send: onSend,
    clear: () => put('', area.selectionStart === area.selectionEnd ? 1 : 0),
    up: () => scroll(-1),
    down: () => scroll(1),
  }
  for (const button of pad.querySelectorAll('[data-do]'))
    button.addEventListener('click', () => acts[button.dataset.do]())
  const digits = pad.querySelector('.digits')
  for (const [key, signs] of KEYS) digits.append(keyOf(key, signs, () => press(key, signs)))
}

function keyOf(key, signs, onPress) {
  const button = document.createElement('button')
  const small = document.createElement('small')
  button.type = 'button'
  button.textContent = key
  small.textContent = { '#': '123/abc', 0: '␣' }[key] ?? signs
  button.append(small)
  button.setAttribute('aria-label', key === '#' ? 'Đổi số và chữ' : `Phím ${key}`)
  button.addEventListener('click', onPress)
  return button
}
