using System.Collections.Immutable;

namespace Indicators;

/// <summary>
/// The national five-year plans of China, from 一五 (1953–1957) to 十五五 (2026–2030). The years 1963–1965, between the
/// second and the third, belong to no numbered plan.
/// </summary>
public static class FiveYearPlans
{
    internal const int Count = 15;

    /// <summary>All plans, the first one first.</summary>
    public static ImmutableArray<NamedPlan> All { get; } = [.. Enumerable.Range(1, Count).Select(Create)];

    /// <summary>The plan of a number, 1 to 15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no plan of this number.</exception>
    public static NamedPlan Get(int number)
    {
        _ = FirstYearOf(number);
        return All[number - 1];
    }

    /// <summary>The plan that covers exactly this period, or null.</summary>
    public static NamedPlan? Find(TimePeriod period) => NumberCovering(period.StartDate.Year) is > 0 and var number
        && period.StartDate.Year == FirstYearOf(number) && TimePeriod.FiveYearPlan(number) == period
        ? Get(number)
        : null;

    /// <summary>The plan in whose years a day lies, or null (before 1953, 1963 to 1965, after 2030).</summary>
    public static NamedPlan? Covering(DateOnly date) => NumberCovering(date.Year) is > 0 and var number ? Get(number) : null;

    /// <summary>The number of the plan in which a year lies; 0 where it lies in none. The names are not made for it.</summary>
    private static int NumberCovering(int year) => year switch
    {
        >= 1953 and <= 1957 => 1,
        >= 1958 and <= 1962 => 2,
        >= 1966 and <= 2030 => 3 + ((year - 1966) / 5),
        _ => 0,
    };

    /// <summary>The first year of a plan. From the third on they follow each other without a gap.</summary>
    internal static int FirstYearOf(int number) => number switch
    {
        1 => 1953,
        2 => 1958,
        >= 3 and <= Count => 1966 + (5 * (number - 3)),
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, "Five-year plans are numbered from 1 to 15."),
    };

    private static NamedPlan Create(int number)
    {
        string shortName = string.Concat(number >= 10 ? "十" : "", number == 10 ? "" : ChineseDigit(number % 10), "五");
        // Up to the tenth, plans were called 计划.
        LocalizedText name = TimeWordings.Table.Text(number <= 10 ? "plan.five-year-early" : "plan.five-year", shortName,
            $"{number}{OrdinalSuffix(number)}");
        return new NamedPlan(number, shortName, name, TimePeriod.FiveYearPlan(number));
    }

    private static string ChineseDigit(int digit) => "一二三四五六七八九".Substring(digit - 1, 1);

    private static string OrdinalSuffix(int number) => number switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
}
