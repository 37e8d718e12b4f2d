// Reads the texts out of a PDF as a reader would copy them: each glyph by the map its font carries.
import { inflateSync } from 'node:zlib'

/** One string for each text that was set; only what pdfkit writes. */
export function textsOf(pdf: Buffer): string[] {
  const objects = new Map<number, string>()
  for (const [, no, body] of pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(Number(no), readable(body!))
  }
  const fonts = new Map<string, Map<string, string>>()
  for (const body of objects.values()) {
    for (const [, name, no] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(no)) ?? '')?.[1]
      if (map) fonts.set(name!, glyphsOf(objects.get(Number(map))!))
    }
  }
  const texts: string[] = []
  for (const body of objects.values()) {
    let font = new Map<string, string>()
    for (const [, name, glyphs] of body.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name) font = fonts.get(name)!
      else texts.push([...glyphs!.matchAll(/<([0-9a-f]*)>/g)].map(([, hex]) => said(hex!, font)).join(''))
    }
  }
  return texts
}

function readable(body: string): string {
  const stream = /^([\s\S]*?)stream\n([\s\S]*)\nendstream/.exec(body)
  if (!stream || !stream[1]!.includes('/FlateDecode')) return body
  return inflateSync(Buffer.from(stream[2]!, 'latin1')).toString('latin1')
}

function glyphsOf(map: string): Map<string, string> {
  const glyphs = new Map<string, string>()
  for (const [, from, , list] of map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    for (const [i, [, hex]] of [...list!.matchAll(/<([0-9a-f ]*)>/g)].entries()) {
      const code = (Number.parseInt(from!, 16) + i).toString(16).padStart(4, '0')
      glyphs.set(code, Buffer.from(hex!.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'))
    }
  }
  return glyphs
}

function said(hex: string, font: Map<string, string>): string {
  return (hex.match(/.{4}/g) ?? []).map((code) => font.get(code) ?? '?').join('')
}
