// The words a shell completes `henkham` with.
import type { Command } from './command.ts'

/** A script for bash, to be sourced; zsh reads it after `autoload bashcompinit && bashcompinit`. */
export function completionScript(commands: Command[]): string {
  const tops = [...new Set(commands.map(({ name }) => name.split(' ')[0]!))]
  const seconds = tops.flatMap((top) => {
    const words = commands.filter(({ name }) => name.startsWith(`${top} `)).map(({ name }) => name.split(' ')[1]!)
    return words.length > 0 ? [`    ${top}) words="${words.join(' ')}" ;;`] : []
  })
  const options = commands.map(
    ({ name, options }) =>
      `    ${name.includes(' ') ? `"${name}"` : `"${name} "*`}) words="${['help', 'json', 'as', ...Object.keys(options)].map((o) => `--${o}`).join(' ')}" ;;`,
  )
  return `_henkham() {
  local words="" cur="\${COMP_WORDS[COMP_CWORD]}" first="\${COMP_WORDS[1]}" second="\${COMP_WORDS[2]}"
  if [[ $COMP_CWORD == 1 ]]; then words="${tops.join(' ')}"
  elif [[ $cur == -* ]]; then case "$first $second" in
${options.join('\n')}
    *) words="--help --json" ;;
  esac
  elif [[ $COMP_CWORD == 2 ]]; then case "$first" in
${seconds.join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _henkham henkham`
}
