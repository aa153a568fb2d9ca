using System.Collections.Immutable;
using Indicators.Tables.Statements;

namespace Indicators.Tables.Assembly;

/// <summary>Makes the catalogue of the figures read: two values for one key are refused both, one value said twice is taken once.</summary>
internal sealed class CatalogAssembly(Workbook workbook, TableImportOptions options, TableLog log, QuestionList questions)
{
    private const string NotStated = "not stated";

    private readonly IndicatorCatalogBuilder _builder = new();

    public IndicatorCatalog Assemble(IReadOnlyList<ReadFigure> figures)
    {
        Source source = Source();
        _builder.Add(source);
        foreach (Unit unit in options.Catalog.OwnUnits)
            _builder.Add(unit);
        var series = new SeriesTable(_builder, options.Catalog);
        foreach (ReadFigure level in figures.Where(figure => figure.LevelUnit is not null))
            series.KeyOf(level);
        List<(SeriesKey Key, ReadFigure Figure)> keyed = [.. figures.Select(figure => (series.KeyOf(figure), figure))];
        foreach ((SeriesKey key, ReadFigure figure) in Unique(keyed))
            _builder.Add(Observation(key, figure, source));
        IndicatorCatalog catalog = _builder.BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        foreach (Diagnostic diagnostic in diagnostics)
            log.Add(diagnostic);
        _ = questions;
        return catalog;
    }

    private Source Source()
    {
        if (options.Mapping.Source is { } stated)
            return stated;
        string file = Path.GetFileName(workbook.File);
        return new Source(ReadableId.Of(Path.GetFileNameWithoutExtension(file), "file"), file, NotStated);
    }

    private static Observation Observation(SeriesKey key, ReadFigure figure, Source source)
    {
        SourceLocation location = figure.Statement.Block.Grid.Sheet.LocationOf(figure.Address);
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
        foreach (IGrouping<(SeriesKey, TimePeriod, bool), (SeriesKey Key, ReadFigure Figure)> group in keyed.GroupBy(pair => (pair.Key, pair.Figure.Period, pair.Figure.Statement.Measure.IsRevised)))
        {
            (SeriesKey Key, ReadFigure Figure)[] all = [.. group];
            ReadFigure first = all[0].Figure;
            ReadFigure? other = all.Skip(1).Select(pair => pair.Figure).FirstOrDefault(figure => !IsSame(figure.Figure, first.Figure));
            if (other is not null)
            {
                log.Add(TableErrors.TwoValues, other.Statement.Block.Grid.Sheet, other.Address, [$"{first.Indicator} {first.Subject} {first.Period}", other.Figure.Literal, Place(first), first.Figure.Literal]);
                continue;
            }

            foreach ((_, ReadFigure repeated) in all.Skip(1))
                log.Add(TableErrors.Repeated, repeated.Statement.Block.Grid.Sheet, repeated.Address, [repeated.Figure.Literal, Place(first)]);
            yield return all[0];
        }
    }

    private static bool IsSame(Figure one, Figure other) => one.Quantity == other.Quantity && one.Bound == other.Bound;

    private static string Place(ReadFigure figure) => figure.Statement.Block.Grid.Sheet.LocationOf(figure.Address).Path;
}
