namespace Indicators.Interchange;

/// <summary>Lays rows out as a cube: the categories of each axis, and the cell of each row.</summary>
internal sealed class JsonStatLayout
{
    /// <summary>The axes, what does not change first.</summary>
    private static readonly string[] AxisIds =
        [Concepts.Indicator, Concepts.Area, Concepts.Transformation, Concepts.MeasureRole, Concepts.Statement, Concepts.Time];

    private readonly Dictionary<string, int>[] _places;

    private JsonStatLayout(CollectedRows sink, IReadOnlyList<string?[]> rows)
    {
        (Sink, Rows) = (sink, rows);
        Axes = [.. AxisIds.Select(sink.PlaceOf)];
        Categories = [.. Axes.Select((column, axis) => Sorted(axis, rows.Select(row => CodeOf(row[column])).Distinct()))];
        _places = [.. Categories.Select(
            codes => codes.Select((code, at) => (code, at)).ToDictionary(one => one.code, one => one.at, StringComparer.Ordinal))];
    }

    /// <summary>Stands for a period that is not stated: a category has to have a name.</summary>
    public static string NotStated => "~";

    public CollectedRows Sink { get; }

    public IReadOnlyList<string?[]> Rows { get; }

    /// <summary>The column of each axis.</summary>
    public IReadOnlyList<int> Axes { get; }

    public IReadOnlyList<IReadOnlyList<string>> Categories { get; }

    /// <summary>How many cells the cube has; as a fraction, so that none is too large.</summary>
    public double Size => Categories.Aggregate(1d, (size, axis) => size * axis.Count);

    /// <summary>One cube of all rows where it is not much larger than they are, else one an indicator.</summary>
    public static IEnumerable<JsonStatLayout> Of(CollectedRows sink, IReadOnlyList<string?[]> rows)
    {
        // Whoever reads a cube lays out all its cells, empty ones too: up to usual nobody notices, beyond it one in sparsest must be
        // filled.
        const int usual = 10_000, sparsest = 16;
        if (rows.Count == 0)
            return [];
        var whole = new JsonStatLayout(sink, rows);
        if (whole.Size <= usual || whole.Size <= (double)rows.Count * sparsest)
            return [whole];
        int indicator = sink.PlaceOf(Concepts.Indicator);
        return rows.GroupBy(row => row[indicator]).Select(group => new JsonStatLayout(sink, [.. group]));
    }

    public long CellOf(string?[] row)
    {
        long cell = 0;
        for (int i = 0; i < Axes.Count; i++)
            cell = (cell * Categories[i].Count) + _places[i][CodeOf(row[Axes[i]])];
        return cell;
    }

    /// <summary>The id of a category: JSON-stat takes any text, so what SDMX had to escape is written as it is.</summary>
    private static string CodeOf(string? cell) => string.IsNullOrEmpty(cell) ? NotStated : CodeText.Unescape(cell);

    /// <summary>Periods stand in the order of time, everything else as it comes.</summary>
    private static string[] Sorted(int axis, IEnumerable<string> codes) =>
        AxisIds[axis] != Concepts.Time ? [.. codes]
        : [.. codes.OrderBy(code => TimePeriod.TryParse(code, out TimePeriod period) ? period : default)
            .ThenBy(code => code, StringComparer.Ordinal)];
}
