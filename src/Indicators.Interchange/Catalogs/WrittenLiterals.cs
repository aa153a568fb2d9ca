namespace Indicators.Interchange;

/// <summary>Whether the number, unit and power of ten beside a wording are those the wording was written with.</summary>
internal sealed class WrittenLiterals(UnitSet units)
{
    private readonly RowCells[] _styles =
    [
        new RowCells(units, ExportOptions.Default),
        new RowCells(units, ExportOptions.Default with { Scale = ScaleStyle.Normalize }),
    ];

    public bool IsWritten(Figure figure, Transformation transformation, ReadOnlySpan<char> number, string unit, string multiplier)
    {
        Span<char> text = stackalloc char[80];
        foreach (RowCells style in _styles)
        {
            UnitWriting writing = style.UnitOf(figure.Unit, transformation);
            if (writing.Code == unit && writing.Exponent == multiplier
                && RowCells.Number(figure.Amount, writing.Shift, text).SequenceEqual(number))
                return true;
        }

        return false;
    }
}
