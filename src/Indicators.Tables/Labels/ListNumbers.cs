using System.Text.RegularExpressions;

namespace Indicators.Tables.Labels;

/// <summary>The place of a label in a list: 一、 (一) 1. 2、</summary>
internal static partial class ListNumbers
{
    /// <summary>Takes it off; a label that is nothing else stays.</summary>
    public static string Off(string label)
    {
        string text = Pattern().Replace(label, "");
        return text.Length == 0 ? label : text;
    }

    [GeneratedRegex(
        @"^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.](?=\s*[\p{IsCJKUnifiedIdeographs}A-Za-z])"
        + @"|\(\d{1,2}\)(?=\S))\s*")]
    private static partial Regex Pattern();
}
