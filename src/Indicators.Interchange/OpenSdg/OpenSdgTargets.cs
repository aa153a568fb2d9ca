namespace Indicators.Interchange;

/// <summary>
/// The targets of an indicator: what its site calculates progress to, and what it only draws. The two are typed apart, and
/// where they differ it is said.
/// </summary>
internal sealed class OpenSdgTargets(OpenSdgTableImport table, IndicatorCatalogBuilder builder, Findings findings)
{
    private readonly List<(OpenSdgSeries Series, string SubjectId, Target Target)> _made = [];

    public void Add()
    {
        foreach (OpenSdgOption option in OpenSdgOption.Of(table.Metadata))
            Add(option);
        foreach (OpenSdgOption line in OpenSdgOption.LinesOf(table.Metadata))
            AddLine(line);
    }

    private void Add(OpenSdgOption option)
    {
        if (option.Limit is { } limit)
            Report(OpenSdgFaults.NotHeld, option, $"{option.Field}.limit: {limit}");
        if (table.SeriesOf(option) is { } series && table.SubjectOf(option) is { } subject)
            Add(option, series, subject);
    }

    private void AddLine(OpenSdgOption line)
    {
        if (table.SeriesOf(line) is not { } series || table.SubjectOf(line) is not { } subject)
            return;
        if (_made.Exists(one => one.Series == series && one.SubjectId == subject && one.Target.Goal is LevelGoal level
            && table.FigureOf(line.Target ?? "", series) is { } drawn && level.Figure == drawn))
            return;
        Report(OpenSdgFaults.LineAlone, line, line.Target ?? "");
        if (!_made.Exists(one => one.Series == series && one.SubjectId == subject))
            Add(line, series, subject);
    }

    private void Add(OpenSdgOption option, OpenSdgSeries series, string subject)
    {
        if (!OpenSdgYear.TryRead(option.TargetYear, out TimePeriod due, out _))
        {
            Report(OpenSdgFaults.Field, option, "target_year", option.TargetYear, "2030");
            return;
        }

        if (GoalOf(option, series) is not { } goal)
            return;
        string id = Free($"{table.IdOf(series)}.target-{due.EndYear}");
        if (option.Node.TextOf("id") is { } own)
            id = Free(CatalogId.Of(own, id));
        var target = Target.By(id, builder.Key(table.IdOf(series), subject), due, goal) with
        {
            Baseline = BaselineOf(option),
            SourceId = table.SourceId,
            Note = option.Limit is { } limit ? $"limit: {limit}" : null,
            Location = LocationOf(option),
        };
        builder.Add(target);
        _made.Add((series, subject, target));
    }

    private Goal? GoalOf(OpenSdgOption option, OpenSdgSeries series)
    {
        if (option.Target is not { } text)
            return new NoNumberGoal(new LocalizedText("无数值目标", "no target with a number"));
        if (table.FigureOf(text, series) is { } figure)
            return new LevelGoal(figure);
        Report(OpenSdgFaults.Field, option, option.Field == OpenSdgOption.Lines ? "value" : "target", text, "7.25");
        return null;
    }

    private Baseline? BaselineOf(OpenSdgOption option)
    {
        // A line that is only drawn begins nowhere.
        if (option.Field == OpenSdgOption.Lines)
            return null;
        if (OpenSdgYear.TryRead(option.BaseYear, out TimePeriod year, out _))
            return new Baseline(year);
        Report(OpenSdgFaults.Field, option, "base_year", option.BaseYear, "2015");
        return null;
    }

    private string Free(string id)
    {
        string free = id;
        for (int i = 2; builder.Targets.Any(target => target.Id == free); i++)
            free = $"{id}-{InvariantText.Of(i)}";
        return free;
    }

    private SourceLocation LocationOf(OpenSdgOption option) => table.Metadata.LocationOf(option.Field, option.Node);

    private void Report(string fault, OpenSdgOption option, params string[] arguments) =>
        findings.Add(fault, LocationOf(option), [.. arguments]);
}
