// What somebody who acts for a person is to that person, from what the person is to them.

export type Kin = 'self' | 'child' | 'grandchild' | 'spouse' | 'elder' | 'sibling' | 'other'

const KIN: Record<string, Kin> = {
  self: 'self',
  mother: 'child',
  father: 'child',
  parent: 'child',
  grandmother: 'grandchild',
  grandfather: 'grandchild',
  wife: 'spouse',
  husband: 'spouse',
  spouse: 'spouse',
  son: 'elder',
  daughter: 'elder',
  child: 'elder',
  ward: 'elder',
  offspring: 'elder',
  grandchild: 'elder',
  sibling: 'sibling',
}

/** `relation`: "mother" where the person is the mother of who acts. */
export function kinOfAsker(relation: string): Kin {
  return KIN[relation] ?? 'other'
}

/** The other way round: what the writer is to the one they call "con gái". Folded. */
export function relationToHelper(helper: string | null, sex: 'f' | 'm' | null): string {
  if (helper === null) return 'other'
  if (/^con\b/.test(helper)) return sex === 'f' ? 'mother' : sex === 'm' ? 'father' : 'parent'
  if (/^chau\b/.test(helper)) return sex === 'f' ? 'grandmother' : sex === 'm' ? 'grandfather' : 'other'
  if (/^(?:vo|chong)$/.test(helper)) return 'spouse'
  if (/^(?:me|bo|ba|ma)$/.test(helper)) return 'child'
  return /^(?:anh|chi|em)/.test(helper) ? 'sibling' : 'other'
}
