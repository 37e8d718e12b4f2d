// Finds what may never stand in a message nobody asked for: a value, a disease, a class (domain.md E5, G9).
import { fold } from '../../src/vietnamese/fold.ts'

const VALUES = /\b\d{3}\s*\/\s*\d{2,3}\b|\b\d+([.,]\d+)?\s*(mmhg|mmol|mg ?\/? ?dl|kg ?\/ ?m2)\b|\bbmi\b|\bhba1c\b/
const DISEASES =
  /\b(cao huyet ap|tang huyet ap|huyet ap cao|tieu duong|dai thao duong|duong mau|duong huyet|beo phi|thua can|suy dinh duong|tim mach|dot quy|tai bien|ung thu|hiv|aids|benh lao|lao phoi|tam than|dong kinh|viem gan|co thai|mang thai|benh)\b/
const CLASSES = /\bloai\s*(i{1,3}|iv|v|[1-5])\b|\bxep loai\b|\bsuc khoe (yeu|trung binh|rat yeu)\b/
const SERIOUSNESS = /\b(bat thuong|vuot nguong|can kham lai|den ngay|nguy hiem|khong binh thuong)\b/

/** The words that tell of somebody's health, or null. */
export function healthFactIn(text: string): string | null {
  const said = fold(text)
  for (const kind of [VALUES, DISEASES, CLASSES, SERIOUSNESS]) {
    const found = kind.exec(said)
    if (found) return found[0]
  }
  return null
}
