using System.Collections.Immutable;
using System.Globalization;
using Indicators.Tables.Checks;
using Indicators.Tables.Labels;
using Indicators.Tables.Plans;
using Indicators.Tables.Statements;

namespace Indicators.Tables.Assembly;

/// <summary>Makes the catalogue of the figures read: two values for one key are refused both, one value said twice is taken once.</summary>
internal sealed class CatalogAssembly(Workbook workbook, TableImportOptions options, TableLog log)
{
    private const string NotStated = "not stated";

    private const string DayNote = "The table says no day; the last of its period stands for it.";

    private readonly IndicatorCatalogBuilder _builder = new();

    public IndicatorCatalog Assemble(IReadOnlyList<ReadFigure> figures, IReadOnlyList<PlanTarget> targets)
    {
        Source source = Source();
        _builder.Add(source);
        foreach (Unit unit in options.Catalog.OwnUnits)
            _builder.Add(unit);
        var series = new SeriesTable(_builder, options.Catalog);
        foreach (SeriesName level in figures.Select(figure => figure.Series).Concat(targets.Select(target => target.Series))
            .Where(name => name.LevelUnit is not null))
            series.KeyOf(level);
        List<(SeriesKey Key, ReadFigure Figure)> keyed = [.. figures.Select(figure => (series.KeyOf(figure.Series), figure))];
        foreach ((SeriesKey key, ReadFigure figure) in Unique(keyed).Where(pair => IsCredible(pair.Key, pair.Figure, options.Catalog, log)))
            _builder.Add(Observation(key, figure, source));
        foreach (PlanTarget target in targets)
            series.KeyOf(target.Series);
        var table = new TargetTable(series, log);
        foreach (PlanTarget target in targets)
            Add(table.Of(target, source), target, source);
        IndicatorCatalog catalog = _builder.BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        foreach (Diagnostic diagnostic in diagnostics)
            log.Add(diagnostic);
        return catalog;
    }

    private void Add(Target target, PlanTarget plan, Source source)
    {
        _builder.Add(target);
        foreach (PlanAssessment assessment in plan.Assessments)
            _builder.Add(Assessment(target, plan, assessment, source));
    }

    /// <summary>A table seldom says when its lights were given: the day its source was published, or the last of the period.</summary>
    private static OfficialAssessment Assessment(Target target, PlanTarget plan, PlanAssessment said, Source source)
    {
        SourceLocation location = plan.Sheet.LocationOf(said.Cell);
        TimePeriod day = source.Published ?? said.Period ?? plan.Due;
        return new OfficialAssessment(target.Id, new LocalizedText(said.Class), source.Id, day.End.ToDateOnly())
        {
            Period = said.Period,
            At = location.ToString(),
            Location = location,
            Note = source.Published is null ? DayNote : null,
        };
    }

    /// <summary>A value its indicator cannot have, or far from the catalogue's own series, is told and left out.</summary>
    public static bool IsCredible(SeriesKey key, ReadFigure figure, IndicatorCatalog known, TableLog log)
    {
        if (key.Transformation.IsLevel && Plausible.RangeOf(figure.Series.Indicator, figure.Series.Base) is { } range
            && (figure.Figure.Amount < range.Low || figure.Figure.Amount > range.High))
        {
            log.Add(TableErrors.Implausible, figure.Sheet, figure.Address,
                [figure.Figure.Literal, figure.Series.Indicator, Number(range.Low), Number(range.High)]);
            return false;
        }

        if (Magnitudes.Slip(known, key, figure.Period, figure.Figure) is not { } slip)
            return true;
        log.Add(TableErrors.OtherMagnitude, figure.Sheet, figure.Address,
            [figure.Figure.Literal, slip.Known.Figure.Literal, slip.Known.Period!.Value.ToString(), slip.Times]);
        return false;
    }

    /// <summary>True for a series some of whose values are not believed.</summary>
    public static bool IsLimited(SeriesKey key, ReadFigure figure, IndicatorCatalog known) =>
        Plausible.RangeOf(figure.Series.Indicator, figure.Series.Base) is not null || known.FindSeries(key) is not null;

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private Source Source() => options.Mapping.Source ?? SourceOf(workbook.File);

    /// <summary>The file itself as the source.</summary>
    public static Source SourceOf(string path)
    {
        string file = Path.GetFileName(path);
        return new Source(ReadableId.Of(Path.GetFileNameWithoutExtension(file), "file"), file, NotStated);
    }

    public static Observation Observation(SeriesKey key, ReadFigure figure, Source source)
    {
        SourceLocation location = figure.Sheet.LocationOf(figure.Address);
        return new Observation(key, figure.Period, figure.Figure)
        {
            SourceId = source.Id,
            Status = figure.Status,
            At = location.ToString(),
            Note = figure.Note,
            Location = location,
        };
    }

    private IEnumerable<(SeriesKey Key, ReadFigure Figure)> Unique(List<(SeriesKey Key, ReadFigure Figure)> keyed)
    {
        foreach (var group in keyed.GroupBy(pair => (pair.Key, pair.Figure.Period, pair.Figure.Statement.Measure.IsRevised)))
        {
            (SeriesKey Key, ReadFigure Figure)[] all = [.. group];
            ReadFigure first = all[0].Figure;
            ReadFigure? other = all.Skip(1).Select(pair => pair.Figure).FirstOrDefault(figure => !IsSame(figure.Figure, first.Figure));
            if (other is not null)
            {
                log.Add(TableErrors.TwoValues, other.Sheet, other.Address,
                    [$"{first.Series.Indicator} {first.Series.Subject} {first.Period}", other.Figure.Literal, first.Place,
                    first.Figure.Literal]);
                continue;
            }

            foreach ((_, ReadFigure repeated) in all.Skip(1))
                log.Add(TableErrors.Repeated, repeated.Sheet, repeated.Address, [repeated.Figure.Literal, first.Place]);
            yield return all[0];
        }
    }

    private static bool IsSame(Figure one, Figure other) => one.Quantity == other.Quantity && one.Bound == other.Bound;
}
