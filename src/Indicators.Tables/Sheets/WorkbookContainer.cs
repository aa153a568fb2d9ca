namespace Indicators.Tables;

/// <summary>What a file is by its first bytes; an .xls may be any of them.</summary>
public enum WorkbookContainer
{
    /// <summary>Nothing that is known.</summary>
    Unknown,

    /// <summary>Delimited text: CSV, TSV, semicolons.</summary>
    Delimited,

    /// <summary>The answer of a statistical office's query in JSON.</summary>
    Json,

    /// <summary>Excel 97–2003 (BIFF in a compound file).</summary>
    Xls,

    /// <summary>Excel 2007 and later (XML in a zip).</summary>
    Xlsx,

    /// <summary>Excel binary workbook (records in a zip).</summary>
    Xlsb,

    /// <summary>A page with a table, often named .xls.</summary>
    Html,

    /// <summary>XML Spreadsheet 2003, often named .xls.</summary>
    SpreadsheetXml,
}
