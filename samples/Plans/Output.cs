using Spectre.Console;

namespace Indicators.Samples;

/// <summary>
/// Colour and the window's width in a terminal; in a pipe plain text, wide enough that no line is broken, without padding at the ends of
/// lines.
/// </summary>
internal sealed class Output : IDisposable
{
    private const int WideEnough = 400;

    private readonly StringWriter? _piped;

    public Output()
    {
        if (!System.Console.IsOutputRedirected)
        {
            Console = AnsiConsole.Console;
            return;
        }

        _piped = new StringWriter();
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_piped),
        });
        Console.Profile.Width = WideEnough;
        Console.Profile.Capabilities.Unicode = true;
    }

    public IAnsiConsole Console { get; }

    public void Dispose()
    {
        if (_piped is null)
            return;
        foreach (string line in _piped.ToString().TrimEnd().Split('\n'))
            System.Console.Out.Write(line.TrimEnd() + '\n');
    }
}
