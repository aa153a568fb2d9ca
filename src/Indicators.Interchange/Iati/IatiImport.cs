using System.Xml.Linq;

namespace Indicators.Interchange;

/// <summary>Results on the way into a catalogue: what activities share.</summary>
internal sealed class IatiImport
{
    private static readonly string[] NotHeld = ["document-link", "aggregation-status"];

    private readonly HashSet<string> _subjects = [];
    private readonly HashSet<string> _met = [];
    private readonly HashSet<(SeriesKey Series, TimePeriod Period)> _stated = [];
    private readonly HashSet<string> _targets = [];
    private int _activities;

    public IatiImport(IatiDocument document, ImportOptions options, Findings findings)
    {
        (Document, Options, Findings) = (document, options, findings);
        Builder = options.Definitions?.ToBuilder() ?? new IndicatorCatalogBuilder();
        foreach (Subject subject in Builder.Subjects)
            _subjects.Add(subject.Id);
    }

    public IatiDocument Document { get; }

    public ImportOptions Options { get; }

    public Findings Findings { get; }

    public IndicatorCatalogBuilder Builder { get; }

    public void Add(IatiActivity activity, XElement result)
    {
        if (activity.Results++ == 0)
            Begin(activity, result);
        foreach (string name in NotHeld.Where(name => result.Attribute(name) is not null || result.Descendants(name).Any()))
            _met.Add(name);
        if (result.Attribute("type") is null)
            Report(IatiFaults.Missing, result, "@type", "result");
        LocalizedText? title = TitleOf(result, activity);
        XElement[] indicators = [.. result.Elements("indicator")];
        if (indicators.Length == 0)
            Report(IatiFaults.Missing, result, "indicator", "result");
        for (int i = 0; i < indicators.Length; i++)
            new IatiIndicatorImport(this, activity, indicators[i])
                .Add($"{activity.Identifier}.{InvariantText.Of(activity.Results)}.{InvariantText.Of(i + 1)}", title,
                    result.Attribute("type")?.Value);
    }

    /// <summary>Says once what was passed over.</summary>
    public void End()
    {
        if (_met.Count > 0)
            Findings.Add(IatiFaults.NotHeld, null, string.Join(", ", _met.Order(StringComparer.Ordinal)));
    }

    /// <summary>The title, which every result and indicator has once.</summary>
    public LocalizedText? TitleOf(XElement element, IatiActivity activity)
    {
        XElement[] titles = [.. element.Elements("title")];
        if (titles.Length > 1)
            Report(IatiFaults.Twice, titles[1], "title", element.Name.LocalName);
        LocalizedText? text = IatiText.Of(titles.FirstOrDefault(), activity.Language);
        if (text is null)
            Report(IatiFaults.Missing, titles.FirstOrDefault() ?? element, "title/narrative", element.Name.LocalName);
        return text;
    }

    /// <summary>The subject of a value: the activity, or a part of it by place and dimensions.</summary>
    public string SubjectOf(IatiActivity activity, XElement value)
    {
        string id = activity.Identifier;
        foreach (XElement location in value.Elements("location"))
        {
            if (location.Attribute("ref")?.Value is not { Length: > 0 } reference)
                continue;
            LocalizedText? name = activity.Locations.TryGetValue(reference, out XElement? place)
                ? IatiText.Of(place.Element("name"), activity.Language)
                : null;
            id = Part(id, "location", reference, SubjectKind.Region, name);
        }

        foreach (XElement dimension in value.Elements("dimension"))
        {
            if (dimension.Attribute("name")?.Value is { Length: > 0 } name && dimension.Attribute("value")?.Value is { Length: > 0 } part)
                id = Part(id, name, part, SubjectKind.Group, null);
            else
                Report(IatiFaults.Missing, dimension, "@name, @value", "dimension");
        }

        return id;
    }

    public bool IsFirst(SeriesKey series, TimePeriod period) => _stated.Add((series, period));

    public string FreeTarget(string id)
    {
        string free = CatalogId.Of(id, "target");
        for (int i = 2; !_targets.Add(free); i++)
            free = CatalogId.Of($"{id}-{InvariantText.Of(i)}", "target");
        return free;
    }

    public void Report(string fault, XObject at, params string[] arguments) => Findings.Add(fault, Document.LocationOf(at), [.. arguments]);

    private void Begin(IatiActivity activity, XElement result)
    {
        _activities++;
        if (activity.Identifier.Length == 0)
        {
            activity.Identifier = $"activity-{InvariantText.Of(_activities)}";
            Report(IatiFaults.NoIdentifier, result, activity.Identifier);
        }

        LocalizedText name = IatiText.Of(activity.Title, activity.Language) ?? new LocalizedText(null, activity.Identifier);
        activity.Identifier = CatalogId.Of(activity.Identifier, "activity");
        Add(new Subject(activity.Identifier, SubjectKind.Programme, name));
    }

    private string Part(string whole, string name, string value, SubjectKind kind, LocalizedText? words)
    {
        string id = CatalogId.Of($"{whole}/{name}:{value}", "part");
        Add(new Subject(id, kind, words ?? new LocalizedText(null, value)) { ParentId = whole });
        return id;
    }

    private void Add(Subject subject)
    {
        if (_subjects.Add(subject.Id))
            Builder.Add(subject);
    }
}
