namespace Indicators.Interchange;

/// <summary>
/// Writes a catalogue as the data folder of a site: a table an indicator, its settings and names beside it. A table has a
/// value a year; what has none, or a second, is left out and counted.
/// </summary>
internal sealed class OpenSdgWriter(IndicatorCatalog catalog, string folder, ExportOptions options)
{
    /// <summary>Where a site's program finds tables, settings and translations.</summary>
    private const string Inputs = """
        inputs:
        - class: InputCsvData
          path_pattern: data/*.csv
        - class: InputYamlMeta
          path_pattern: indicator-config/*.yml
          git: false
        - class: InputYamlMeta
          path_pattern: meta/*.yml
          git: false
        translations:
        - class: TranslationInputYaml
          source: translations

        """;

    private readonly CollectedRows _rows = new();
    private readonly Dictionary<string, int> _dropped = [];
    private int _written;

    public ExportReport Write()
    {
        ExportReport report = CatalogRowWriter.Write(catalog, options with { YearToDate = YearToDateStyle.Range }, _rows);
        foreach (IGrouping<string, string?[]> indicator in _rows.Observations.Where(IsYearly).GroupBy(row => Id(row, Concepts.Indicator)))
            WriteIndicator(indicator.Key, Latest(indicator));
        WriteDefinitions();
        WriteSettings();
        WriteTranslations();
        return report with { Observations = _written, Dropped = [.. report.Dropped, .. _dropped.Select(Finding)] };
    }

    private Diagnostic Finding(KeyValuePair<string, int> dropped) =>
        new(InterchangeErrors.Find(InterchangeErrors.ExportDropped), null, InterchangeWordings.Table[dropped.Key].In(options.Language),
            InvariantText.Of(dropped.Value));

    private bool IsYearly(string?[] row)
    {
        bool isYear = TimePeriod.TryParse(_rows.CellOf(row, Concepts.Time), out TimePeriod period)
            && period == TimePeriod.Year(period.EndYear);
        string? reason = !isYear ? "opensdg.not-a-year"
            : _rows.CellOf(row, Concepts.Value).Length == 0 ? "opensdg.in-words" : null;
        return reason is null || Drop(reason);
    }

    private bool Drop(string reason)
    {
        _dropped[reason] = _dropped.GetValueOrDefault(reason) + 1;
        return false;
    }

    private string Id(string?[] row, string concept) => CodeText.Unescape(_rows.CellOf(row, concept));

    /// <summary>Of several statements of one year the last; those before are left out.</summary>
    private List<string?[]> Latest(IEnumerable<string?[]> rows)
    {
        var kept = new List<string?[]>();
        foreach (IGrouping<(string, string, string), string?[]> year in rows.GroupBy(
            row => (Id(row, Concepts.Area), _rows.CellOf(row, Concepts.Transformation), _rows.CellOf(row, Concepts.Time))))
        {
            string?[][] all = [.. year];
            kept.Add(all[^1]);
            for (int i = 1; i < all.Length; i++)
                Drop("opensdg.earlier");
        }

        return kept;
    }

    private void WriteIndicator(string id, List<string?[]> rows)
    {
        var table = new OpenSdgTableWriter(catalog, _rows, rows, id);
        using (Stream stream = Create("data", $"indicator_{FileOf(id)}.csv"))
            table.Write(stream);
        _written += rows.Count;
        Put(new OpenSdgSettingsWriter(catalog, table, options).Write(), "indicator-config", FileOf(id) + ".yml");
        Indicator? indicator = catalog.Indicators.Find(id);
        foreach ((Language language, string name) in indicator?.Name.Wordings ?? [])
        {
            string text = new YamlText().Add("indicator_name", name).Add("graph_title", name)
                .Add("national_indicator_description", indicator!.Definition?.In(language)).ToString();
            Put(text, language == options.Language ? ["meta", FileOf(id) + ".yml"] : ["meta", language.Tag, FileOf(id) + ".yml"]);
        }
    }

    /// <summary>A name of a file that is not a path: an id may have a slash or a colon.</summary>
    private static string FileOf(string id) =>
        string.Concat(id.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c.ToString() : CodeText.Escape(c.ToString())));

    private void WriteDefinitions()
    {
        YamlText text = new YamlText().Open(OpenSdgOwn.Definitions);
        foreach (string?[] row in _rows.Definitions)
        {
            bool first = true;
            for (int i = 0; i < row.Length; i++)
            {
                if (string.IsNullOrEmpty(row[i]))
                    continue;
                _ = first ? text.Item(_rows.Columns[i].Id, row[i]!) : text.Add(_rows.Columns[i].Id, row[i], 1);
                first = false;
            }
        }

        Put(text.ToString(), OpenSdgOwn.DefinitionsFile);
    }

    private void WriteSettings()
    {
        string[] tags = [.. catalog.Indicators.SelectMany(indicator => indicator.Name.Wordings.Select(wording => wording.Key.Tag))
            .Distinct().OrderBy(tag => tag == options.Language.Tag ? 0 : 1)];
        YamlText text = new YamlText().Open("languages");
        foreach (string tag in tags.DefaultIfEmpty(options.Language.Tag))
            text.Item(tag);
        text.Open("indicator_options").AddPlain("unit_column", OpenSdgOwn.Units, 1).AddPlain("series_column", OpenSdgOwn.Series, 1)
            .Open("non_disaggregation_columns", 1);
        string[] columns = [OpenSdgOwn.Year, OpenSdgOwn.Units, OpenSdgOwn.Series, OpenSdgOwn.Value, "GeoCode", .. OpenSdgOwn.Attributes];
        string list = string.Concat(columns.Select(column => $"    - {column}\n"));
        Put(text + list + Inputs, "config_data.yml");
    }

    /// <summary>Names of subjects and of series, for the cells that hold their ids.</summary>
    private void WriteTranslations()
    {
        var names = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (Subject subject in catalog.Subjects)
        {
            foreach ((Language language, string name) in subject.Name.Wordings)
                Name(names, language.Tag, subject.Id, name);
        }

        foreach (Transformation transformation in _rows.Observations.Select(row => TransformationCodes.TryRead(
            _rows.CellOf(row, Concepts.Transformation), out Transformation read, out _) ? read : default).Distinct())
        {
            foreach (Language language in (Language[])[Language.Chinese, Language.English])
                Name(names, language.Tag, transformation.ToString(), transformation.ToText(language));
        }

        foreach ((string tag, SortedDictionary<string, string> texts) in names)
        {
            var text = new YamlText();
            foreach ((string id, string name) in texts)
                text.Add(YamlKey.Of(id), name);
            Put(text.ToString(), "translations", tag, "data.yml");
        }
    }

    private static void Name(SortedDictionary<string, SortedDictionary<string, string>> names, string tag, string id, string name)
    {
        if (!names.TryGetValue(tag, out SortedDictionary<string, string>? texts))
            names.Add(tag, texts = new SortedDictionary<string, string>(StringComparer.Ordinal));
        texts[id] = name;
    }

    private FileStream Create(params string[] parts)
    {
        string path = Path.Combine([folder, .. parts]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.Create(path);
    }

    private void Put(string text, params string[] parts)
    {
        using FileStream stream = Create(parts);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }
}
