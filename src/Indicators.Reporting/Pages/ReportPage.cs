using System.Collections.Immutable;

namespace Indicators.Reporting;

/// <summary>A page that an office forwards: a title, sentences, tables, notes below.</summary>
/// <param name="Id">Its id, stable in files: <c>completion</c>, <c>warnings</c>, <c>changes</c>, <c>units</c>, <c>districts</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Paragraphs">What stands above the tables.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Notes">What stands below them.</param>
public sealed record ReportPage(
    string Id, string Title, ImmutableArray<string> Paragraphs, ImmutableArray<ReportTable> Tables, ImmutableArray<string> Notes)
{
    /// <summary>Charts between the sentences and the tables; drawn in HTML, left out where a format has no drawings.</summary>
    public ImmutableArray<ColumnChart> Charts { get; init; } = [];
}
