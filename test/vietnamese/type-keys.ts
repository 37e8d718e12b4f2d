// The keys of a syllable, as the input methods Telex and VNI take them.

const TONE_KEYS: Record<string, [string, string]> = {
  '\u0301': ['s', '1'],
  '\u0300': ['f', '2'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
}
const MARK_KEYS: Record<string, [string, string]> = { '\u0302': ['', '6'], '\u031b': ['w', '7'], '\u0306': ['w', '8'] }

/** Types a syllable the way the input method asks for, its tone key at the end or behind its vowel. */
export function type(syllable: string, method: 0 | 1, toneAt: 'end' | 'vowel'): string {
  let typed = ''
  let tone = ''
  for (const sign of syllable.replaceAll('đ', method === 0 ? 'dd' : 'd9')) {
    if (Object.hasOwn(TONE_KEYS, sign)) {
      if (toneAt === 'vowel') typed += TONE_KEYS[sign]![method]
      else tone = TONE_KEYS[sign]![method]
    } else if (sign === '\u0302' && method === 0) typed += typed.at(-1)
    else typed += Object.hasOwn(MARK_KEYS, sign) ? MARK_KEYS[sign]![method] : sign
  }
  return typed + tone
}

/** Marks before the tone, as it is typed: NFD orders the dot below first. */
export function inTypingOrder(syllable: string): string {
  return syllable.normalize('NFD').replace(/(\u0323)([\u0302\u0306\u031b])/g, '$2$1')
}
