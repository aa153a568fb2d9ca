namespace Indicators.Tables.Excel;

/// <summary>How the parts of a packed workbook are written: as XML or as records.</summary>
internal interface IPackageFormat
{
    /// <summary>The workbook's list of sheets.</summary>
    PackageBook ReadBook(WorkbookPackage package, string part);

    /// <summary>Formats and indents by the number of a style.</summary>
    CellStyles ReadStyles(Stream part, NumberFormats formats);

    /// <summary>The texts that cells share.</summary>
    List<string> ReadTexts(Stream part);

    /// <summary>The reading of one sheet.</summary>
    IPackedSheet Sheet(SheetSource source);
}
