/** Makes a thing when it is first asked for, and keeps it: most commands start without ever reading a message. */
export function once<T>(make: () => T): () => T {
  let made: { it: T } | undefined
  return () => {
    made ??= { it: make() }
    return made.it
  }
}
