namespace Indicators.Interchange;

/// <summary>Makes an indicator of a series of a table: its id, its names, its kind and direction.</summary>
internal sealed class OpenSdgIndicatorReader(OpenSdgSiteImport site, OpenSdgMetadata metadata, IReadOnlyList<OpenSdgSeries> all)
{
    public Indicator Read(OpenSdgSeries series, Unit unit, SourceLocation location)
    {
        string id = IdOf(series);
        IndicatorKind kind = Answer<IndicatorKind>("kind", id) ?? KindOf(unit);
        return new Indicator(id, NameOf(series), unit, kind, DirectionOf(series, id))
        {
            Definition = metadata.TextOf("national_indicator_description", "indicator_definition", "STAT_CONC_DEF",
                "definition") is { } words ? site.Words.Of(words) : null,
            Note = metadata.TextOf("computation_calculations", "comments_limitations"),
            Location = location,
        };
    }

    /// <summary>The name of the file; behind it what tells the series of one file apart.</summary>
    private string IdOf(OpenSdgSeries series)
    {
        string id = CatalogId.Of(metadata.Indicator, "indicator");
        bool severalSeries = all.Select(one => one.Series).Distinct().Count() > 1;
        bool severalUnits = all.Where(one => one.Series == series.Series).Select(one => one.Unit).Distinct().Count() > 1;
        if (severalSeries && series.Series is { } name)
            id += $".{CatalogId.Of(name, "series")}";
        if (severalUnits && series.Unit is { } unit)
            id += $".{CatalogId.Of(unit, "unit")}";
        return CatalogId.Of(series.IsScored ? $"{id}.progress" : id, "indicator");
    }

    private LocalizedText NameOf(OpenSdgSeries series)
    {
        string stated = metadata.TextOf("indicator_name", "national_indicator_available", "graph_title")
            ?? $"{metadata.Indicator.Replace('-', '.')}";
        if (site.Words.IsOpenKey(stated))
            site.Findings.Add(OpenSdgFaults.NoWords, metadata.LocationOf("indicator_name"), stated);
        LocalizedText name = site.Words.Of(stated);
        foreach ((Language language, YamlNode root) in metadata.Translations)
        {
            if (root.TextOf("indicator_name") is { } translated && !site.Words.IsOpenKey(translated))
                name = name.With(language, site.Words.Of(translated).In(language));
        }

        return series.Series is not { } words || all.Select(one => one.Series).Distinct().Count() == 1
            ? name
            : Joined(name, site.Words.Of(words));
    }

    private static LocalizedText Joined(LocalizedText name, LocalizedText series) =>
        new(name.Wordings.Select(wording => KeyValuePair.Create(wording.Key, $"{wording.Value}: {series.In(wording.Key)}")));

    private static IndicatorKind KindOf(Unit unit) =>
        unit.Dimension == Dimension.Ratio || unit.Dimension.IsQuotient ? IndicatorKind.Ratio
        : unit.Dimension == Dimension.Index ? IndicatorKind.Index
        : unit.Dimension == Dimension.Points ? IndicatorKind.Rate : IndicatorKind.Stock;

    /// <summary>
    /// The direction a target states; where progress is calculated and none is stated, the one the calculation program
    /// takes, which is said; else neither.
    /// </summary>
    private Direction DirectionOf(OpenSdgSeries series, string id)
    {
        if (Answer<Direction>("direction", id) is { } answered)
            return answered;
        OpenSdgOption[] about = [.. OpenSdgOption.Of(metadata).Where(option => Names(option, series))];
        Direction[] stated = [.. about.Select(option => Read(option.Direction)).OfType<Direction>().Distinct()];
        if (stated.Length > 1)
            site.Findings.Add(OpenSdgFaults.TwoDirections, metadata.LocationOf(OpenSdgOption.Options), id, stated[0].ToString());
        if (stated.Length > 0)
            return stated[0];
        if (about.Length == 0 && !metadata.IsSet("auto_progress_calculation"))
            return Direction.Neutral;
        site.Findings.Add(OpenSdgFaults.NoDirection,
            metadata.LocationOf(about.Length > 0 ? OpenSdgOption.Options : "auto_progress_calculation"), id);
        return Direction.Decrease;
    }

    private static bool Names(OpenSdgOption option, OpenSdgSeries series) =>
        (option.Series is null || option.Series == series.Series) && (option.Unit is null || option.Unit == series.Unit);

    private static Direction? Read(string? word) => word?.ToLowerInvariant() switch
    {
        "positive" => Direction.Increase,
        "negative" => Direction.Decrease,
        _ => null,
    };

    private T? Answer<T>(string question, string id)
        where T : struct, Enum =>
        site.Options.Answers.TryGetValue($"{question}:{id}", out string? answer) && Enum.TryParse(answer, ignoreCase: true, out T value)
        && Enum.IsDefined(value) ? value : null;
}
