using System.Collections.Concurrent;

namespace Indicators.Browser.Tests;

/// <summary>A page and what it did beside showing itself: errors of the console, requests to other places.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _errors = [];
    private readonly ConcurrentQueue<string> _requests = [];

    public WatchedPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _errors.Enqueue(message.Text);
        };
        page.PageError += (_, error) => _errors.Enqueue(error);
        page.Dialog += (_, dialog) => _errors.Enqueue("a dialog opened: " + dialog.Message);
        page.Request += (_, request) => _requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    /// <summary>What the console was told, a dialog, a script that failed.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>Goes to a page and waits until it is shown.</summary>
    public async Task<IResponse?> GoAsync(string address)
    {
        IResponse? response = await Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await Page.EvaluateAsync("document.fonts.ready.then(() => true)");
        return response;
    }

    /// <summary>The requests to any place but this one.</summary>
    /// <param name="place">Scheme, host and port; or a file.</param>
    public IEnumerable<string> RequestsOutside(string place) => _requests.Where(one => !one.StartsWith(place, StringComparison.Ordinal));

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());
}
