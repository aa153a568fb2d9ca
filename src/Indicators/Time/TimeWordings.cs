namespace Indicators;

/// <summary>The wordings of periods: parts of the year, months, frequencies and plans.</summary>
public static class TimeWordings
{
    internal static CodeTable<Frequency> Frequencies { get; } = new(
        "frequency",
        (Frequency.Other, "other", "其他", "other"),
        (Frequency.MultiYear, "multi-year", "多年", "several years"),
        (Frequency.Annual, "annual", "年度", "annual"),
        (Frequency.HalfYearly, "half-yearly", "半年度", "half-yearly"),
        (Frequency.Quarterly, "quarterly", "季度", "quarterly"),
        (Frequency.Monthly, "monthly", "月度", "monthly"),
        (Frequency.Weekly, "weekly", "周度", "weekly"),
        (Frequency.Daily, "daily", "日度", "daily"),
        (Frequency.YearToDate, "year-to-date", "年初累计", "year to date"));

    internal static CodeTable<ElapsedUnit> ElapsedUnits { get; } = new(
        "elapsed-unit",
        (ElapsedUnit.Months, "months", "个月", "months"),
        (ElapsedUnit.Days, "days", "天", "days"));

    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new(
    [
        .. Frequencies.Wordings,
        .. ElapsedUnits.Wordings,
        ("period.first-half", "上半年", "first half of"),
        ("period.second-half", "下半年", "second half of"),
        ("period.quarter", "季度", "Q"),
        ("period.first-three-quarters", "前三季度", "first three quarters of"),
        ("plan.five-year", "“{0}”规划", "{1} Five-Year Plan"),
        ("plan.five-year-early", "“{0}”计划", "{1} Five-Year Plan"),
        ("month.1", "1月", "January"),
        ("month.2", "2月", "February"),
        ("month.3", "3月", "March"),
        ("month.4", "4月", "April"),
        ("month.5", "5月", "May"),
        ("month.6", "6月", "June"),
        ("month.7", "7月", "July"),
        ("month.8", "8月", "August"),
        ("month.9", "9月", "September"),
        ("month.10", "10月", "October"),
        ("month.11", "11月", "November"),
        ("month.12", "12月", "December"),
    ]);

    internal static string[] MonthKeys { get; } = [.. Enumerable.Range(1, 12).Select(month => $"month.{month}")];

    /// <summary>The frequency in words: 季度, quarterly.</summary>
    public static string ToText(this Frequency frequency, Language language) => Frequencies.NameOf(frequency, language);

    /// <summary>The unit in words: 个月, months.</summary>
    public static string ToText(this ElapsedUnit unit, Language language) => ElapsedUnits.NameOf(unit, language);
}
