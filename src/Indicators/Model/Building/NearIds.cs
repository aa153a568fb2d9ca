namespace Indicators;

/// <summary>What was meant by an id that is not there: the nearest id of its section, or the id of what is called so.</summary>
internal sealed class NearIds(IndicatorCatalogBuilder builder)
{
    /// <summary>
    /// More unknown ids than anybody reads about; beyond them nothing is suggested, so that a hostile file costs no more.
    /// </summary>
    private const int MostLookUps = 200;

    private readonly Dictionary<(string Section, string Id), string> _found = [];

    /// <summary>The id that was meant; empty where none is near.</summary>
    public string Of(string section, string id)
    {
        if (_found.TryGetValue((section, id), out string? known))
            return known;
        if (_found.Count >= MostLookUps)
            return "";
        string near = NamedSo(section, id) ?? Suggestion.For(id, IdsOf(section)) ?? "";
        _found.Add((section, id), near);
        return near;
    }

    private IEnumerable<string> IdsOf(string section) => section switch
    {
        CatalogSections.Sources => builder.Sources.Select(source => source.Id),
        CatalogSections.Subjects => builder.Subjects.Select(subject => subject.Id),
        CatalogSections.Indicators => builder.Indicators.Select(indicator => indicator.Id),
        CatalogSections.Targets => builder.Targets.Select(target => target.Id),
        CatalogSections.Frameworks => builder.Frameworks.Select(framework => framework.Id),
        CatalogSections.Compositions => builder.Compositions.Select(composition => composition.Id),
        _ => [],
    };

    private string? NamedSo(string section, string name) => section switch
    {
        CatalogSections.Sources => builder.Sources.FirstOrDefault(source => source.Title == name)?.Id,
        CatalogSections.Subjects =>
            builder.Subjects.FirstOrDefault(subject => subject.Name.Includes(name) || subject.Aliases.Contains(name))?.Id,
        CatalogSections.Indicators =>
            builder.Indicators.FirstOrDefault(indicator => indicator.Name.Includes(name) || indicator.Aliases.Contains(name))?.Id,
        _ => null,
    };
}
