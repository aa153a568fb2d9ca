namespace Indicators.Interchange;

/// <summary>One table of a site with what its metadata says, on the way into a catalogue.</summary>
internal sealed class OpenSdgTableImport
{
    private readonly OpenSdgSiteImport _site;
    private readonly string _file;
    private readonly IReadOnlyList<OpenSdgRow> _rows;
    private readonly List<OpenSdgSeries> _series = [];
    private readonly Dictionary<OpenSdgSeries, string> _ids = [];
    private readonly Dictionary<OpenSdgSeries, UnitReading> _units = [];
    private readonly OpenSdgArea _whole;
    private readonly HashSet<string> _saidNoUnit = [];
    private readonly HashSet<(string IndicatorId, DateOnly Day)> _breaks = [];

    public OpenSdgTableImport(
        OpenSdgSiteImport site, string file, IReadOnlyList<OpenSdgRow> rows, OpenSdgMetadata metadata, OpenSdgArea whole, string? sourceId)
    {
        (_site, _file, _rows, Metadata, _whole, SourceId) = (site, file, rows, metadata, whole, sourceId);
        foreach (OpenSdgRow row in rows)
            Note(row);
    }

    public OpenSdgMetadata Metadata { get; }

    public string? SourceId { get; }

    private IndicatorCatalogBuilder Builder => _site.Builder;

    public string IdOf(OpenSdgSeries series) => _ids[series];

    /// <summary>Puts indicators, observations and targets into the catalogue.</summary>
    public void Add()
    {
        foreach (OpenSdgSeries series in _series)
            AddIndicator(series);
        foreach (OpenSdgRow row in _rows)
            AddObservations(row);
        foreach ((string indicator, DateOnly day) in _breaks.OrderBy(one => one.Day))
            AddBreak(indicator, day);
        new OpenSdgTargets(this, Builder, _site.Findings).Add();
    }

    /// <summary>The figure of a text in the unit of a series; null where it is no number.</summary>
    public Figure? FigureOf(string text, OpenSdgSeries series) =>
        NumberText.Read(text, out decimal number) == NumberText.Fault.None
        && _units[series].TryFigure(number, Bound.Exact, out Figure figure) ? figure : null;

    /// <summary>
    /// The series an option is about: the one it names, or the only one there is; null where there is none, which is reported.
    /// </summary>
    public OpenSdgSeries? SeriesOf(OpenSdgOption option)
    {
        OpenSdgSeries[] found = [.. Candidates(option)];
        if (found.Length == 1)
            return found[0];
        if (found.Length > 1)
            Report(OpenSdgFaults.SeveralSeries, option, InvariantText.Of(found.Length));
        else
            Report(OpenSdgFaults.NotInData, option, option.Unit is null
                ? "series"
                : "series, unit", $"{option.Series} {option.Unit}".Trim());
        return null;
    }

    /// <summary>The subject an option is about; null where no row has its parts, which is reported.</summary>
    public string? SubjectOf(OpenSdgOption option)
    {
        (string Field, string Value)[] asked = [.. option.Parts];
        if (asked.Length == 0)
            return _site.Subjects.Of(_whole, []);
        OpenSdgRow? row = _rows.FirstOrDefault(row => row.Parts.Count == asked.Length && Array.TrueForAll(asked, part => Has(row, part)));
        if (row is not null)
            return _site.Subjects.Of(_whole, row.Parts, row.AreaCode);
        Report(OpenSdgFaults.NotInData, option, "disaggregation", string.Join(", ", asked.Select(part => $"{part.Field}: {part.Value}")));
        return null;
    }

    private IEnumerable<OpenSdgSeries> Candidates(OpenSdgOption option)
    {
        bool scored = _series.Exists(series => series.IsScored);
        return _series.Where(series => series.IsScored == scored && (option.Series is null || Same(series.Series, option.Series))
            && (option.Unit is null || Same(series.Unit, option.Unit)));
    }

    private static bool Has(OpenSdgRow row, (string Field, string Value) part) =>
        row.Parts.Any(one => Same(one.Column.Name, part.Field) && Same(one.Value, part.Value));

    private static bool Same(string? left, string? right) => left is not null && right is not null && Bare(left) == Bare(right);

    private static string Bare(string key) => key.StartsWith("data.", StringComparison.Ordinal) ? key["data.".Length..] : key;

    private void Note(OpenSdgRow row)
    {
        Note(new OpenSdgSeries(row.Series, row.Unit, false), row);
        if (row.Progress is not null)
            Note(new OpenSdgSeries(row.Series, row.Unit, true), row);
    }

