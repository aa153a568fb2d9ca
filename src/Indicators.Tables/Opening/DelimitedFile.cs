using Sylvan.Data.Csv;

namespace Indicators.Tables;

/// <summary>A text file of rows and delimiters, read once from its start.</summary>
internal sealed class DelimitedFile(string file, byte[] bytes, TextEncoding encoding, WorkbookOptions options)
{
    /// <summary>As much as shows the delimiter and the decimal mark: some hundred rows.</summary>
    private const int SampleLength = 128 * 1024;

    /// <summary>The longest row: wide tables with notes stay far below, a quotation mark that is never closed does not.</summary>
    private const int RowLimit = 4 * 1024 * 1024;

    /// <summary>Most tables are small, and a buffer of full size costs more than they do.</summary>
    private const int SmallBuffer = 1024, LargeBuffer = 64 * 1024;

    private readonly List<Diagnostic> _problems = [];
    private readonly RepeatedTexts _texts = new();
    private bool _tooWide;

    public Workbook Read()
    {
        string sample = Sample();
        (char delimiter, int skipped) = Delimiters.Of(sample, options.Delimiter);
        var sheet = new Sheet(file, "", Cells(delimiter, skipped), []) { DecimalMark = DecimalMarks.Of(sample, delimiter) };
        return new Workbook(file, WorkbookContainer.Delimited, _tooWide ? [] : [sheet], [.. _problems]);
    }

    private string Sample()
    {
        char[] sample = new char[Math.Min(SampleLength, bytes.Length)];
        using StreamReader reader = Open();
        int length = reader.ReadBlock(sample);
        return new string(sample, 0, length);
    }

    private int BufferLength => Math.Clamp(bytes.Length, SmallBuffer, LargeBuffer);

    private StreamReader Open() =>
        new(new MemoryStream(bytes, encoding.Mark, bytes.Length - encoding.Mark), encoding.Encoding, false, BufferLength);

    private IEnumerable<SheetCell> Cells(char delimiter, int skipped)
    {
        using StreamReader text = Open();
        using CsvDataReader rows = CsvDataReader.Create(text, OptionsOf(delimiter));
        int row = 0, cells = 0;
        while (Next(rows, row + 1))
        {
            row++;
            if (row <= skipped)
                continue;
            for (int column = 0; column < rows.RowFieldCount; column++)
            {
                if (CellOf(rows, row, column) is not { } cell)
                    continue;
                if (column >= options.MaxColumns)
                {
                    _tooWide = true;
                    _problems.Add(OpeningProblem.TooWide(Place(row, column), column + 1, options.MaxColumns));
                    yield break;
                }

                if (++cells > options.MaxCells)
                {
                    _problems.Add(OpeningProblem.TooManyCells(Place(row, column), options.MaxCells));
                    yield break;
                }

                yield return cell;
            }
        }
    }

    private CsvDataReaderOptions OptionsOf(char delimiter) => new()
    {
        HasHeaders = false,
        Delimiter = delimiter,
        ResultSetMode = ResultSetMode.SingleResult,
        // A row that begins with # is one: yearbooks mark 其中 so. The library takes it for a remark unless told of another sign.
        Comment = '\0',
        BufferSize = BufferLength,
        MaxBufferSize = RowLimit,
    };

    /// <summary>The next row; a mark left open, or text behind a closed one, ends the file: what follows cannot be told apart.</summary>
    private bool Next(CsvDataReader rows, int row)
    {
        try
        {
            return rows.Read();
        }
        catch (CsvInvalidCharacterException error)
        {
            _problems.Add(error.Message.Contains("end of the input", StringComparison.Ordinal)
                ? OpeningProblem.OpenQuote(Place(row, 0))
                : OpeningProblem.TextAfterQuote(Place(row, 0)));
        }
        catch (CsvRecordTooLargeException)
        {
            _problems.Add(OpeningProblem.RowTooLong(Place(row, 0), RowLimit));
        }

        return false;
    }

    private SheetCell? CellOf(CsvDataReader rows, int row, int column)
    {
        ReadOnlySpan<char> text = rows.GetFieldSpan(column).TrimEnd().TrimStart('\t');
        if (text.IsWhiteSpace())
            return null;
        if (text.Contains('\uFFFD'))
            _problems.Add(OpeningProblem.ForeignBytes(Place(row, column), encoding.Encoding.WebName, text.ToString()));
        return new SheetCell(new CellAddress(row, column + 1), CellKind.Text, _texts.Of(text));
    }

    private SourceLocation Place(int row, int column) => new(file, new CellAddress(row, column + 1).ToString(), 0, 0);
}
