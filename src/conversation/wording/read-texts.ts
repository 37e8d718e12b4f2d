// Reads the locales: one file per flow, keys are step names. The texts themselves live nowhere else.
import { readdirSync, readFileSync } from 'node:fs'
import { createInstance, type TOptions } from 'i18next'
import { parse } from 'yaml'

export type Form = 'accented' | 'gsm7'

export interface Texts {
  /** The text of a key (`book:offer`), filled with words. For `gsm7` the key's own `_sms` form is preferred. Throws when it is missing. */
  say(language: string, key: string, words: Record<string, string>, form: Form): string
  /** Whether the SMS form of this key was written by hand, and needs no folding to read well. */
  has(language: string, key: string): boolean
  /** The contexts a key has texts of its own for: `child` and `fasting` where `booked_child` and `booked_sms_fasting` stand beside `booked`. */
  contexts(language: string, key: string): string[]
  languages: string[]
}

/** `folder`: locales/, with one folder per language. */
export function readTexts(folder: URL): Texts {
  const languages = readdirSync(folder)
  const namespaces = new Set<string>()
  const resources: Record<string, Record<string, object>> = {}
  for (const language of languages) {
    const files = new URL(`${language}/`, `${folder.href.replace(/\/?$/, '/')}`)
    resources[language] = {}
    for (const file of readdirSync(files)) {
      const namespace = file.replace(/\.yaml$/, '')
      namespaces.add(namespace)
      resources[language][namespace] = parse(readFileSync(new URL(file, files), 'utf8'))
    }
  }
  const i18n = createInstance()
  i18n.init({
    lng: 'vi',
    fallbackLng: 'vi',
    initAsync: false,
    resources,
    ns: [...namespaces],
    contextSeparator: '_',
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<typeof i18n.init>[0])
  return {
    languages,
    contexts(language, key) {
      const [namespace, path] = key.split(':') as [string, string]
      const others = keysIn(resources[language]?.[namespace] ?? {}).filter((other) => other.startsWith(`${path}_`))
      return [...new Set(others.map((other) => other.slice(path.length + 1).replace(/^sms(_|$)/, '')))].filter(Boolean)
    },
    has: (language, key) => i18n.exists(key, { lng: language, fallbackLng: [] }),
    say(language, key, words, form) {
      const options = { ...words, lng: language } as TOptions
      if (form === 'gsm7' && i18n.exists(smsKey(key), options)) return i18n.t(smsKey(key), options)
      if (!i18n.exists(key, options)) throw new Error(`no text ${key} in ${language}`)
      return i18n.t(key, options)
    },
  }
}

/** Every text's path: `choices.confirm.yes`. */
function keysIn(texts: object): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    text !== null && typeof text === 'object' ? keysIn(text).map((inner) => `${key}.${inner}`) : [key],
  )
}

function smsKey(key: string): string {
  return `${key}_sms`
}
