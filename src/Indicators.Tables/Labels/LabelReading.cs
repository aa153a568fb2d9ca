namespace Indicators.Tables.Labels;

/// <summary>A label taken apart: the name, and what it says of unit, period and measure beside it.</summary>
/// <param name="Name">The name that is left; empty where the label says nothing else.</param>
internal sealed record LabelReading(string Name)
{
    /// <summary>The label as it stands, cleaned.</summary>
    public string Text { get; init; } = "";

    /// <summary>The unit in it; or null.</summary>
    public UnitLabel? Unit { get; init; }

    /// <summary>The period in it; or null.</summary>
    public PeriodPart? Period { get; init; }

    /// <summary>What its words make of the figures.</summary>
    public Measure Measure { get; init; }

    /// <summary>True behind 其中: or #: a part of what stands before it.</summary>
    public bool IsPart { get; init; }

    /// <summary>True where a line said that this is the indicator (指标：).</summary>
    public bool IsStated { get; init; }

    /// <summary>The name in English, of a bilingual label; or null.</summary>
    public string? English { get; init; }

    /// <summary>Takes a label apart.</summary>
    public static LabelReading Of(string label, UnitSet units)
    {
        string clean = LabelText.Clean(label);
        if (PeriodLabels.Whole(LabelText.Plain(label)) is { } period)
            return new LabelReading("") { Text = clean, Period = period };
        if (UnitLabels.Whole(clean, units) is { Base: not null } index)
            return new LabelReading("") { Text = clean, Unit = index };
        bool isPart = LabelWords.TryTakePartWord(clean, out string rest);
        rest = ListNumbers.Off(rest);
        (rest, string? english) = LabelText.SplitLanguages(rest);
        UnitLabel? unit = UnitLabels.Split(rest, units, out string name);
        // 常住人口①(万人): with the unit gone the mark stands at the end.
        Measure measure = MeasureWords.Take(LabelText.Clean(name), out name);
        if (measure.Role == MeasureRole.Value && unit is { Base: null } && unit.Unit.Equals(StandardUnits.Percent)
            && MeasureWords.TryTakeGrowth(name, out string level))
            // 计划增长(%): the growth that is planned.
            measure = (measure with { Role = MeasureRole.GrowthOnYear }).Or(MeasureWords.Take(level, out name));
        PeriodPart? part = PeriodLabels.Whole(name);
        if (part is not null)
            name = "";
        else if (name.Length > 0)
            part = PeriodLabels.Split(name, out name);
        if (part is not null && name.Length > 0)
            measure = MeasureWords.Take(name, out name).Or(measure);
        return new LabelReading(name.Trim())
        {
            Text = clean,
            Unit = unit,
            Period = part,
            Measure = measure,
            IsPart = isPart,
            English = english,
        };
    }
}
