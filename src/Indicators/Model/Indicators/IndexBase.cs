namespace Indicators;

/// <summary>What an index sets to 100: a fixed period, the same period a year earlier, or the previous period.</summary>
public sealed record IndexBase
{
    private IndexBase(string code, TimePeriod? period)
    {
        Code = code;
        Period = period;
    }

    /// <summary>上年同期=100.</summary>
    public static IndexBase SamePeriodLastYear { get; } = new("same-period-last-year", null);

    /// <summary>上期=100.</summary>
    public static IndexBase PreviousPeriod { get; } = new("previous-period", null);

    /// <summary>The text in a catalogue: a period, <c>same-period-last-year</c> or <c>previous-period</c>.</summary>
    public string Code { get; }

    /// <summary>The period set to 100, or null where the base moves.</summary>
    public TimePeriod? Period { get; }

    /// <summary>A fixed base period, such as 2020=100.</summary>
    public static IndexBase Fixed(TimePeriod period) => new(period.ToString(), period);

    /// <summary>Reads the text of a catalogue.</summary>
    /// <param name="text">A period, <c>same-period-last-year</c> or <c>previous-period</c>.</param>
    /// <param name="result">The base, or null.</param>
    /// <returns>False where the text is none of the three.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IndexBase? result)
    {
        result = text switch
        {
            "same-period-last-year" => SamePeriodLastYear,
            "previous-period" => PreviousPeriod,
            _ => TimePeriod.TryParse(text, out TimePeriod period) ? Fixed(period) : null,
        };
        return result is not null;
    }

    /// <summary>The text in a catalogue.</summary>
    public override string ToString() => Code;
}
