// One address that stays while the process behind it dies and comes back, as a commune's public address does.
import { type AddressInfo, connect, createServer } from 'node:net'

export async function openDoor() {
  let port: number | null = null
  const server = createServer((caller) => {
    caller.on('error', () => {})
    if (port === null) {
      caller.destroy()
      return
    }
    const inside = connect(port, '127.0.0.1')
    inside.on('error', () => caller.destroy())
    inside.on('close', () => caller.destroy())
    caller.on('close', () => inside.destroy())
    caller.pipe(inside).pipe(caller)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo(next: number | null) {
      port = next
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
