namespace Indicators.Prose.Lexicon;

/// <summary>The sections of a lexicon file, each a list of words, or of lines for <c>measure</c> and <c>not-before</c>.</summary>
internal sealed class LexiconFile
{
    private readonly Dictionary<string, List<string>> _sections = [];

    /// <summary>Sections read line by line.</summary>
    private static readonly string[] LineSections = ["measure", "not-before", "currency", "unit-context", "per-word", "unit-step", "worded-figure"];

    public static LexiconFile Read(string text)
    {
        var file = new LexiconFile();
        string? section = null;
        int number = 0;
        foreach (string raw in text.Split('\n'))
        {
            number++;
            string line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[' && line[^1] == ']')
                section = RequireSection(line[1..^1], number);
            else
                file.Add(section ?? throw new FormatException($"Line {number} of the lexicon stands before the first section; write a section name in brackets first."), line);
        }

        return file;
    }

    public LexiconFile With(LexiconFile other)
    {
        var merged = new LexiconFile();
        foreach ((string section, List<string> items) in _sections.Concat(other._sections))
            merged.Items(section).AddRange(items);
        return merged;
    }

    public IReadOnlyList<string> this[string section] => _sections.TryGetValue(section, out List<string>? items) ? items : [];

    private void Add(string section, string line)
    {
        if (LineSections.Contains(section))
            Items(section).Add(line);
        else
            Items(section).AddRange(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private List<string> Items(string section)
    {
        if (!_sections.TryGetValue(section, out List<string>? items))
            _sections.Add(section, items = []);
        return items;
    }

    private static string RequireSection(string name, int line) =>
        LexiconSections.All.Contains(name)
            ? name
            : throw new FormatException($"Line {line} of the lexicon names the section '{name}'; the sections are {string.Join(", ", LexiconSections.All)}.");
}
