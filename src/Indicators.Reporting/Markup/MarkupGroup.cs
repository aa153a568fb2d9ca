namespace Indicators.Reporting.Markup;

/// <summary>An element that is closed where its using ends.</summary>
internal readonly struct MarkupGroup(MarkupWriter output, string element) : IDisposable
{
    public void Dispose() => output.Close(element);
}
