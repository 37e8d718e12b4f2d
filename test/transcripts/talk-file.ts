// The form of a written talk, readable by a health worker:
//
//   ## Bà Mận đặt lịch — SMS A            heading: what it shows, then channel and phone
//   = given: …                             what is so before the talk begins (test/setup/givens.ts)
//   = trạm làm: session move …             what staff do at the desk, and what is heard of it; "trạm làm, chỉ kể máy này:" by the phone of the heading
//   > kham suc khoe                        the person writes        (> [B] … another phone writes)
//   > [nút] Đồng ý                         the person presses that button; [nhãn dán] [ảnh] attachments
//   ~ 13 giờ sau                           time passes
//   < Tram Y te xa Kim Thanh xin chao.     the answer; further lines of it are indented
//     1. Ba Man
//   < (Bà Mận) (Ông Lượng)                 buttons under it

export interface Line {
  who: 'person' | 'them' | 'clock' | 'given'
  text: string
  /** Who writes, where it is not the phone of the heading. */
  from?: string
  /** Whom the answer goes to. */
  to?: string
  buttons?: string[]
}

export interface Talk {
  title: string
  via: 'zalo' | 'sms'
  from: string
  lines: Line[]
  /** As the file has it. */
  raw: string
}

/** All talks of a file. Throws with the line that cannot be read. */
export function readTalks(file: string): { head: string; talks: Talk[] } {
  const [head, ...sections] = file.split(/^(?=## )/m)
  return { head: head ?? '', talks: sections.map(readTalk) }
}

function readTalk(section: string): Talk {
  const [heading, ...rest] = section.split('\n')
  const found = /^## (.+) — (Zalo|SMS) ([A-I]|0\d{9})$/.exec(heading ?? '')
  if (!found) throw new Error(`not a heading: ${heading}`)
  const talk: Talk = {
    title: found[1]!,
    via: found[2] === 'SMS' ? 'sms' : 'zalo',
    from: found[3]!,
    lines: [],
    raw: section.trim(),
  }
  for (const line of rest) {
    if (line.startsWith('> [') && /^> \[([A-I]|0\d{9})\] /.test(line)) {
      const end = line.indexOf(']')
      talk.lines.push({ who: 'person', from: line.slice(3, end), text: line.slice(end + 2) })
    } else if (line.startsWith('> ')) talk.lines.push({ who: 'person', text: line.slice(2) })
    else if (line.startsWith('~ ')) talk.lines.push({ who: 'clock', text: line.slice(2) })
    else if (line.startsWith('= ')) talk.lines.push({ who: 'given', text: line.slice(2) })
    else if (line.startsWith('< ') || line.startsWith('  ')) talk.lines.push({ who: 'them', text: line.slice(2) })
    else if (line.trim() !== '') throw new Error(`cannot read the line: ${line}`)
  }
  return talk
}

export function writeTalk(talk: Talk): string {
  const lines = talk.lines.map((line) => {
    if (line.who === 'clock') return `~ ${line.text}`
    if (line.who === 'given') return `= ${line.text}`
    if (line.who === 'person') return `> ${line.from ? `[${line.from}] ` : ''}${line.text}`
    const to = line.to && line.to !== talk.from ? `[${line.to}] ` : ''
    const text = line.text.split('\n').map((part, i) => (i === 0 ? `< ${to}${part}` : `  ${part}`))
    const buttons = line.buttons?.length ? [`  ${line.buttons.map((title) => `(${title})`).join(' ')}`] : []
    return [...text, ...buttons].join('\n')
  })
  return `## ${talk.title} — ${talk.via === 'sms' ? 'SMS' : 'Zalo'} ${talk.from}\n${lines.join('\n')}\n`
}
