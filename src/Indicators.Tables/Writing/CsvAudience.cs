namespace Indicators.Tables;

/// <summary>Who opens a CSV file.</summary>
public enum CsvAudience
{
    /// <summary>Programs: no mark at the start, every text as it is.</summary>
    Programs = 0,

    /// <summary>
    /// People, in a spreadsheet: a mark at the start so that the encoding is found, and no text that a spreadsheet would run as a
    /// formula. <see cref="ObservationCsv"/> reads both.
    /// </summary>
    People,
}
