namespace Indicators.Interchange;

/// <summary>A whole site on the way into a catalogue: what its tables share.</summary>
internal sealed class OpenSdgSiteImport
{
    private readonly OpenSdgSite _site;
    private readonly YamlFiles _files;
    private readonly OpenSdgColumns _columns;
    private readonly OpenSdgSources _sources;
    private readonly HashSet<(SeriesKey Key, TimePeriod Period)> _stated = [];

    public OpenSdgSiteImport(OpenSdgSite site, ImportOptions options, Findings findings)
    {
        (_site, Options, Findings) = (site, options, findings);
        _files = new YamlFiles(site, findings);
        YamlNode settings = site.Settings is { } file ? _files.Read(file) : YamlNode.Nothing;
        Words = OpenSdgWords.Read(site, _files, settings);
        _columns = new OpenSdgColumns(settings);
        Builder = options.Definitions?.ToBuilder() ?? new IndicatorCatalogBuilder();
        Subjects = new OpenSdgSubjects(Builder, Words);
        Units = new OpenSdgUnits(Builder, Words, findings);
        _sources = new OpenSdgSources(Builder, Words);
    }

    public ImportOptions Options { get; }

    public Findings Findings { get; }

    public OpenSdgWords Words { get; }

    public IndicatorCatalogBuilder Builder { get; }

    public OpenSdgSubjects Subjects { get; }

    public OpenSdgUnits Units { get; }

    public void Add(string table, TextReader text)
    {
        string indicator = OpenSdgSite.IndicatorOf(table), file = _site.NameOf(table);
        var reader = new OpenSdgTable(file, _columns, Findings);
        List<OpenSdgRow> rows = reader.Read(text);
        if (reader.Blank > 0)
            Findings.Add(InterchangeErrors.Missing, new SourceLocation(file, "$", 0, 0), InvariantText.Of(reader.Blank));
        if (rows.Count == 0)
            return;
        OpenSdgMetadata metadata = OpenSdgMetadata.Read(_site, _files, indicator);
        if (!metadata.Exists)
            Findings.Add(OpenSdgFaults.NoMetadata, new SourceLocation(file, "$", 0, 0), indicator);
        if (metadata.TextOf("progress_status") is { } status)
            Findings.Add(OpenSdgFaults.NotHeld, metadata.LocationOf("progress_status"), $"progress_status: {status}");
        new OpenSdgTableImport(this, file, rows, metadata, AreaOf(metadata, file), _sources.Add(metadata)).Add();
    }

    /// <summary>False where the series has a value for the period already.</summary>
    public bool IsFirst(SeriesKey key, TimePeriod period) => _stated.Add((key, period));

    private OpenSdgArea AreaOf(OpenSdgMetadata metadata, string file)
    {
        string? stated = Options.Answers.GetValueOrDefault("subject") ?? metadata.TextOf("national_geographical_coverage", "REF_AREA");
        if (stated is not null)
            return new OpenSdgArea(CatalogId.Of(stated, "area"), Words.Of(stated));
        Findings.Add(InterchangeErrors.SubjectUnstated, new SourceLocation(file, "$", 0, 0), "area");
        return new OpenSdgArea("area", InterchangeWordings.Table["subject.unstated"]);
    }
}
