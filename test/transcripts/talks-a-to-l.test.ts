// All other talks whose files begin with A to L.
import { holdTalks } from './hold-talks.ts'

holdTalks(/^[a-l]/)
