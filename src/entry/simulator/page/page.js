// Puts the page together: two phones, the people who may hold them, the clock between, and stories to begin with.
import { watchArrivals } from './arrivals.js'
import { clock } from './clock.js'
import { holders } from './holders.js'
import { keypad } from './keypad.js'
import { phone } from './phone.js'
import { nextEve, people } from './server.js'
import { stories } from './stories.js'

const FIRST = { zalo: 'B', sms: 'A' }
const everybody = await people()
const main = document.querySelector('main')
const chosen = new URLSearchParams(location.search)
const tabs = { zalo: document.querySelector('[data-show=zalo]'), sms: document.querySelector('[data-show=sms]') }
const held = () => ({ zalo: lists.zalo.held(), sms: lists.sms.held() })
const showStory = stories(document.querySelector('.stories'), ({ zalo, sms }) => {
  lists.zalo.hold(zalo)
  lists.sms.hold(sms)
  showTab('zalo')
})
const showClock = clock(document.querySelector('.clock'), {
  everybody,
  nextEve: () => nextEve(held()),
  onOpen(letter, via) {
    lists[via].hold(letter)
    showTab(via)
    phones[via].root.scrollIntoView({ block: 'nearest' })
  },
})
const phones = { zalo: open('zalo'), sms: open('sms') }
const lists = { zalo: listOf('zalo'), sms: listOf('sms') }
for (const list of Object.values(lists)) list.start()

function open(via) {
  const root = document.querySelector(`.phone[data-via=${via}]`)
  return phone(root, via, {
    isOpen: () => document.visibilityState === 'visible' && root.offsetParent !== null,
    onUnseen: () => tabs[via].classList.add('unseen'),
    onClock(now) {
      showClock(now)
      // Before the time is known a press would go nowhere.
      main.inert = false
      root.querySelector('.status .time').textContent = now.time
    },
  })
}

function listOf(via) {
  return holders(document.querySelector(`.side[data-via=${via}]`), via, {
    everybody,
    it: phones[via],
    first: chosen.get(via) ?? FIRST[via],
    onHold(as) {
      chosen.set(via, as)
      history.replaceState(null, '', `?${chosen}`)
      showStory(held())
    },
  })
}

watchArrivals((came) => {
  for (const [via, list] of Object.entries(lists)) {
    const waiting = list.mark(came.filter((on) => on.via === via))
    tabs[via].classList.toggle('others', waiting > 0)
  }
})

const sms = document.querySelector('.phone.keys')
keypad(sms.querySelector('.pad'), phones.sms.area, {
  onMode: (mode) => {
    sms.querySelector('.mode').textContent = mode
  },
  onSend: phones.sms.sendTyped,
  scroll: phones.sms.scroll,
})

function showTab(via) {
  document.body.dataset.tab = via
  for (const [of, tab] of Object.entries(tabs)) tab.setAttribute('aria-pressed', String(of === via))
  tabs[via].classList.remove('unseen')
  phones[via].tellWhatIsShown()
}
for (const [via, tab] of Object.entries(tabs)) tab.addEventListener('click', () => showTab(via))
document.addEventListener('visibilitychange', () => {
  for (const it of Object.values(phones)) it.tellWhatIsShown()
})
