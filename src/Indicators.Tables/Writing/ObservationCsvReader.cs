using System.Text;
using Sylvan.Data.Csv;

namespace Indicators.Tables;

/// <summary>A file of observations that is read row by row: see <see cref="ObservationCsv.Stream"/>.</summary>
/// <remarks>Not safe for use by several threads at once. Two values for one key are not looked for: the catalogue or store that the
/// observations go into tells them.</remarks>
public sealed class ObservationCsvReader : IDisposable
{
    private const int SmallBuffer = 1024, LargeBuffer = 64 * 1024;
    private readonly StreamReader _text;
    private readonly CsvDataReader _csv;
    private readonly ObservationRows _rows;
    private ImportReport? _report;

    internal ObservationCsvReader(Stream utf8, string file, IndicatorCatalog? known, bool isPlaced)
    {
        // Most files are small, and a buffer of full size costs more than they do.
        int buffer = utf8.CanSeek ? (int)Math.Clamp(utf8.Length - utf8.Position, SmallBuffer, LargeBuffer) : LargeBuffer;
        _text = new StreamReader(utf8, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, buffer, leaveOpen: true);
        // The mark at the start tells files for people, whose texts are guarded.
        bool isGuarded = _text.Peek() == '\uFEFF';
        if (isGuarded)
            _text.Read();
        _csv = CsvDataReader.Create(_text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = ',',
            ResultSetMode = ResultSetMode.SingleResult,
            // A row that begins with # is one: yearbooks mark 其中 so. The library takes it for a remark unless told of another sign.
            Comment = '\0',
            BufferSize = buffer,
            MaxBufferSize = 4 * 1024 * 1024,
        });
        _rows = new ObservationRows(_csv, file, isGuarded, isPlaced, known ?? IndicatorCatalog.Empty);
    }

    /// <summary>What the observations name (units, sources, subjects, indicators), without them, and every fault with its cell; once all
    /// were read.</summary>
    /// <exception cref="InvalidOperationException">The observations were not read to their end.</exception>
    public ImportReport Report => _report ?? throw new InvalidOperationException("Read the observations to their end first.");

    /// <summary>The observations, in the order of the file; to be gone through once.</summary>
    /// <exception cref="InvalidOperationException">They were gone through before.</exception>
    public IEnumerable<Observation> Read() => _rows.Observations(report => _report = report);

    internal ImportReport ReadWhole() => _rows.Read();

    /// <summary>Lets go of the reader; the stream stays open.</summary>
    public void Dispose()
    {
        _csv.Dispose();
        _text.Dispose();
    }
}
