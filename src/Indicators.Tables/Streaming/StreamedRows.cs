using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Indicators.Tables.Statements;
using Sylvan.Data.Csv;

namespace Indicators.Tables.Streaming;

/// <summary>Goes through the rows below the head. A row whose series and period were met before costs its digits; others are read with
/// care.</summary>
internal sealed class StreamedRows
{
    private const int RowLimit = 4 * 1024 * 1024;

    private readonly StreamedHead _head;
    private readonly Stream _content;
    private readonly string _file;
    private readonly CarefulRow _careful;
    private readonly Dictionary<string, MetSeries> _series = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MetSeries>.AlternateLookup<ReadOnlySpan<char>> _seriesBySpan;
    private readonly Dictionary<string, StreamedSeries> _seriesOfAnybody = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _subjects = new(StringComparer.Ordinal);
    private readonly int _subject;
    private readonly int[] _labelsBesideSubject;
    private readonly int[] _labels;
    private readonly int[] _periods;
    private readonly string[] _places;
    private readonly string _source;
    private char[] _buffer = new char[1024];
    private int _row;
    private string _lastPeriodText = "  ";
    private MetSeries? _lastSeries;
    private Dictionary<string, TimePeriod>? _lastPeriods;
    private TimePeriod _lastPeriod;

    private StreamedRows(StreamedHead head, Stream content, string file, TableImportOptions options)
    {
        _head = head;
        _content = content;
        _file = file;
        _careful = new CarefulRow(head, file, options);
        _source = _careful.SourceId;
        _seriesBySpan = _series.GetAlternateLookup<ReadOnlySpan<char>>();
        int[] all = [.. Enumerable.Range(1, head.Block.LastColumn)
            .Where(column => head.Rows.RoleOf(column) is not (LabelColumn.None or LabelColumn.Ignored or LabelColumn.Category))];
        _periods = [.. all.Where(column => head.Rows.RoleOf(column) == LabelColumn.Period)];
        _labels = [.. all.Except(_periods)];
        _subject = _careful.SubjectColumn;
        _labelsBesideSubject = [.. _labels.Where(column => column != _subject)];
        _places = [.. head.Columns.Select(column => $"{file}: {CellAddress.Letters(column.Index)}")];
    }

    /// <summary>The observations, and at their end what they name and what was met.</summary>
    public static IEnumerable<Observation> Read(StreamedHead head, Stream content, string file, TableImportOptions options,
        Action<ImportReport> end)
    {
        var rows = new StreamedRows(head, content, file, options);
        using var text = new StreamReader(content, head.Encoding.Encoding, false, 64 * 1024, leaveOpen: true);
        using CsvDataReader cells = rows.Open(text);
        while (rows.Next(cells))
        {
            if (rows._row < head.Block.Rows[0])
                continue;
            int index = 0;
            for (; index < rows._places.Length && rows.TryRead(cells, index, out Observation? observation); index++)
            {
                if (observation is not null)
                    yield return observation;
            }

            if (index == rows._places.Length)
                continue;
            foreach (Observation observation in rows.WithCare(cells, index))
                yield return observation;
        }

        end(rows._careful.Report());
    }

