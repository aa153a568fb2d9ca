namespace Indicators.Tool;

/// <summary>
/// A line on a terminal's standard error that tells how far long work is; none in a pipe, and none for work of less than a second.
/// </summary>
internal sealed class WorkShown(Language language, TextWriter? terminal, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _next = Patience;
    private int _written;

    public void Tell(int done, int all)
    {
        if (terminal is null || clock.GetElapsedTime(_start) < _next)
            return;
        _next = clock.GetElapsedTime(_start) + Step;
        string text = PrintableText.Of(language.Say("show.working", done, all));
        terminal.Write("\r" + text);
        _written = DisplayWidth.Of(text);
    }

    /// <summary>Takes the line away again.</summary>
    public void Dispose()
    {
        if (_written > 0)
            terminal!.Write("\r" + new string(' ', _written) + "\r");
        _written = 0;
        terminal?.Dispose();
    }
}
