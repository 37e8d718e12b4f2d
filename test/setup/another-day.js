// Preloaded with `node --import=…/another-day.js?shift=MS`: moves what Node calls now by so many milliseconds, timers not.
const shift = Number(new URL(import.meta.url).searchParams.get('shift'))
if (!Number.isSafeInteger(shift) || shift === 0)
  throw new Error('another-day.js: say by how much, such as ?shift=86400000')

const RealDate = Date
const now = () => RealDate.now() + shift

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})
RealDate.prototype.constructor = globalThis.Date
