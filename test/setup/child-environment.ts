// What a child process needs of our environment: Node itself, and the other day where the tests run on one (NODE_OPTIONS).
export function childEnvironment(): Record<string, string> {
  const { PATH, NODE_OPTIONS } = process.env
  return { PATH: PATH!, ...(NODE_OPTIONS && { NODE_OPTIONS }) }
}
