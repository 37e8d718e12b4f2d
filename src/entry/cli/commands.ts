// Every command of `henkham`, in the order of its help.
import { codesMake } from './codes-make.ts'
import type { Command } from './command.ts'
import { communeAdd } from './commune-add.ts'
import { resultsImport } from './results-import.ts'
import { roleAdd } from './role-add.ts'
import { roundAdd } from './round-add.ts'
import { sessionAdd } from './session-add.ts'
import { sessionList } from './session-list.ts'
import { unreached } from './unreached.ts'

export const COMMANDS: Command[] = [
  communeAdd,
  roundAdd,
  sessionAdd,
  sessionList,
  roleAdd,
  unreached,
  resultsImport,
  codesMake,
]
