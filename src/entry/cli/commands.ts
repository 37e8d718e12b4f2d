// Every command of `henkham`, in the order of its help.
import type { Command } from './command.ts'
import { communeAdd } from './commune-add.ts'
import { roundAdd } from './round-add.ts'
import { sessionAdd } from './session-add.ts'
import { sessionList } from './session-list.ts'

export const COMMANDS: Command[] = [communeAdd, roundAdd, sessionAdd, sessionList]
