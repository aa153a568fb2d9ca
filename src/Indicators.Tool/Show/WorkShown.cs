using System.Diagnostics;

#pragma warning disable RS0030 // It tells people that they wait; no result depends on it.

namespace Indicators.Tool;

/// <summary>A line on a terminal's standard error that tells how far long work is; none in a pipe, and none for work of less than a second.</summary>
internal sealed class WorkShown(Language language) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly bool _isSeen = !Console.IsErrorRedirected;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private int _written;

    public void Tell(int done, int all)
    {
        if (!_isSeen || _watch.Elapsed < _next)
            return;
        _next = _watch.Elapsed + Step;
        string text = ShowWords.Table.ToText("show.working", language, done, all);
        Console.Error.Write("\r" + text);
        _written = DisplayWidth.Of(text);
    }

    /// <summary>Takes the line away again.</summary>
    public void Dispose()
    {
        if (_written > 0)
            Console.Error.Write("\r" + new string(' ', _written) + "\r");
        _written = 0;
    }
}
