// All other talks whose files begin with M to Z.
import { holdTalks } from './hold-talks.ts'

holdTalks(/^[m-z]/)
