using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>Takes the rows of a catalogue cell by cell, in the order of the columns, and writes them in its format.</summary>
internal interface IRowSink
{
    void Begin(ImmutableArray<DataColumn> columns);

    /// <summary>The next cell of the row; empty where there is nothing.</summary>
    void Cell(ReadOnlySpan<char> text);

    /// <summary>The next cell, a code with its name in words.</summary>
    void Cell(string code, LocalizedText name);

    /// <summary>The next cell, a dimension that is switched off in this row.</summary>
    void Off();

    void EndRow();
}
