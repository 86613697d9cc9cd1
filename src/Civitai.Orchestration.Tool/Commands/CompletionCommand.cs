using System.CommandLine;
using Civitai.Orchestration.Tool.Screen;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Prints a script that completes commands and options in a shell.</summary>
internal sealed class CompletionCommand : CommandBase
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bash"] = """
            # loraforge completion bash >> ~/.bashrc
            _loraforge() {
              local IFS=$'\n'
              COMPREPLY=( $(loraforge "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) )
              COMPREPLY=( $(compgen -W "${COMPREPLY[*]}" -- "${COMP_WORDS[COMP_CWORD]}") )
            }
            complete -o default -F _loraforge loraforge
            """,
        ["zsh"] = """
            # loraforge completion zsh >> ~/.zshrc
            _loraforge() {
              local -a found
              found=( ${(f)"$(loraforge "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)"} )
              compadd -a found
              [ ${#found} -gt 0 ] || _files
            }
            compdef _loraforge loraforge
            """,
        ["fish"] = """
            # loraforge completion fish > ~/.config/fish/completions/loraforge.fish
            complete -c loraforge -a '(loraforge "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
            """,
        ["pwsh"] = """
            # loraforge completion pwsh >> $PROFILE
            Register-ArgumentCompleter -Native -CommandName loraforge -ScriptBlock {
              param($word, $line, $position)
              loraforge "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    private readonly Argument<string> _shell = new("shell") { Description = "bash, zsh, fish or pwsh." };

    public CompletionCommand(ToolContext context)
        : base(context, "completion", "Print a script that completes commands and options in a shell; the script alone, with --json too.")
    {
        _shell.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Scripts.Keys]);
        Arguments.Add(_shell);
    }

    protected override Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        Context.Out.WriteLine(Scripts[parsed.GetRequiredValue(_shell)]);
        return Task.FromResult(ExitCode.Success);
    }
}
