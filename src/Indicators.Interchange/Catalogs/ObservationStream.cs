namespace Indicators.Interchange;

/// <summary>Observations of a file as they come, without a catalogue.</summary>
internal static class ObservationStream
{
    public static IEnumerable<Observation> Of(Func<Findings, ImportOptions, DataRows> open, string name, Action<Diagnostic>? onError,
        ImportOptions options)
    {
        var findings = new Findings { OnFound = onError ?? (_ => { }) };
        using DataRows rows = open(findings, options);
        var vocabulary = new ImportVocabulary(options) { FileId = FileNames.IdOf(name) };
        var reader = new RowReader(rows, options, vocabulary, findings);
        while (reader.Read(out Observation observation))
            yield return observation;
        reader.Tell();
    }
}
