// The demo's phones: a channel that carries nothing anywhere. The page reads what is stored; it writes to the inbox itself.
import type { AddressSpace, Channel } from '../channel.ts'

/**
 * Stands in for the real channel of `space`, in its form and with its window, so that the demo says what a resident
 * would get. Not a webhook: it verifies and parses nothing, should it ever be mounted as one.
 */
export function createSimulator(settings: { space: AddressSpace; form: Channel['form']; window?: number }): Channel {
  const limits = settings.form === 'accented' ? { limit: 2000, buttons: 5 } : { limit: 1600 }
  return {
    name: 'simulator',
    space: settings.space,
    form: settings.form,
    ...limits,
    ...(settings.window === undefined ? {} : { window: settings.window }),
    verify: () => 'invalid',
    parse: () => ({ events: [] }),
    send: async (message) => ({ result: 'sent', providerId: `sim-${message.id}` }),
  }
}
