// The talks a station has every day, by their numbers.
import { holdTalks } from './hold-talks.ts'

holdTalks(/^\d/)
