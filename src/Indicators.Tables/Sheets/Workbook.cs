using System.Collections.Immutable;

namespace Indicators.Tables;

/// <summary>A file of sheets, opened: what it is by its bytes, its sheets in order, and what could not be opened.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Workbook
{
    /// <summary>Creates a workbook.</summary>
    /// <param name="file">The file's name, for locations.</param>
    /// <param name="container">What the bytes are, whatever the name says.</param>
    /// <param name="sheets">The sheets, in order.</param>
    /// <param name="diagnostics">What could not be opened, and hidden sheets.</param>
    public Workbook(string file, WorkbookContainer container, ImmutableArray<Sheet> sheets, ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        File = file;
        Container = container;
        Sheets = sheets.IsDefault ? [] : sheets;
        Diagnostics = diagnostics.IsDefault ? [] : diagnostics;
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>What the bytes are, whatever the name says.</summary>
    public WorkbookContainer Container { get; }

    /// <summary>The sheets, in order.</summary>
    public ImmutableArray<Sheet> Sheets { get; }

    /// <summary>The decoded text of a file without cells, where <see cref="Container"/> is <see cref="WorkbookContainer.Json"/>; null
    /// elsewhere.</summary>
    public string? Text { get; init; }

    /// <summary>What could not be opened, and hidden sheets.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
