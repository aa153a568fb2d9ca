using Indicators.Prose.Lexicon;

namespace Indicators.Prose;

/// <summary>
/// The words a reader of policy text knows: counters, measures, verbs, bound and modality words, names. Data, not code:
/// a text file with sections. Immutable.
/// </summary>
/// <example><code>
/// PolicyLexicon lexicon = PolicyLexicon.Default.With("""
///     [counter]
///     苗圃 牧群
///     [target]
///     誓要
///     """);
/// </code></example>
public sealed class PolicyLexicon
{
    private readonly LexiconFile _file;
    private LexiconTables? _tables;

    private PolicyLexicon(LexiconFile file) => _file = file;

    /// <summary>The lexicon of the package.</summary>
    public static PolicyLexicon Default => field ??= new PolicyLexicon(LexiconFile.Read(ReadResource()));

    internal LexiconTables Tables => _tables ??= new LexiconTables(_file);

    /// <summary>This lexicon with the entries of another text.</summary>
    /// <param name="text">Sections in brackets, words separated by white space; lines that begin with # are remarks.</param>
    /// <exception cref="FormatException">A section is unknown, a word stands before the first one, or a measure cannot be read; the message
    /// names the line or the row.</exception>
    public PolicyLexicon With(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lexicon = new PolicyLexicon(_file.With(LexiconFile.Read(text)));
        _ = lexicon.Tables;
        return lexicon;
    }

    private static string ReadResource()
    {
        using Stream stream = typeof(PolicyLexicon).Assembly.GetManifestResourceStream("lexicon.txt")
            ?? throw new InvalidOperationException("The assembly has lost its lexicon; rebuild it.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
