using System.Collections.Immutable;

namespace Indicators.Json;

/// <summary>The faults of one file, in the order they were met; at most as many as were asked for.</summary>
internal sealed class FaultList(int limit)
{
    private readonly List<Fault> _faults = [];

    /// <summary>How many faults were met, those beyond the limit included.</summary>
    public int Count { get; private set; }

    public void Add(int offset, DiagnosticDescriptor descriptor, params ImmutableArray<string> arguments)
    {
        Count++;
        if (_faults.Count < limit)
            _faults.Add(new Fault(offset, descriptor, arguments));
    }

    public void Clear()
    {
        Count = 0;
        _faults.Clear();
    }

    /// <summary>The faults with their places, in the order of the file, and one more where some were left out.</summary>
    public void Locate(ReadOnlySpan<byte> utf8, string file, int firstLine, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (Count == 0)
            return;
        Fault[] ordered = [.. _faults.OrderBy(fault => fault.Offset)];
        var locator = new FaultLocator(utf8, file, firstLine);
        foreach (Fault fault in ordered)
            diagnostics.Add(new Diagnostic(fault.Descriptor, locator.At(fault.Offset), fault.Arguments) { Words = JsonWords.Alone });
        if (Count > ordered.Length)
            diagnostics.Add(new Diagnostic(CatalogErrors.TooManyErrors, diagnostics[^1].Location, TextPreview.Of(Count - ordered.Length)));
    }
}