    private CsvDataReader Open(StreamReader text)
    {
        _content.Position = _head.Encoding.Mark;
        return CsvDataReader.Create(text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = _head.Delimiter,
            ResultSetMode = ResultSetMode.SingleResult,
            // A row that begins with # is one: yearbooks mark 其中 so. The library takes it for a remark unless told of another sign.
            Comment = '\0',
            BufferSize = 64 * 1024,
            MaxBufferSize = RowLimit,
        });
    }

    private bool Next(CsvDataReader rows)
    {
        try
        {
            bool read = rows.Read();
            _row += read ? 1 : 0;
            return read;
        }
        catch (CsvInvalidCharacterException error)
        {
            _careful.Tell(error.Message.Contains("end of the input", StringComparison.Ordinal)
                ? OpeningProblem.OpenQuote(Place())
                : OpeningProblem.TextAfterQuote(Place()));
        }
        catch (CsvRecordTooLargeException)
        {
            _careful.Tell(OpeningProblem.RowTooLong(Place(), RowLimit));
        }

        return false;
    }

    private SourceLocation Place() => new(_file, new CellAddress(_row + 1, 1).ToString(), 0, 0);

    /// <summary>The observation of a cell of a known series and period; true with null for a blank cell, false where the row needs
    /// care.</summary>
    private bool TryRead(CsvDataReader rows, int index, out Observation? observation)
    {
        observation = null;
        ReadOnlySpan<char> digits = Cell(rows, _head.Columns[index].Index);
        if (digits.IsEmpty)
            return index > 0;
        if (!FastNumber.TryRead(digits, out decimal number))
            return false;
        if (!TrySeries(rows, index, out StreamedSeries? series) || !TryPeriod(rows, series, out TimePeriod period))
            return false;
        observation = new Observation(series.Key, period, new Figure(number, series.Unit)) { SourceId = _source, At = At(index) };
        if (series.Status != ObservationStatus.Final)
            observation = observation with { Status = series.Status };
        return true;
    }

    /// <summary>The series of a row; often it is that of the row before, or the one that came after that.</summary>
    private bool TrySeries(CsvDataReader rows, int index, [NotNullWhen(true)] out StreamedSeries? series)
    {
        MetSeries? met = Expected(rows, index);
        if (met is null && !_seriesBySpan.TryGetValue(_buffer.AsSpan(0, Key(rows, _labels, (char)index)), out met))
            return TryCompose(rows, index, out series);
        Follow(met);
        series = met.Series;
        return true;
    }

    private MetSeries? Expected(CsvDataReader rows, int index) =>
        _lastSeries is not { } last ? null
        : last.Next is { } next && Fits(rows, next, index) ? next
        : Fits(rows, last, index) ? last
        : null;

    /// <summary>True where every label of the row is that of the series: no text is put together to see it.</summary>
    private bool Fits(CsvDataReader rows, MetSeries met, int index)
    {
        if (met.Index != index)
            return false;
        int[] columns = _labels;
        string[] labels = met.Labels;
        for (int at = 0; at < columns.Length && at < labels.Length; at++)
        {
            if (!Cell(rows, columns[at]).SequenceEqual(labels[at]))
                return false;
        }

        return true;
    }

    private void Follow(MetSeries met)
    {
        if (met == _lastSeries)
            return;
        _lastSeries?.Next = met;
        _lastSeries = met;
    }

    /// <summary>A series that is new only in whom it is about: what is measured was met with another subject, the subject with another
    /// series.</summary>
    private bool TryCompose(CsvDataReader rows, int index, [NotNullWhen(true)] out StreamedSeries? series)
    {
        series = null;
        if (_subject == 0 || !_subjects.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Cell(rows, _subject), out string? subject))
            return false;
        ReadOnlySpan<char> beside = _buffer.AsSpan(0, Key(rows, _labelsBesideSubject, (char)index));
        if (!_seriesOfAnybody.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(beside, out StreamedSeries? known)
            || _careful.OfSubject(known, subject) is not { } made)
            return false;
        series = made;
        Follow(Meet(rows, index, made));
        return true;
    }

    private MetSeries Meet(CsvDataReader rows, int index, StreamedSeries series)
    {
        string key = _buffer.AsSpan(0, Key(rows, _labels, (char)index)).ToString();
        if (!_series.TryGetValue(key, out MetSeries? met))
            _series.Add(key, met = new MetSeries(index, [.. _labels.Select(column => Cell(rows, column).ToString())], series));
        return met;
    }

    /// <summary>The period of a row; often it is that of the row before.</summary>
    private bool TryPeriod(CsvDataReader rows, StreamedSeries series, out TimePeriod period)
    {
        period = _lastPeriod;
        bool isSamePlace = _lastPeriods == series.Periods;
        if (isSamePlace && _periods.Length == 1 && Cell(rows, _periods[0]).SequenceEqual(_lastPeriodText.AsSpan(1..^1)))
            return true;
        ReadOnlySpan<char> key = _buffer.AsSpan(0, Key(rows, _periods, ' '));
        if (isSamePlace && key.SequenceEqual(_lastPeriodText))
            return true;
        if (!series.Periods.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out string? known, out period))
            return false;
        (_lastPeriods, _lastPeriodText, _lastPeriod) = (series.Periods, known, period);
        return true;
    }

    private string At(int index)
    {
        Span<char> digits = stackalloc char[11];
        _row.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
        return string.Concat(_places[index], digits[..length]);
    }

    /// <summary>The texts of the columns behind each other, the number of a column of figures before them.</summary>
    private int Key(CsvDataReader rows, int[] columns, char first)
    {
        int length = 1;
        Span<char> buffer = _buffer;
        buffer[0] = first;
        foreach (int column in columns)
        {
            ReadOnlySpan<char> text = Cell(rows, column);
            if (text.Length >= buffer.Length - length)
            {
                Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, length + text.Length + 1));
                buffer = _buffer;
            }

            text.CopyTo(buffer[length..]);
            length += text.Length;
            buffer[length++] = '\u001F';
        }

        return length;
    }

    private static ReadOnlySpan<char> Cell(CsvDataReader rows, int column)
    {
        if (column > rows.RowFieldCount)
            return default;
        ReadOnlySpan<char> text = rows.GetFieldSpan(column - 1);
        bool isBare = text.IsEmpty || (text[0] > ' ' && text[^1] is > ' ' and not ('\u00A0' or '\u3000'));
        return isBare ? text : text.TrimEnd().TrimStart('\t');
    }

    /// <summary>The rest of a row by the rules of any table; what they say of its series is kept for the rows to come.</summary>
    private List<Observation> WithCare(CsvDataReader rows, int first)
    {
        string[] texts = [.. Enumerable.Range(1, Math.Max(_head.Block.LastColumn, rows.RowFieldCount))
            .Select(column => Cell(rows, column).ToString())];
        var found = new List<Observation>();
        foreach ((int index, Observation observation, StreamedSeries? series) in _careful.Read(texts, _row, first))
        {
            found.Add(observation);
            if (series is null)
                continue;
            Meet(rows, index, series);
            if (_subject > 0 && _careful.IsPlainSubject(texts[_subject - 1]))
            {
                _subjects.TryAdd(texts[_subject - 1], series.Key.SubjectId);
                _seriesOfAnybody.TryAdd(_buffer.AsSpan(0, Key(rows, _labelsBesideSubject, (char)index)).ToString(), series);
            }

            series.Periods.TryAdd(_buffer.AsSpan(0, Key(rows, _periods, ' ')).ToString(), observation.Period!.Value);
        }

        return found;
    }
}
