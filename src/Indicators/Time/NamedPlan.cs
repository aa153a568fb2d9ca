namespace Indicators;

/// <summary>A national five-year plan: its number, its names and the years it covers. Immutable, equal by value.</summary>
/// <remarks>Made only by <see cref="FiveYearPlans"/>; a plan is a name for a period, not a kind of period.</remarks>
public sealed record NamedPlan
{
    internal NamedPlan(int number, string shortName, LocalizedText name, TimePeriod period)
    {
        Number = number;
        ShortName = shortName;
        Name = name;
        Period = period;
    }

    /// <summary>The number: 14 for 十四五.</summary>
    public int Number { get; }

    /// <summary>The short Chinese name without quotation marks, such as 十四五.</summary>
    public string ShortName { get; }

    /// <summary>The name in both languages: “十四五”规划, 14th Five-Year Plan. Up to the tenth, plans were called 计划.</summary>
    public LocalizedText Name { get; }

    /// <summary>The five calendar years of the plan.</summary>
    public TimePeriod Period { get; }

    /// <summary>The Chinese name.</summary>
    public override string ToString() => Name.ToString();
}
