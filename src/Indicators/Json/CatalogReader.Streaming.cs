using System.Collections.Immutable;

namespace Indicators.Json;

public static partial class CatalogReader
{
    /// <summary>
    /// Reads a file of observations, one a line, without building a catalogue: memory is that of the longest line, however
    /// many lines there are.
    /// </summary>
    /// <param name="utf8">The stream, read as the observations are asked for. It is not closed.</param>
    /// <param name="name">What locations call it.</param>
    /// <param name="definitions">
    /// A catalogue with the units, sources, subjects and indicators that the observations name; each is checked against it.
    /// Null for observations read on their own, with the units of the options.
    /// </param>
    /// <param name="onError">
    /// Called for everything that is wrong; the lines concerned are left out. Null to have the first wrong line end the
    /// reading with an exception.
    /// </param>
    /// <param name="options">Limits and units; null for the defaults.</param>
    /// <exception cref="CatalogException">A line is wrong and there is no <paramref name="onError"/>; the exception carries its
    /// errors.</exception>
    /// <example><code>
    /// using FileStream stream = File.OpenRead("all.observations.jsonl");
    /// decimal sum = CatalogReader.StreamObservations(stream, "all.observations.jsonl", catalog).Sum(o => o.Figure.Amount);
    /// </code></example>
    public static IEnumerable<Observation> StreamObservations(
        Stream utf8, string name, IndicatorCatalog? definitions = null, Action<Diagnostic>? onError = null,
            CatalogReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        options ??= CatalogReadOptions.Default;
        var session = new CatalogParseState(definitions is null ? options.Units : options.Units.Merge(definitions.Units));
        var lines = new ObservationLineReader(utf8, name, session, options);
        return Stream(lines, definitions is null ? null : new ObservationFit(definitions), onError);
    }

    private static IEnumerable<Observation> Stream(ObservationLineReader lines, ObservationFit? fit, Action<Diagnostic>? onError)
    {
        while (lines.MoveNext())
        {
            Tell(lines.TakeDiagnostics(), onError);
            ImmutableArray<Diagnostic> misfits = fit is null ? [] : fit.Check(lines.Current);
            Tell(misfits, onError);
            if (misfits.IsEmpty)
                yield return lines.Current;
        }

        Tell(lines.TakeDiagnostics(), onError);
    }

    private static void Tell(ImmutableArray<Diagnostic> diagnostics, Action<Diagnostic>? onError)
    {
        if (diagnostics.IsEmpty)
            return;
        if (onError is null)
            throw new CatalogException(diagnostics);
        foreach (Diagnostic diagnostic in diagnostics)
            onError(diagnostic);
    }
}
