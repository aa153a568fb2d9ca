namespace Indicators.Reporting;

/// <summary>
/// The figures of one row in one unit, which a column of its own tells: 1.27 in the row of 万家. A figure that cannot be written in it
/// without a loss, or that this language writes in another scale, keeps its unit.
/// </summary>
internal sealed class UnitFigures
{
    /// <summary>More than one: some languages have a plural.</summary>
    private const decimal Several = 2m;

    private readonly Language _language;
    private readonly Unit _unit;

    private UnitFigures(Unit unit, Figure? first, Language language)
    {
        (_unit, _language) = (unit, language);
        Figure example = first is { } figure && figure.TryIn(unit, out Figure converted) ? converted : new Figure(Several, unit);
        UnitText = Parts(example.ToLabel(language)).Unit;
    }

    /// <summary>The unit as this language writes it; empty for a plain number.</summary>
    public string UnitText { get; }

    /// <summary>The row of a target: in the unit of the goal where it is a level, else of the value, else of the indicator.</summary>
    public static UnitFigures Of(ReportTarget target, Language language) => new(UnitOf(target), FirstOf(target), language);

    /// <summary>The figure by which a language that writes 万家 as thousands chooses its scale.</summary>
    private static Figure? FirstOf(ReportTarget target) =>
        (target.Target.Goal as LevelGoal)?.Figure ?? target.Assessment.Current?.Figure ?? target.Assessment.Baseline;

    private static Unit UnitOf(ReportTarget target) => target.Target.Goal switch
    {
        LevelGoal { Figure: var goal } => goal.Unit,
        AnnualGrowthGoal or AverageGrowthGoal => StandardUnits.Percent,
        _ => target.Assessment.Current?.Figure.Unit ?? target.Assessment.Baseline?.Unit ?? target.Indicator.Unit,
    };

    public string TextOf(Figure figure)
    {
        string label = (figure.TryIn(_unit, out Figure converted) ? converted : figure).ToLabel(_language);
        (string bare, string unit) = Parts(label);
        return unit == UnitText ? bare : figure.ToLabel(_language);
    }

    /// <summary>A label with its unit taken out, and the unit.</summary>
    private static (string Bare, string Unit) Parts(string label)
    {
        if (!Figure.TryReadPrefix(label, UnitSet.Standard, out _, out int consumed, out FigureParts parts) || consumed != label.Length)
            return (label, "");
        Range first = parts.Currency, second = parts.Unit;
        string unit = $"{label[first]} {label[second]}".Trim();
        string bare = label.Remove(second.Start.Value, second.End.Value - second.Start.Value);
        bare = bare.Remove(first.Start.Value, first.End.Value - first.Start.Value);
        return (bare.Trim(), unit);
    }
}
