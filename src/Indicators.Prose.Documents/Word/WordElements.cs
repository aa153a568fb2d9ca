namespace Indicators.Prose.Documents.Word;

/// <summary>The elements of a document that are no text of it.</summary>
internal static class WordElements
{
    /// <summary>Deleted text, moved-away text, the copy of a box for old programs, codes of fields, reading aids over characters.</summary>
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "del", "moveFrom", "Fallback", "instrText", "delInstrText", "delText", "rt", "sectPr", "pPrChange", "rPrChange", "tblPrChange",
            "trPrChange", "tcPrChange",
        "sectPrChange", "tblGrid", "fldData",
    };

    public static bool IsLeftOut(string name) => LeftOut.Contains(name);

    public static bool IsDeletion(string name) => name is "del" or "moveFrom";

    /// <summary>True where a property such as hidden or deleted is on; w:val may switch it off.</summary>
    public static bool IsOn(string? value) => value is not ("0" or "false" or "off" or "none");
}
