// Tells the staff by a message to their Telegram chat.
import { Api, GrammyError } from 'grammy'
import type { Told } from './tell-alerts.ts'

export interface TelegramSettings {
  token: string
  /** The number of the staff's chat, or @name of a channel. */
  chat: string
  apiUrl: string
}

export type TellStaff = (text: string) => Promise<Told>

const ANSWER_WITHIN_MS = 10_000
/** After what no second try mends at once: no connection, a wrong token, a chat that is not there. */
const AGAIN_AFTER_MS = 5 * 60_000

/** `fetch`: one that keeps a demo on this machine. Nothing is thrown, and codes never carry the token, which stands in the address. */
export function tellByTelegram({ token, chat, apiUrl }: TelegramSettings, fetch: typeof globalThis.fetch): TellStaff {
  const api = new Api(token, {
    apiRoot: apiUrl,
    // The library's own signal is none that Node's fetch takes.
    fetch: ((url: string, { method, headers, body }: RequestInit) =>
      fetch(url, { method, headers, body, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })) as never,
  })
  return async (text) => {
    try {
      await api.sendMessage(chat, text, { link_preview_options: { is_disabled: true } })
      return { result: 'told' }
    } catch (error) {
      if (!(error instanceof GrammyError)) return { result: 'wait', afterMs: AGAIN_AFTER_MS, code: 'no_answer' }
      // "Too Many Requests: retry after 14": Telegram means it (core.telegram.org/bots/faq, "My bot is hitting limits").
      const { retry_after } = error.parameters
      const afterMs = retry_after ? retry_after * 1000 : AGAIN_AFTER_MS
      return { result: 'wait', afterMs, code: `telegram_${error.error_code}` }
    }
  }
}
