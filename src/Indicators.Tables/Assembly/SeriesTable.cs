using Indicators.Tables.Labels;
using Indicators.Tables.Statements;

namespace Indicators.Tables.Assembly;

/// <summary>Indicators and subjects of the figures read: those of the catalogue where a name is known there, new ones else.</summary>
internal sealed class SeriesTable(IndicatorCatalogBuilder builder, IndicatorCatalog known)
{
    private const string GuessNote = "Kind and direction were guessed from name and unit; check them.";

    private readonly Dictionary<(string Name, Dimension? Dimension, string Base), string> _indicators = [];

    /// <summary>The first indicator of each name.</summary>
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _subjects = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The key of a series; its indicator and subject are in the catalogue afterwards.</summary>
    public SeriesKey KeyOf(SeriesName series) => builder.Key(IndicatorId(series), SubjectId(series.Subject), series.Transformation);

    private string SubjectId(string name)
    {
        if (_subjects.TryGetValue(name, out string? id))
            return id;
        Subject? found = known.Subjects.FirstOrDefault(subject => subject.Id == name) ?? known.FindSubjects(name).FirstOrDefault();
        if (found is not null)
            return Remember(_subjects, name, Take(found).Id);
        id = NewId(ReadableId.Of(name, "subject"));
        builder.Add(new Subject(id, SubjectKind.Region, new LocalizedText(name)));
        return Remember(_subjects, name, id);
    }

    private string IndicatorId(SeriesName series)
    {
        var key = (series.Indicator, series.LevelUnit?.Dimension, series.Base?.Code ?? "");
        if (_indicators.TryGetValue(key, out string? id) || (key.Dimension is null && TryFindAny(series.Indicator, out id)))
            return id!;
        Indicator? match = known.Indicators.FirstOrDefault(indicator => indicator.Id == series.Indicator)
            ?? known.FindIndicators(series.Indicator).FirstOrDefault();
        if (match is not null && (series.LevelUnit is null || match.Unit.Dimension == series.LevelUnit.Dimension))
            return Named(key, Take(match).Id);
        Indicator made = New(series);
        builder.Add(made);
        return Named(key, made.Id);
    }

    /// <summary>The id of an indicator that a sentence of the file names; null where no row has it.</summary>
    public string? IdByName(string readableId) => _indicators.Where(pair => ReadableId.Of(pair.Key.Name, "") == readableId)
        .Select(pair => pair.Value).FirstOrDefault();

    /// <summary>Growth of an indicator whose level stands elsewhere in the file belongs to it.</summary>
    private bool TryFindAny(string name, out string? id) => _named.TryGetValue(name, out id);

    private string Named((string Name, Dimension? Dimension, string Base) key, string id)
    {
        _named.TryAdd(key.Name, id);
        return Remember(_indicators, key, id);
    }

    private Indicator New(SeriesName series)
    {
        Unit unit = series.LevelUnit ?? UnknownLevel(series.Indicator);
        bool isSecond = TryFindAny(series.Indicator, out _);
        string name = isSecond ? $"{series.Indicator}（{(series.Base is null ? unit.Symbol : series.Base.Code)}）" : series.Indicator;
        return new Indicator(NewId(ReadableId.Of(name, "indicator")), new LocalizedText(name, series.English), unit,
            IndicatorGuess.KindOf(name, unit, series.Base), IndicatorGuess.DirectionOf(name))
        {
            Base = series.Base,
            Definition = series.Title.Length > 0 && series.Title != name ? new LocalizedText(series.Title) : null,
            Note = series.LevelUnit is null ? GuessNote + " The table states no level; the unit was guessed too." : GuessNote,
        };
    }

    /// <summary>Where a table has growth alone, the level's unit is what names of money and of the rest usually have.</summary>
    private static Unit UnknownLevel(string name) =>
        ImpliedDimensions.Confirm(name, StandardUnits.Yuan.Dimension) ? StandardUnits.Yuan.HundredMillion : Unit.One;

    private Subject Take(Subject subject)
    {
        if (_ids.Add(subject.Id))
        {
            builder.Add(subject);
            if (subject.ParentId is { } parent && known.Subjects.FirstOrDefault(other => other.Id == parent) is { } above)
                Take(above);
        }

        return subject;
    }

    private Indicator Take(Indicator indicator)
    {
        if (_ids.Add(indicator.Id))
            builder.Add(indicator);
        return indicator;
    }

    private string NewId(string wanted)
    {
        string id = wanted;
        for (int number = 2; !_ids.Add(id) || known.Indicators.Any(indicator => indicator.Id == id)
            || known.Subjects.Any(subject => subject.Id == id); number++)
            id = $"{wanted}-{number}";
        return id;
    }

    private static string Remember<TKey>(Dictionary<TKey, string> table, TKey key, string id)
        where TKey : notnull
    {
        table[key] = id;
        return id;
    }
}
