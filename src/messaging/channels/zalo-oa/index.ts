// The Zalo Official Account channel: residents' main door.
import type { Channel } from '../channel.ts'
import { parse } from './parse.ts'
import { maxButtons, maxText, type SendIo, type SendSettings, send } from './send.ts'
import { verify } from './verify.ts'

export interface ZaloOaSettings extends SendSettings {
  oaId: string
  appId: string
  /** Of the console's webhook page; null until the console has shown it. */
  oaSecretKey: string | null
}

/** Zalo lets a consultation message through for seven days after the person's last interaction (error -230 after). */
const sevenDays = 7 * 24 * 60 * 60 * 1000

export function createZaloOa(settings: ZaloOaSettings, io: SendIo): Channel {
  if (settings.useProof && !settings.appSecret) throw new Error('useProof needs the app secret: set ZALO_APP_SECRET')
  return {
    name: 'zalo-oa',
    space: `zalo-oa:${settings.oaId}`,
    form: 'accented',
    limit: maxText,
    buttons: maxButtons,
    window: sevenDays,
    verify: (request) => verify(request, settings),
    parse: (request) => parse(request, settings),
    send: (message) => send(message, settings, io),
  }
}
