namespace NotesNetworking.CommandLine;

/// <summary>Scripts by which shells complete the program's words: each asks the program itself, and offers files where it
/// has nothing to say.</summary>
internal static class CompletionScripts
{
    /// <summary>The shells.</summary>
    public static readonly string[] Shells = ["bash", "zsh", "fish"];

    /// <summary>The script of a shell.</summary>
    public static string For(string shell) => shell switch { "bash" => Bash, "zsh" => Zsh, _ => Fish };

    private const string Bash = """
        # Completion for notes-networking in bash: source <(notes-networking completion bash)
        _notes_networking() {
            local words=() word found quoted=
            for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
                case $word in [\"\']*) quoted=1 ;; *) quoted= ;; esac
                word=${word//\\/}
                word=${word#[\"\']}
                words+=("${word%[\"\']}")
            done
            COMPREPLY=()
            while IFS= read -r found; do
                if [ -z "$quoted" ]; then printf -v found '%q' "$found"; fi
                COMPREPLY+=("$found")
            done < <("${COMP_WORDS[0]}" complete -- "${words[@]}" 2>/dev/null)
        }
        complete -o bashdefault -o default -F _notes_networking notes-networking

        """;

    private const string Zsh = """
        #compdef notes-networking
        # Completion for notes-networking in zsh: source <(notes-networking completion zsh)
        _notes_networking() {
            local -a found
            found=("${(@f)$("${words[1]}" complete -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
            found=("${(@)found:#}")
            if (( $#found )); then compadd -U -- "${found[@]}"; else _files; fi
        }
        compdef _notes_networking notes-networking

        """;

    private const string Fish = """
        # Completion for notes-networking in fish: notes-networking completion fish | source
        function __notes_networking_complete
            # A quote that is still open is fish's own.
            set -l last (commandline -ct | string replace -r '^["\']' '' | string unescape)
            set -l words (commandline -opc) "$last"
            set -l found (notes-networking complete -- $words[2..-1] 2>/dev/null)
            if test (count $found) -gt 0
                printf '%s\n' $found
            else
                __fish_complete_path (commandline -ct)
            end
        end
        complete -c notes-networking -f -a '(__notes_networking_complete)'

        """;
}
