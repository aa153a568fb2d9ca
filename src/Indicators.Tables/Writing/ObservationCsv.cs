namespace Indicators.Tables;

/// <summary>Reads the CSV that <see cref="OutputTables.Observations"/> writes back into observations, digit for digit.</summary>
/// <remarks>
/// Read are the ids, names, units and kinds of indicators and subjects, the published figure, its period, transformation, status,
/// source and place; columns that only help a reader are passed over. Further columns and another order do no harm.
/// </remarks>
/// <example><code>
/// ImportReport report = ObservationCsv.Read(File.OpenRead("observations.csv"), "observations.csv");
/// </code></example>
public static class ObservationCsv
{
    /// <summary>Reads a file.</summary>
    /// <param name="utf8">The file's bytes, in UTF-8; left open.</param>
    /// <param name="file">Its name, for locations.</param>
    /// <param name="known">A catalogue whose units, sources, subjects and indicators the file may name; null: what the file says of
    /// them.</param>
    /// <returns>The catalogue of what could be read, and every fault with its cell.</returns>
    public static ImportReport Read(Stream utf8, string file, IndicatorCatalog? known = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrEmpty(file);
        using var stream = new ObservationCsvReader(utf8, file, known, isPlaced: true);
        return stream.ReadWhole();
    }

    /// <summary>Reads a file row by row, in memory that does not grow with its rows.</summary>
    /// <param name="utf8">The file's bytes, in UTF-8; left open.</param>
    /// <param name="file">Its name, for locations.</param>
    /// <param name="known">A catalogue whose units, sources, subjects and indicators the file may name; null: what the file says of
    /// them.</param>
    /// <returns>The observations, one after the other, and at their end what they name and every fault with its cell.</returns>
    /// <example><code>
    /// using ObservationCsvReader rows = ObservationCsv.Stream(File.OpenRead("observations.csv"), "observations.csv");
    /// foreach (Observation observation in rows.Read()) Console.WriteLine(observation);
    /// </code></example>
    public static ObservationCsvReader Stream(Stream utf8, string file, IndicatorCatalog? known = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrEmpty(file);
        return new ObservationCsvReader(utf8, file, known, isPlaced: false);
    }
}
