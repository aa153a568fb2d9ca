using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Indicators.Tables;

namespace Indicators.Prose.Documents.Html;

/// <summary>The encoding of a page: what its bytes are counts before what its head says, for heads are copied from elsewhere.</summary>
internal static partial class PageEncoding
{
    /// <summary>A page names its encoding in its head; browsers look through 1,024 bytes, and old templates need more.</summary>
    private const int HeadBytes = 4096;
    /// <summary>The code page of GB18030.</summary>
    private const int Gb18030 = 54936;

    public static TextEncoding Of(ReadOnlySpan<byte> bytes)
    {
        TextEncoding? found = TextEncoding.Detect(bytes);
        if (found is { Mark: > 0 } or { Encoding: UnicodeEncoding } || Utf8.IsValid(bytes))
            return found ?? new TextEncoding(new UTF8Encoding(false), 0);
        return Stated(bytes) is { } stated ? TextEncoding.Stated(stated, bytes) : found ?? new TextEncoding(new UTF8Encoding(false), 0);
    }

    private static Encoding? Stated(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(HeadBytes, bytes.Length)]);
        string name = Charset().Match(head).Groups[1].Value.ToLowerInvariant();
        if (name is "gb2312" or "gbk" or "gb18030" or "x-gbk" or "gb_2312-80" or "hz-gb-2312")
            return CodePagesEncodingProvider.Instance.GetEncoding(Gb18030);
        return name is "big5" or "big5-hkscs" or "x-x-big5" ? CodePagesEncodingProvider.Instance.GetEncoding("big5") : null;
    }

    [GeneratedRegex("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
