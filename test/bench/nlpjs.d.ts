// The classifier that ours is measured against ships no types.
declare module '@nlpjs/basic' {
  interface Nlp {
    addLanguage(language: string): void
    addDocument(language: string, text: string, intent: string): void
    train(): Promise<void>
    process(language: string, text: string): Promise<{ intent: string }>
  }
  export function dockStart(options: object): Promise<{ get(name: 'nlp'): Nlp }>
}
