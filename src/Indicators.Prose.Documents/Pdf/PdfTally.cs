using Indicators.Prose.Documents.Opening;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>What was met on the pages and is told at the end.</summary>
internal sealed class PdfTally
{
    private readonly List<int> _withoutText = [];
    private readonly List<int> _withUnmapped = [];
    private readonly List<int> _withTurned = [];
    private int _turned;

    public int Characters { get; private set; }

    public int Unmapped { get; private set; }

    /// <summary>Characters without a text, or with one that cannot be meant.</summary>
    public int Untrusted { get; private set; }

    public void Add(int page, PageGlyphs glyphs, bool hasPictures)
    {
        int characters = glyphs.Glyphs.Count(glyph => !glyph.IsBlank);
        Characters += characters;
        Unmapped += glyphs.Unmapped;
        Untrusted += glyphs.Unmapped + glyphs.Foreign;
        _turned += glyphs.Turned;
        if (characters == 0 && hasPictures)
            _withoutText.Add(page);
        if (glyphs.Unmapped > 0)
            _withUnmapped.Add(page);
        if (glyphs.Turned > 0)
            _withTurned.Add(page);
    }

    public IEnumerable<Diagnostic> Told(string file)
    {
        if (_withoutText.Count > 0)
            yield return DocumentProblem.PagesWithoutText(file, _withoutText);
        if (Unmapped > 0)
            yield return DocumentProblem.Unmapped(file, Unmapped, _withUnmapped);
        if (_turned > 0)
            yield return DocumentProblem.Turned(file, _turned, _withTurned);
    }
}
