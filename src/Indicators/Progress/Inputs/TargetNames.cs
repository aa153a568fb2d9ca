namespace Indicators.Progress.Inputs;

/// <summary>The names of what a target is about and of who published it, for words and explanations.</summary>
internal readonly struct TargetNames(IndicatorCatalog catalog)
{
    /// <summary>Who published something; null where that is not stated.</summary>
    public Source? Source(string? id) => catalog.Sources.Find(id);

    /// <summary>The indicator with an id; null where there is none.</summary>
    public Indicator? Indicator(string id) => catalog.Indicators.Find(id);

    /// <summary>The subject with an id.</summary>
    public Subject Subject(string id) => catalog.Subjects[id];

    /// <summary>A goal in words, the series it refers to by their names.</summary>
    public string Of(Goal goal, Language language) => goal.ToText(language, catalog);
}
