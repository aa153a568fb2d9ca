using System.Globalization;

namespace Indicators.Interchange;

/// <summary>
/// What DECIMALS says of the numbers of a file. It gives back the zeros that a number of JSON loses; where the digits as
/// they stand say otherwise, they count, and that is told once.
/// </summary>
internal sealed class StatedDecimals(DataRows rows, RowSchema schema, PartialKeys partial)
{
    /// <summary>The code list of SDMX ends there; what says more says something else.</summary>
    private const int Most = 15;

    private (SourceLocation Place, string Decimals, string Number)? _first;
    private int _differing;

    /// <summary>The number of the current row with as many decimals as it was published with.</summary>
    public decimal Of(decimal number, ReadOnlySpan<char> text)
    {
        if (!TryRead(out int decimals) || number.Scale == decimals)
            return number;
        if (number.Scale < decimals && rows.LosesZeros(schema[ConceptRole.Value]))
            return Padded(number, decimals);
        _first ??= (rows.LocationOf(schema[ConceptRole.Value]), InvariantText.Of(decimals), text.ToString());
        _differing++;
        return number;
    }

    /// <summary>Tells what contradicts itself, when all rows are read.</summary>
    public void Tell(Findings findings)
    {
        if (_first is var (place, decimals, number))
            findings.Add(InterchangeErrors.DecimalsDiffer, place, decimals, number, InvariantText.Of(_differing));
    }

    private bool TryRead(out int decimals)
    {
        decimals = 0;
        if (schema[ConceptRole.Decimals] is not (>= 0 and var column))
            return false;
        ReadOnlySpan<char> cell = rows[column];
        if (cell.IsEmpty && !partial.IsEmpty)
            cell = partial.Find(column);
        return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out decimals) && decimals <= Most;
    }

    /// <summary>As it is where a decimal does not hold that many digits.</summary>
    private static decimal Padded(decimal number, int decimals)
    {
        decimal padded = number + new decimal(0, 0, 0, false, (byte)decimals);
        return padded.Scale == decimals && padded == number ? padded : number;
    }
}
