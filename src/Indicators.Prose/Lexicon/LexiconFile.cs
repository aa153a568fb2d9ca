namespace Indicators.Prose.Lexicon;

/// <summary>The sections of a lexicon file, each a list of words, or of lines for <c>measure</c> and <c>not-before</c>.</summary>
internal sealed class LexiconFile
{
    private static readonly string[] None = [];

    /// <summary>What stands for a blank inside a word.</summary>
    private const char Blank = '␠';

    /// <summary>Sections read line by line.</summary>
    private static readonly string[] LineSections =
    [
        "measure", "not-before", "currency", "unit-context", "per-word", "unit-step", "worded-figure", "number-shape", "lessened",
        "english-counted",
    ];

    private readonly Dictionary<string, List<string>> _sections = [];

    /// <summary>The words of a section, or its lines.</summary>
    public IReadOnlyList<string> this[string section] => _sections.TryGetValue(section, out List<string>? items) ? items : None;

    public static LexiconFile Read(string text)
    {
        var file = new LexiconFile();
        string? section = null;
        int number = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start).Trim();
            start = end + 1;
            number++;
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (line[0] == '[' && line[^1] == ']')
                section = RequireSection(line[1..^1].ToString(), number);
            else
                file.Add(section
                    ?? throw new FormatException($"Line {number} of the lexicon stands before the first section; write a section name in "
                        + "brackets first."),
                    line);
        }

        return file;
    }

    public LexiconFile With(LexiconFile other)
    {
        var merged = new LexiconFile();
        foreach (LexiconFile file in (ReadOnlySpan<LexiconFile>)[this, other])
        {
            foreach ((string section, List<string> items) in file._sections)
                merged.Items(section).AddRange(items);
        }

        return merged;
    }

    private void Add(string section, ReadOnlySpan<char> line)
    {
        List<string> items = Items(section);
        if (Array.IndexOf(LineSections, section) >= 0)
            items.Add(line.ToString());
        else
            AddWords(items, line);
    }

    private static void AddWords(List<string> words, ReadOnlySpan<char> line)
    {
        int start = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !char.IsWhiteSpace(line[i]))
                continue;
            if (i > start)
                words.Add(Word(line[start..i]));
            start = i + 1;
        }
    }

    /// <summary>year␠on␠year: a word of several, whose blanks would part it; a sign alone is the name of the character.</summary>
    private static string Word(ReadOnlySpan<char> written) =>
        written.Length > 1 && (written[0] == Blank || char.IsAscii(written[0]))
            ? written.ToString().Replace(Blank, ' ')
            : written.ToString();

    private List<string> Items(string section)
    {
        if (!_sections.TryGetValue(section, out List<string>? items))
            _sections.Add(section, items = []);
        return items;
    }

    private static string RequireSection(string name, int line) =>
        LexiconSections.Has(name)
            ? name
            : throw new FormatException($"Line {line} of the lexicon names the section '{name}'; the sections are "
                + $"{string.Join(", ", LexiconSections.All())}.");
}
