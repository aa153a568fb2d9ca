using System.Text;
using Sylvan.Data.Csv;

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
        using var text = new StreamReader(utf8, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, 32 * 1024,
            leaveOpen: true);
        // The mark at the start tells files for people, whose texts are guarded.
        bool isGuarded = text.Peek() == '\uFEFF';
        if (isGuarded)
            text.Read();
        using CsvDataReader rows = CsvDataReader.Create(text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = ',',
            ResultSetMode = ResultSetMode.SingleResult,
            // A row that begins with # is one: yearbooks mark 其中 so. The library takes it for a remark unless told of another sign.
            Comment = '\0',
            MaxBufferSize = 4 * 1024 * 1024,
        });
        return new ObservationRows(rows, file, isGuarded, known ?? IndicatorCatalog.Empty).Read();
    }
}
