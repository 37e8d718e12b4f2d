// The database is away for half a minute, once stopped and once frozen: tsx test/outage/prove.ts [--seconds 30]
import { parseArgs } from 'node:util'
import { type Figures, outage } from './outage.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' } } })
for (const kind of ['stopped', 'frozen'] as const) {
  const figures = await outage({
    kind,
    ms: Number(values.seconds) * 1000,
    timeScale: 0.1,
    budgetMs: 2_000,
    hurry: false,
  })
  console.log(figures)
  for (const problem of problemsOf(figures)) {
    console.error(problem)
    process.exitCode = 1
  }
}

function problemsOf(f: Figures): string[] {
  const answers = Object.keys(f.answers).filter((answer) => answer !== '200' && answer !== '503')
  return [
    ...(answers.length > 0 ? [`a webhook met ${answers.join(', ')} instead of 200 or 503 within two seconds`] : []),
    ...(f.acceptedAndLost + f.acceptedAndNotHandled > 0 ? ['a message that was answered 200 is lost'] : []),
    ...(f.notAnsweredOnce + f.notSent + f.sentTwice > 0 ? ['a message has no answer, or more than one'] : []),
    ...(f.lostBy.zalo > 0 ? ['a message of Zalo is lost although Zalo comes again'] : []),
    ...(f.worksAfterwards ? [] : ['the program does not work afterwards']),
  ]
}
