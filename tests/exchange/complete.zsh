# Types each argument but the first, and Tab, into a zsh of its own; what then stands on its line goes into the file of that name,
# and is printed.
zmodload zsh/zpty
zpty shell zsh -f -i
wait_for() { local line; while zpty -r shell line; do [[ $line == *$1* ]] && return; done; return 1 }
zpty -w shell "PROMPT= RPROMPT=; autoload -Uz compinit; compinit -u -D; setopt nobeep noautomenu; source <(notes-networking completion zsh)"
zpty -w shell "tell() { print -r -- \"\$BUFFER\" > ${(q)1}; BUFFER=; zle -I; print TO''LD }; zle -N tell; bindkey '^T' tell; print REA''DY"
wait_for READY
for line in "${@:2}"; do
  zpty -w -n shell "$line"$'\t\x14'
  wait_for TOLD || exit 1
  cat $1
done
zpty -d shell
