namespace Indicators.Json;

/// <summary>Puts every item of a catalogue back into the file it was read from; what was made in code goes into one file.</summary>
internal sealed class DocumentSplitter
{
    private readonly List<DocumentParts> _documents = [];
    private readonly Dictionary<string, DocumentParts> _byFile = [];
    private readonly string _home;

    /// <param name="catalog">The catalogue.</param>
    /// <param name="home">The file for items that were read from none.</param>
    public DocumentSplitter(IndicatorCatalog catalog, string home)
    {
        _home = home;
        foreach (SourceDocument document in catalog.Documents)
            Open(document.File, document.Schema);
        foreach (OwnUnit unit in catalog.OwnUnitEntries)
            For(unit.Place).Units.Add(unit);
        foreach (Source source in catalog.Sources)
            For(source.Place).Sources.Add(source);
        foreach (Subject subject in catalog.Subjects)
            For(subject.Place).Subjects.Add(subject);
        foreach (Indicator indicator in catalog.Indicators)
            For(indicator.Place).Indicators.Add(indicator);
        foreach (Observation observation in catalog.Observations)
            For(observation.Place).Observations.Add(observation);
        foreach (Target target in catalog.Targets)
            For(target.Place).Targets.Add(target);
        foreach (PolicyFramework framework in catalog.Frameworks)
            For(framework.Place).Frameworks.Add(framework);
        foreach (Composition composition in catalog.Compositions)
            For(composition.Place).Compositions.Add(composition);
        foreach (OfficialAssessment assessment in catalog.Assessments)
            For(assessment.Place).Assessments.Add(assessment);
        foreach (AcceptedFinding accepted in catalog.Accepted)
            For(accepted.Place).Accepted.Add(accepted);
    }

    /// <summary>The files: those that were read in the order they were read, then the new one.</summary>
    public IReadOnlyList<DocumentParts> Documents => _documents;

    private DocumentParts For(ItemPlace place)
    {
        string file = place.Section?.File ?? _home;
        return _byFile.TryGetValue(file, out DocumentParts? parts) ? parts : Open(file, null);
    }

    private DocumentParts Open(string file, string? schema)
    {
        var parts = new DocumentParts(file, schema);
        if (_byFile.TryAdd(file, parts))
            _documents.Add(parts);
        return parts;
    }
}
