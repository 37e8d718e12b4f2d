// The demo's help desks as rows: offices of real communes, with hours that are invented. Vĩnh Châu has entered none yet.
import { demoId } from './ids.ts'
import type { TableRows } from './rows.ts'

const WEEKDAYS = 'thứ Hai đến thứ Sáu, 7h30-11h30 và 13h30-17h'
const MORNINGS = 'thứ Hai đến thứ Bảy, 7h30-11h30'
const [POLICE, INSURANCE, HELP, STATION] = ['police', 'social_insurance', 'public_service', 'station'] as const

/** Commune, kind, name, place, hours. */
const DESKS: [string, string, string, string, string][] = [
  ['10804', POLICE, 'Công an xã Kim Thành', 'trụ sở công an xã', MORNINGS],
  ['10804', INSURANCE, 'BHXH cơ sở Thanh Hà', 'trụ sở BHXH', WEEKDAYS],
  ['10804', HELP, 'Trung tâm Phục vụ hành chính công', 'UBND xã Kim Thành', WEEKDAYS],
  ['10804', STATION, 'Trạm Y tế xã Kim Thành', 'tại Trạm', WEEKDAYS],
  ['11284', POLICE, 'Công an xã Nam Thanh Miện', 'trụ sở công an xã', MORNINGS],
  ['11284', HELP, 'Đoàn Thanh niên xã', 'UBND xã Nam Thanh Miện', 'thứ Bảy, 8h-11h'],
  ['11086', POLICE, 'Công an xã Đại Sơn', 'trụ sở công an xã', MORNINGS],
  ['11086', INSURANCE, 'BHXH cơ sở Tứ Kỳ', 'trụ sở BHXH', WEEKDAYS],
  ['01843', POLICE, 'Công an phường Bắc Kạn', 'trụ sở công an phường', MORNINGS],
  ['01843', HELP, 'Trung tâm Phục vụ hành chính công', 'UBND phường Bắc Kạn', WEEKDAYS],
]

export function deskRows(): TableRows[] {
  const rows = DESKS.map(([communeId, kind, name, place, hours]) => ({
    commune_id: communeId,
    id: demoId(`desk ${communeId} ${kind}`),
    kind,
    name,
    place,
    hours,
    phone: null,
  }))
  return [{ table: 'help_desks', rows }]
}
