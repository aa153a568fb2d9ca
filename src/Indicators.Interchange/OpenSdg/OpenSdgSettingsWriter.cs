using System.Globalization;

namespace Indicators.Interchange;

/// <summary>
/// Writes what a site's program has to know of an indicator: its unit, its sources, and the targets progress is calculated to.
/// </summary>
internal sealed class OpenSdgSettingsWriter(IndicatorCatalog catalog, OpenSdgTableWriter table, ExportOptions options)
{
    public string Write()
    {
        Subject? whole = catalog.Subjects.Find(table.WholeId);
        Target[] targets = [.. catalog.Targets.Where(
            target => target.Series.IndicatorId == table.IndicatorId && NumberOf(target, out _) is not null)];
        YamlText text = new YamlText()
            .Add("indicator_number", table.IndicatorId)
            .Add(OpenSdgOwn.Indicator, table.IndicatorId)
            .Add(OpenSdgOwn.Subject, table.WholeId)
            .Add("national_geographical_coverage", whole?.Name.In(options.Language) ?? table.WholeId)
            .Add("computation_units", table.Units[0])
            .Add("reporting_status", "complete")
            .Add("graph_type", "line")
            .AddPlain("data_non_statistical", "false")
            .AddPlain("auto_progress_calculation", targets.Length > 0 ? "true" : "false");
        WriteSources(text);
        if (targets.Length > 0)
            text.Open(OpenSdgOption.Options);
        foreach (Target target in targets)
            WriteTarget(text, target);
        if (targets.Length > 0)
            text.Open(OpenSdgOption.Lines);
        foreach (Target target in targets)
            text.Item("label", $"{target.DueDate.Year.ToString(CultureInfo.InvariantCulture)} target").Add("unit", SeveralUnits(target), 1)
                .Add("series", SeriesOf(target), 1).AddPlain("value", NumberOf(target, out _)!, 1);
        return text.ToString();
    }

    /// <summary>
    /// The number a target's level is in the unit of the table; null for a goal that the program cannot calculate to: no
    /// number, a range, neither direction, a due date within a year, a series without values.
    /// </summary>
    public string? NumberOf(Target target, out string? unit)
    {
        unit = table.UnitOf(target.Series.SubjectId, target.Series.Transformation);
        Indicator? indicator = catalog.Indicators.Find(target.Series.IndicatorId);
        if (unit is null || indicator is not { Direction: Direction.Increase or Direction.Decrease }
            || target.Goal is not LevelGoal { Figure: { IsRange: false } figure })
            return null;
        if (target.DueDate is not { Month: 12, Day: 31 } || !Unit.TryParse(unit == "1" ? "" : unit, catalog.Units, out Unit? counted)
            || counted.Dimension != figure.Dimension || !figure.TryIn(counted, out Figure inUnit))
            return null;
        return inUnit.Amount.ToString(CultureInfo.InvariantCulture);
    }

    private void WriteTarget(YamlText text, Target target)
    {
        string number = NumberOf(target, out string? unit)!;
        text.Item("id", target.Id).Add("series", SeriesOf(target), 1).Add("unit", unit, 1)
            .Add("direction", catalog.Indicators.Find(target.Series.IndicatorId)!.Direction == Direction.Increase
                ? "positive"
                : "negative", 1);
        if (target.Series.SubjectId != table.WholeId)
            text.Open("disaggregation", 1).Item("field", table.PartColumn, 2).Add("value", target.Series.SubjectId, 2);
        if (target.Baseline is { } baseline)
            text.AddPlain("base_year", baseline.Period.EndYear.ToString(CultureInfo.InvariantCulture), 1);
        text.AddPlain("target_year", target.DueDate.Year.ToString(CultureInfo.InvariantCulture), 1).AddPlain("target", number, 1);
    }

    private string? SeriesOf(Target target) => table.HasSeries ? target.Series.Transformation.ToString() : null;

    private string? SeveralUnits(Target target)
    {
        NumberOf(target, out string? unit);
        return table.Units.Count > 1 ? unit : null;
    }

    private void WriteSources(YamlText text)
    {
        Source[] sources = [.. catalog.SeriesOfIndicator(table.IndicatorId).SelectMany(series => series.Observations)
            .Select(one => one.SourceId).OfType<string>().Distinct().Select(id => catalog.Sources.Find(id)).OfType<Source>()];
        if (sources.Length > 0)
            text.Open("sources");
        foreach (Source source in sources)
            text.Item("organisation", source.Publisher).Add("url_text", source.Title, 1).Add("url", source.Address, 1);
    }
}
