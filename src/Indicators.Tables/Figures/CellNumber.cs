namespace Indicators.Tables.Figures;

/// <summary>A number as a cell shows it, made plain: sign, digits, and what is written behind it.</summary>
/// <param name="Digits">Sign and digits with a dot, such as <c>-1234.50</c>; empty where the cell was refused.</param>
internal sealed record CellNumber(string Digits)
{
    /// <summary>What stands behind the digits: %, 万, 倍; empty for a bare number.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The stored number, where it has more digits than are shown; or null.</summary>
    public string? Stored { get; init; }

    /// <summary>A flag letter or mark behind it, such as Eurostat's b; empty where there is none.</summary>
    public string Flag { get; init; } = "";

    /// <summary>What is odd about it.</summary>
    public NumberFault Fault { get; init; }

    /// <summary>True where there is a number.</summary>
    public bool IsRead => Digits.Length > 0;

    public static CellNumber Refused(NumberFault fault) => new("") { Fault = fault };
}
