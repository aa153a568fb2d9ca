namespace Indicators;

/// <summary>
/// How the things of a catalogue are called where a finding names them by their codes: by name in the language asked, the
/// id behind it. What has no name is told by its id.
/// </summary>
internal sealed class CatalogNames(IndicatorCatalog catalog) : IArgumentWords
{
    private const string ListSeparator = ", ";

    public string? WordsFor(string kind, string argument, Language language) => kind switch
    {
        "series" => SeriesWords(argument, language),
        "subject" => Named(catalog.Subjects.Find(argument)?.Name.In(language), argument, language),
        "indicator" => Named(catalog.Indicators.Find(argument)?.Name.In(language), argument, language),
        "source" => Named(catalog.Sources.Find(argument)?.Title, argument, language),
        "framework" => Named(catalog.Frameworks.Find(argument)?.Name.In(language), argument, language),
        "target" => Named(TargetWords(argument, language), argument, language),
        "tier" => TierWords(argument, language),
        "item" => ItemWords(argument, language),
        "name" => SeriesWords(argument, language) ?? ItemWords(argument, language),
        "called" => Called(argument, language),
        "dimension" => DimensionWords(argument, language),
        "did-you-mean" => argument.Length == 0
            ? ""
            : ModelWordings.Table.ToText("did-you-mean", language, ItemWords(argument, language) ?? argument),
        "written-as" => WrittenWords(argument),
        "reference" => SeriesWords(argument, language),
        _ => ModelWordings.Table.Contains($"{kind}.{argument}") ? ModelWordings.Table.ToText($"{kind}.{argument}", language) : null,
    };

    /// <summary>A number with the unit its series asks for; written <c>gdp growth-year 7.5</c>.</summary>
    private string? WrittenWords(string text)
    {
        string[] parts = text.Split(' ');
        bool isKnown = parts.Length == 3 && catalog.Indicators.Contains(parts[0]) && Transformation.TryParse(parts[1], null, out _);
        return isKnown ? WrittenAs.Of(parts[2], catalog.Indicators[parts[0]], Transformation.Parse(parts[1])) : null;
    }

    private static string? Named(string? name, string id, Language language) =>
        name is null || name == id ? null : ModelWordings.Table.ToText("named", language, name, id);

    private static string? DimensionWords(string code, Language language)
    {
        try
        {
            return Dimension.Parse(code).ToText(language);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>One series, or several one after the other.</summary>
    private string? SeriesWords(string text, Language language)
    {
        if (!text.Contains(ListSeparator, StringComparison.Ordinal))
            return Named(SeriesName(text, language), text, language);
        string[] words = [.. text.Split(ListSeparator).Select(one => Named(SeriesName(one, language), one, language) ?? one)];
        return string.Join(ModelWordings.Table["list.separator"].In(language), words);
    }

    /// <summary>The name alone, for what has its id elsewhere in the finding.</summary>
    private string? Called(string text, Language language) =>
        string.Join(ModelWordings.Table["list.separator"].In(language), text.Split(ListSeparator)
            .Select(one => SeriesName(one, language) ?? TargetWords(one, language) ?? PlainName(one, language)));

    /// <summary>
    /// What stands behind <c>gdp@chongqing growth-year</c>: subject, indicator and, unless it is the level, the transformation.
    /// </summary>
    private string? SeriesName(string text, Language language)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        int blank = text.IndexOf(' ', Math.Max(at, 0));
        string subjectId = at < 0 ? "" : blank < 0 ? text[(at + 1)..] : text[(at + 1)..blank];
        Transformation transformation = default;
        if (at < 0 || (blank > 0 && !Transformation.TryParse(text[(blank + 1)..], null, out transformation))
            || catalog.Indicators.Find(text[..at]) is not { } indicator || catalog.Subjects.Find(subjectId) is not { } subject)
            return null;
        return SeriesName(indicator, subject, transformation, language);
    }

    private string SeriesName(Indicator indicator, Subject subject, Transformation transformation, Language language)
    {
        string level = ModelWordings.Table.ToText("reference.of-subject", language, indicator.Name.In(language), subject.Name.In(language));
        return transformation == default
            ? level
            : ModelWordings.Table.ToText("named.transformed", language, level, transformation.ToText(language, PlainName));
    }

    /// <summary>The name alone: it stands inside the words of a transformation, whose series has its id behind it.</summary>
    private string PlainName(string id, Language language) =>
        catalog.Indicators.Find(id)?.Name.In(language) ?? catalog.Subjects.Find(id)?.Name.In(language) ?? id;

    private string? TargetWords(string id, Language language)
    {
        if (catalog.Targets.Find(id) is not { } target || catalog.Indicators.Find(target.Series.IndicatorId) is not { } indicator
            || catalog.Subjects.Find(target.Series.SubjectId) is not { } subject)
            return null;
        string series = SeriesName(indicator, subject, target.Series.Transformation, language);
        return ModelWordings.Table.ToText("named.target", language, series, target.DuePeriod.ToText(language));
    }

    /// <summary>A tier; where frameworks call two tiers of one id differently, its id.</summary>
    private string? TierWords(string id, Language language)
    {
        string[] names = [.. catalog.Frameworks.Select(framework => framework.FindTier(id)?.Name.In(language)).OfType<string>().Distinct()];
        return names.Length == 1 ? Named(names[0], id, language) : null;
    }

    /// <summary>Whatever has the id, where only one thing does.</summary>
    private string? ItemWords(string id, Language language)
    {
        string?[] names =
        [
            catalog.Subjects.Find(id)?.Name.In(language), catalog.Indicators.Find(id)?.Name.In(language),
            catalog.Frameworks.Find(id)?.Name.In(language),
            catalog.Sources.Find(id)?.Title, TargetWords(id, language),
        ];
        string[] found = [.. names.OfType<string>()];
        return found.Length == 1 ? Named(found[0], id, language) : null;
    }
}
