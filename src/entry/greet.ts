// What the operator reads when the program has started.
import type { AddressInfo } from 'node:net'
import type { Runtime } from '../runtime.ts'

/** Two sentences a visitor can try, and where. Written for people, not for the log. */
export function greet(rt: Runtime, address: AddressInfo | string | null): void {
  const at = address && typeof address === 'object' ? `http://localhost:${address.port}` : String(address)
  if (rt.mode === 'production') {
    process.stdout.write(`Hẹn Khám is ready at ${at}\n`)
    return
  }
  process.stdout.write(
    [
      '',
      '  Hẹn Khám, demo',
      `  Phones in the browser: ${at}/simulator`,
      '  Try, as the grandmother on phone A:',
      '    DK KHAM PHAM THI MAN 1949 TAM KY SANG T5',
      '    kham co mat tien ko chau',
      '',
    ].join('\n'),
  )
}
