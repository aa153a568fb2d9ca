using System.Text;

namespace Indicators.Tables;

/// <summary>What may be said about a file that is to be opened, and how much of it is read at most.</summary>
/// <remarks>Immutable. What is not said is found; a limit that is met is an error with its place, and nothing behind it is read.</remarks>
/// <example><code>
/// Workbook book = WorkbookOpener.Text.Open("export.csv", WorkbookOptions.Default with { Delimiter = ';' });
/// </code></example>
public sealed record WorkbookOptions
{
    /// <summary>Everything is found; a file has at most a gigabyte when unpacked, twenty million cells, 4,096 columns.</summary>
    public static WorkbookOptions Default { get; } = new();

    /// <summary>The encoding of a text file; null: found by its bytes.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>What separates the cells of a text file; null: found by its lines.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The password of an encrypted file; null where there is none.</summary>
    public string? Password { get; init; }

    /// <summary>How many bytes a file may have, packed files when unpacked.</summary>
    public long MaxBytes { get; init; } = 1L << 30;

    /// <summary>How many cells that are not blank a file may have.</summary>
    public int MaxCells { get; init; } = 20_000_000;

    /// <summary>The last column that may hold something. A sheet whose cells run on to the edge of the grid holds no table.</summary>
    public int MaxColumns { get; init; } = 4_096;
}
