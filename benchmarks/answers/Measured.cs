namespace Answers;

/// <summary>What is measured: its unit, the kind of indicator, the decimals its figures have and how large they are.</summary>
/// <param name="Unit">As written after a number.</param>
/// <param name="Kind">As the catalogue has it.</param>
/// <param name="Decimals">Of a published figure.</param>
/// <param name="Least">The least number of units of the last digit.</param>
/// <param name="Most">The greatest.</param>
internal sealed record Measured(string Unit, string Kind, int Decimals, int Least, int Most)
{
    /// <summary>Rounded, exact and of a fraction of another unit.</summary>
    public static readonly Measured[] Levels =
    [
        new("亿元", "stock", 1, 500, 90000),
        new("家", "stock", 0, 100, 9999),
        new("万人", "stock", 2, 2000, 90000),
        new("公顷", "stock", 0, 1000, 90000),
        new("亿元", "flow", 1, 500, 90000),
        new("万辆", "flow", 2, 1000, 30000),
        new("吨", "flow", 0, 100, 9999),
        Share,
        new("%", "rate", 2, 100, 9900),
    ];

    /// <summary>A share in percent.</summary>
    public static Measured Share => new("%", "ratio", 1, 10, 990);

    /// <summary>A flow that is added up.</summary>
    public static readonly Measured[] Flows =
        [new("亿元", "flow", 1, 500, 90000), new("万辆", "flow", 2, 1000, 30000), new("吨", "flow", 0, 100, 9999)];

    /// <summary>What a year's growth is told of.</summary>
    public static Measured Output => new("亿元", "flow", 1, 500, 90000);

    /// <summary>A number of units of the last digit as text.</summary>
    public string Text(long ticks) =>
        Decimal.Divide(ticks, (decimal)Math.Pow(10, Decimals)).ToString("F" + Decimals, CultureInfo.InvariantCulture);
}
