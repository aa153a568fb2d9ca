namespace Indicators.Tool;

/// <summary>
/// What each shell is told: it asks the program itself, so that a new command or option needs nothing here. Files are its own matter.
/// </summary>
internal static class CompletionScripts
{
    private static readonly (string Shell, string Script)[] Scripts =
    [
        ("bash", """
            # indicators completion bash >> ~/.bashrc
            _indicators() {
              local IFS=$'\n'
              local words
              words=$(indicators complete --position "$COMP_POINT" -- "$COMP_LINE" 2>/dev/null)
              COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _indicators indicators

            """),
        ("zsh", """
            # indicators completion zsh >> ~/.zshrc
            _indicators() {
              local -a words_found
              words_found=("${(@f)$(indicators complete --position "$CURSOR" -- "$BUFFER" 2>/dev/null)}")
              if [[ -n "${words_found[*]}" ]]; then compadd -- "${words_found[@]}"; else _files; fi
            }
            compdef _indicators indicators

            """),
        ("fish", """
            # indicators completion fish > ~/.config/fish/completions/indicators.fish
            complete -c indicators -a '(indicators complete --position (commandline -C) -- (commandline -p) 2>/dev/null)'

            """),
        ("pwsh", """
            # indicators completion pwsh >> $PROFILE
            Register-ArgumentCompleter -Native -CommandName indicators -ScriptBlock {
              param($word, $line, $position)
              indicators complete --position $position -- "$line" |
                Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """),
    ];

    public static IEnumerable<string> Shells => Scripts.Select(row => row.Shell);

    public static string Of(string shell) => Array.Find(Scripts, row => row.Shell == shell).Script;
}