    private void Note(OpenSdgSeries series, OpenSdgRow row)
    {
        if (_units.ContainsKey(series))
            return;
        string? words = series.Unit ?? Metadata.TextOf("computation_units");
        if (words is null && _saidNoUnit.Add(Metadata.Indicator))
            Report(OpenSdgFaults.NoUnit, row, Metadata.Indicator);
        (Unit unit, int exponent) = _site.Units.Of(words, LocationOf(row));
        _units.Add(series, UnitReading.Of(unit, exponent));
        _series.Add(series);
    }

    private void AddIndicator(OpenSdgSeries series)
    {
        Indicator indicator = new OpenSdgIndicatorReader(_site, Metadata, _series).Read(series, _units[series].Unit, LocationOf(_rows[0]));
        _ids.Add(series, indicator.Id);
        if (!Builder.Indicators.Any(known => known.Id == indicator.Id))
            Builder.Add(indicator);
    }

    private void AddObservations(OpenSdgRow row)
    {
        if (!OpenSdgYear.TryRead(row.Year, out TimePeriod period, out bool isOfTwo))
        {
            Report(OpenSdgFaults.Year, row, row.Year);
            return;
        }

        if (isOfTwo)
            Report(OpenSdgFaults.YearInTwo, row, row.Year, period.ToString());
        AddObservation(row, new OpenSdgSeries(row.Series, row.Unit, false), row.Value, period);
        if (row.Progress is { } scored)
            AddObservation(row, new OpenSdgSeries(row.Series, row.Unit, true), scored, period);
    }

    private void AddObservation(OpenSdgRow row, OpenSdgSeries series, string text, TimePeriod period)
    {
        if (UnitOf(row, series) is not { } unit || NumberText.Read(text, out decimal number) != NumberText.Fault.None
            || !unit.TryFigure(number, Bound.Exact, out Figure figure))
        {
            Report(OpenSdgFaults.NotANumber, row, text);
            return;
        }

        string subject = _site.Subjects.Of(_whole, row.Parts, row.AreaCode);
        SeriesKey key = Builder.Key(IdOf(series), subject);
        if (!_site.IsFirst(key, period))
        {
            Report(OpenSdgFaults.Twice, row, period.ToString());
            return;
        }

        if (StatusCodes.HasBreak(row.Status))
            _breaks.Add((key.IndicatorId, period.Start.ToDateOnly()));
        Builder.Add(new Observation(key, period, figure)
        {
            Status = StatusOf(row, out string? remark),
            SourceId = SourceId,
            Note = Remarks(row, remark),
            Location = LocationOf(row),
        });
    }

    /// <summary>What follows a value marked B cannot be compared with what was before it.</summary>
    private void AddBreak(string indicator, DateOnly day)
    {
        int place = Enumerable.Range(0, Builder.Indicators.Count).First(i => Builder.Indicators[i].Id == indicator);
        var found = new SeriesBreak(day, InterchangeWordings.Table["opensdg.break"]);
        Builder.Indicators[place] = Builder.Indicators[place] with { Breaks = [.. Builder.Indicators[place].Breaks, found] };
    }

    /// <summary>A multiplier in the row is on top of what the words of the unit say.</summary>
    private UnitReading? UnitOf(OpenSdgRow row, OpenSdgSeries series) =>
        row.Multiplier is not { } text ? _units[series]
        : OpenSdgMultiplier.TryRead(text, out int exponent) ? UnitReading.Of(_units[series].Unit, _units[series].Shift + exponent) : null;

    private static ObservationStatus StatusOf(OpenSdgRow row, out string? remark)
    {
        bool known = StatusCodes.TryRead(row.Status, out ObservationStatus status);
        remark = known ? null : row.Status;
        return status;
    }

    private static string? Remarks(OpenSdgRow row, string? status)
    {
        IEnumerable<string> remarks = row.Remarks.Select(
            remark => remark.Head == "COMMENT_OBS" ? remark.Text : $"{remark.Head}: {remark.Text}");
        string text = string.Join("; ", status is null ? remarks : remarks.Prepend($"OBS_STATUS: {status}"));
        return text.Length > 0 ? text : null;
    }

    private SourceLocation LocationOf(OpenSdgRow row) => new(_file, $"row {InvariantText.Of(row.Line)}", row.Line, 1);

    private void Report(string fault, OpenSdgRow row, params string[] arguments) =>
        _site.Findings.Add(fault, LocationOf(row), [.. arguments]);

    private void Report(string fault, OpenSdgOption option, params string[] arguments) =>
        _site.Findings.Add(fault, Metadata.LocationOf(option.Field, option.Node), [.. arguments]);
}
