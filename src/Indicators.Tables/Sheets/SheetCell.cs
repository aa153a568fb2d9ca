namespace Indicators.Tables;

/// <summary>
/// One cell as its file has it: what is stored, what a person sees, and how it was formatted. Nothing is interpreted yet.
/// </summary>
/// <remarks>Immutable.</remarks>
public sealed record SheetCell
{
    /// <summary>Creates a cell.</summary>
    /// <param name="address">Where it stands.</param>
    /// <param name="kind">What it holds.</param>
    /// <param name="shown">The text a person sees, number format applied; blanks at both ends are kept.</param>
    public SheetCell(CellAddress address, CellKind kind, string shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        Address = address;
        Kind = kind;
        Shown = shown;
    }

    /// <summary>Where it stands.</summary>
    public CellAddress Address { get; }

    /// <summary>What it holds.</summary>
    public CellKind Kind { get; }

    /// <summary>The text a person sees: 3754 for a stored 3754.3253686617772 with the format <c>0</c>.</summary>
    public string Shown { get; }

    /// <summary>
    /// The stored number as decimal digits, shortest form that gives the stored value; null where the cell holds no number.
    /// </summary>
    public string? Stored { get; init; }

    /// <summary>The day, where <see cref="Kind"/> is <see cref="CellKind.Date"/>; null elsewhere.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The number format as the file writes it, such as <c>0.0%</c>; null where there is none or it is General.</summary>
    public string? NumberFormat { get; init; }

    /// <summary>The indent that formatting gives (not blanks in the text), in steps.</summary>
    public int Indent { get; init; }

    /// <summary>Address and what is seen.</summary>
    public override string ToString() => $"{Address} '{Shown}'";
}
