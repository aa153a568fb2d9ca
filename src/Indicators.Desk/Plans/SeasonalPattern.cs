using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Indicators.Desk;

/// <summary>How what is left of a target is spread over the time that is left (倒排的方式). Immutable, equal by value.</summary>
/// <example><code>
/// SeasonalPattern.TryParse("seasonal:3", out SeasonalPattern? pattern); // as the same months of the last three years
/// </code></example>
public sealed record SeasonalPattern
{
    private const int DefaultYears = 3;
    private const int MostYears = 20;

    private SeasonalPattern(PlanPatternKind kind, int years) => (Kind, Years) = (kind, years);

    /// <summary>The same for every month.</summary>
    public static SeasonalPattern Even { get; } = new(PlanPatternKind.Even, 0);

    /// <summary>Through the milestones of the target.</summary>
    public static SeasonalPattern Milestones { get; } = new(PlanPatternKind.Milestones, 0);

    /// <summary>The kind.</summary>
    public PlanPatternKind Kind { get; }

    /// <summary>How many of the last years the season is taken from; 0 for the other kinds.</summary>
    public int Years { get; }

    /// <summary>By the season of the last years: a month's share is its total over those years by the total of all months left.</summary>
    /// <param name="years">How many years, 1 to 20. Those not published whole are left out, and the plan says which.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is another.</exception>
    public static SeasonalPattern LastYears(int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, MostYears);
        return new SeasonalPattern(PlanPatternKind.Seasonal, years);
    }

    /// <summary>Reads <c>even</c>, <c>milestones</c>, <c>seasonal</c> (three years) or <c>seasonal:5</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">The pattern; null where the text is none of these.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SeasonalPattern? pattern)
    {
        pattern = text switch
        {
            "even" => Even,
            "milestones" => Milestones,
            "seasonal" => LastYears(DefaultYears),
            _ => null,
        };
        const string Start = "seasonal:";
        if (text?.StartsWith(Start, StringComparison.Ordinal) == true
            && int.TryParse(text.AsSpan(Start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int years)
            && years is >= 1 and <= MostYears)
            pattern = LastYears(years);
        return pattern is not null;
    }

    /// <summary>The text <see cref="TryParse"/> reads.</summary>
    public override string ToString() => Kind switch
    {
        PlanPatternKind.Seasonal => string.Create(CultureInfo.InvariantCulture, $"seasonal:{Years}"),
        PlanPatternKind.Milestones => "milestones",
        _ => "even",
    };
}
