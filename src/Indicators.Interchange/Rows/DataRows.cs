namespace Indicators.Interchange;

/// <summary>
/// A file of figures as rows of cells, whatever its format: read forward once, a row at a time, in memory of its own. Cells
/// are the text of the file; what they mean is not known here.
/// </summary>
internal abstract class DataRows : IDisposable
{
    /// <summary>The columns, in the order of the file.</summary>
    public abstract IReadOnlyList<DataColumn> Columns { get; }

    /// <summary>The dataflow, data structure or data set of the row, as the file names it; empty where it does not.</summary>
    public virtual ReadOnlySpan<char> Structure => default;

    /// <summary>The name of <see cref="Structure"/> in words; null where the file has none.</summary>
    public virtual LocalizedText? StructureName => null;

    /// <summary>What the row does to what stood before.</summary>
    public virtual RowAction Action => RowAction.Merge;

    /// <summary>True where a number may have a comma for its decimal mark, as the locale of the message has.</summary>
    public virtual bool AllowsDecimalComma => false;

    /// <summary>True where the cell is a number of a format whose programs leave out last zeros: 8.6 may have been 8.60.</summary>
    public virtual bool LosesZeros(int column) => false;

    /// <summary>Goes to the next row that can be read; what cannot be is reported and passed over.</summary>
    public abstract bool Read();

    /// <summary>The text of a cell of the row, a code without its label; empty where there is none. Good until the next row.</summary>
    /// <param name="column">The place in <see cref="Columns"/>.</param>
    public abstract ReadOnlySpan<char> this[int column] { get; }

    /// <summary>The whole text of a cell, a code with its label and several values as they stand.</summary>
    public virtual ReadOnlySpan<char> TextOf(int column) => this[column];

    /// <summary>Where a cell of the row stands.</summary>
    public abstract SourceLocation LocationOf(int column);

    /// <summary>The name of a code in words; null where the file has none.</summary>
    public virtual LocalizedText? NameOf(int column, string code) => null;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
