namespace Indicators.Interchange;

/// <summary>Writes the table of an indicator: a row a value, the whole with a blank, numbers by their digits.</summary>
internal sealed class OpenSdgTableWriter
{
    private readonly IndicatorCatalog _catalog;
    private readonly CollectedRows _rows;
    private readonly List<string?[]> _figures;

    public OpenSdgTableWriter(IndicatorCatalog catalog, CollectedRows rows, List<string?[]> figures, string indicatorId)
    {
        (_catalog, _rows, _figures, IndicatorId) = (catalog, rows, figures, indicatorId);
        Subjects = [.. figures.Select(row => Id(row, Concepts.Area)).Distinct()];
        WholeId = Whole();
        PartColumn = Subjects.All(id => catalog.Subjects.Find(id)?.Kind == SubjectKind.Region) ? OpenSdgOwn.Area : OpenSdgOwn.Part;
        HasSeries = figures.Exists(row => _rows.CellOf(row, Concepts.Transformation) != TransformationCodes.Of(default));
        Units = [.. figures.GroupBy(row => SymbolOf(row)).OrderByDescending(group => group.Count()).Select(group => group.Key)];
    }

    public string IndicatorId { get; }

    public IReadOnlyList<string> Subjects { get; }

    /// <summary>The subject that a blank stands for.</summary>
    public string WholeId { get; }

    public string PartColumn { get; }

    /// <summary>True where there is more than levels: the series of a row is then its transformation.</summary>
    public bool HasSeries { get; }

    /// <summary>The units of the table, the usual one first.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>The unit the levels of a subject are mostly given in; null where there is none.</summary>
    public string? UnitOf(string subjectId, Transformation transformation)
    {
        string code = TransformationCodes.Of(transformation);
        return _figures.Where(row => Id(row, Concepts.Area) == subjectId && _rows.CellOf(row, Concepts.Transformation) == code)
            .GroupBy(SymbolOf).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();
    }

    public void Write(Stream stream)
    {
        bool hasParts = Subjects.Count > 1 || Subjects[0] != WholeId;
        bool hasCodes = hasParts && Subjects.Any(id => _catalog.Subjects.Find(id)?.Code is not null);
        string[] attributes = [.. OpenSdgOwn.Attributes.Where(
            attribute => _figures.Exists(row => _rows.CellOf(row, attribute).Length > 0))];
        using var csv = new CsvText(stream, ',');
        string[] heads =
        [
            OpenSdgOwn.Year, .. HasSeries ? (string[])[OpenSdgOwn.Series] : [], OpenSdgOwn.Units, .. hasParts ? (string[])[PartColumn] : [],
            .. hasCodes ? (string[])["GeoCode"] : [], .. attributes, OpenSdgOwn.Value,
        ];
        Put(csv, heads);
        // A site shows the whole first.
        foreach (string?[] row in _figures.OrderBy(row => Id(row, Concepts.Area) == WholeId ? 0 : 1))
        {
            string subject = Id(row, Concepts.Area), transformation = _rows.CellOf(row, Concepts.Transformation);
            string part = subject == WholeId ? "" : subject;
            Put(csv,
            [
                _rows.CellOf(row, Concepts.Time),
                .. HasSeries ? (string[])[SeriesOf(transformation)] : [],
                SymbolOf(row),
                .. hasParts ? (string[])[part] : [],
                .. hasCodes ? (string[])[part.Length == 0 ? "" : _catalog.Subjects.Find(subject)?.Code ?? ""] : [],
                .. attributes.Select(attribute => _rows.CellOf(row, attribute)),
                _rows.CellOf(row, Concepts.Value),
            ]);
        }
    }

    /// <summary>A series by the name of its transformation: level, growth-year.</summary>
    private static string SeriesOf(string code) =>
        TransformationCodes.TryRead(code, out Transformation transformation, out _) ? transformation.ToString() : CodeText.Unescape(code);

    private static void Put(CsvText csv, string[] cells)
    {
        foreach (string cell in cells)
            csv.Cell(cell);
        csv.EndRow();
    }

    /// <summary>The unit as figures are written with it: 亿元, not CNY and a power of ten.</summary>
    private string SymbolOf(string?[] row)
    {
        string code = CodeText.Unescape(_rows.CellOf(row, Concepts.Unit)), power = _rows.CellOf(row, Concepts.Multiplier);
        if (!UnitCodes.TryRead(code, _catalog.Units, out Unit unit, out int exponent)
            || !int.TryParse(power.Length == 0 ? "0" : power, System.Globalization.CultureInfo.InvariantCulture, out int shift))
            return code;
        UnitReading reading = UnitReading.Of(unit, exponent + shift);
        string symbol = reading.Unit == Unit.One ? "1" : reading.Unit.Symbol;
        return reading.Shift == 0 ? symbol : $"{symbol} × 10^{InvariantText.Of(reading.Shift)}";
    }

    /// <summary>The subject of most targets, else the one that others are part of, else the first.</summary>
    private string Whole()
    {
        string? targeted = _catalog.Targets.Where(
            target => target.Series.IndicatorId == IndicatorId && Subjects.Contains(target.Series.SubjectId))
            .GroupBy(target => target.Series.SubjectId).OrderByDescending(group => group.Count()).Select(group => group.Key)
            .FirstOrDefault();
        return targeted ?? Subjects.FirstOrDefault(
            id => Subjects.Any(other => _catalog.Subjects.Find(other)?.ParentId == id)) ?? Subjects[0];
    }

    private string Id(string?[] row, string concept) => CodeText.Unescape(_rows.CellOf(row, concept));
}
