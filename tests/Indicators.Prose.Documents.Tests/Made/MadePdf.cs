using System.Globalization;
using System.Text;

namespace Indicators.Prose.Documents.Tests.Made;

/// <summary>Writes small PDFs: pages of text at places, in a font without glyphs whose map gives every character.</summary>
internal sealed class MadePdf
{
    private readonly List<StringBuilder> _pages = [];
    private readonly SortedSet<char> _used = [];

    /// <summary>Whether the font says which characters its codes are.</summary>
    public bool HasMap { get; init; } = true;

    /// <summary>An encoding of characters that readers of PDF know by name, GBK-EUC-H, in place of a map; null for a map.</summary>
    public (string Name, Encoding Encoding)? Known { get; init; }

    /// <summary>The collection of characters that a known encoding leads to.</summary>
    public string Collection { get; init; } = "GB1";

    public MadePdf Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>A line of text on the last page; Chinese characters are as wide as they are high, others half of it.</summary>
    public MadePdf Line(double x, double y, string text, double size = 10)
    {
        string codes = Codes(text);
        _used.UnionWith(text);
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>Lines under each other.</summary>
    public MadePdf Lines(double x, double y, double step, params string[] lines)
    {
        foreach (string line in lines)
        {
            Line(x, y, line);
            y -= step;
        }

        return this;
    }

    /// <summary>Text upward along the edge of the page.</summary>
    public MadePdf Upward(double x, double y, string text)
    {
        string codes = Codes(text);
        _used.UnionWith(text);
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 10 Tf 0 1 -1 0 {x} {y} Tm <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>A picture as wide as the page, as a scanner makes.</summary>
    public MadePdf Picture()
    {
        _pages[^1].Append("q 595 0 0 842 0 0 cm /I1 Do Q\n");
        return this;
    }

    public byte[] ToBytes(Func<string, string>? change = null)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{8 + (2 * i)} 0 R"))}] >>",
            $"<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /{Known?.Name ?? "Identity-H"} "
                + $"/DescendantFonts [4 0 R] {(HasMap && Known is null ? "/ToUnicode 5 0 R" : "")} >>",
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering ({(Known is null ? "Identity" : Collection)}) "
                + $"/Supplement {(Known is null ? 0 : 2)} >> "
                + $"/FontDescriptor 6 0 R /DW 1000 /W [{(Known is null ? "32 126" : "814 939")} 500] >>",
            Stream("", Map()),
            "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>",
            Stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ", "A"),
        };
        for (int i = 0; i < _pages.Count; i++)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /I1 7 0 R >> >> /Contents {9 + (2 * i)} 0 R >>");
            objects.Add(Stream("", _pages[i].ToString()));
        }

        string text = Assemble(objects);
        return Encoding.Latin1.GetBytes(change?.Invoke(text) ?? text);
    }

    /// <summary>Characters as their own codes; without a map as numbers of glyphs, which begin with the blank and say nothing.</summary>
    private string Codes(string text) =>
        Known is { } known ? Convert.ToHexString(known.Encoding.GetBytes(text)) :
        string.Concat(text.Select(c => (HasMap ? c : c < 128 ? c - 29 : (c % 4000) + 2000).ToString("X4", CultureInfo.InvariantCulture)));

    private static string Assemble(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var starts = new List<int>();
        for (int i = 0; i < objects.Count; i++)
        {
            starts.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (int start in starts)
            file.Append(CultureInfo.InvariantCulture, $"{start:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToString();
    }

    private static string Stream(string entries, string content) => $"<< {entries}/Length {content.Length} >>\nstream\n{content}\nendstream";

    private string Map()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (char[] some in _used.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (char c in some)
                map.Append(CultureInfo.InvariantCulture, $"<{(int)c:X4}> <{(int)c:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end\n").ToString();
    }
}
