using System.Text.RegularExpressions;
using Indicators.Tests;

namespace Indicators.Prose.Tests;

/// <summary>Words are rows of the lexicon, and none is written in code: so a word more touches one line of one file.</summary>
public sealed partial class WordsInRowsTests
{
    /// <summary>The files that may have Chinese in their literals, how many of them, and why.</summary>
    private static readonly Dictionary<string, (int Most, string Why)> Reviewed = new()
    {
        ["Indicators.Prose/ProseWordings.cs"] = (58, "what a user reads, beside its English: a table of wordings"),
        ["Indicators.Prose/Lexicon/Hanzi.cs"] = (23, "single characters that are the grammar itself, each with its reason"),
        ["Indicators.Prose/Lexicon/Numerals.cs"] = (10, "the digits and places of Chinese numbers"),
        ["Indicators.Prose.Documents/DocumentsWordings.cs"] = (29, "what a user reads, beside its English: a table of wordings"),
        ["Indicators.Prose.Documents/Pdf/RadicalForms.cs"] = (5, "the table of radicals of Unicode and the characters they are shown for"),
        ["Indicators.Prose.Documents/Pdf/RunningLines.cs"] = (1, "the shape of a page number"),
        ["Indicators.Prose.Documents/Pdf/ParagraphBreaks.cs"] = (1, "the shape of the number of an item"),
        ["Indicators.Prose.Documents/Pdf/FootnoteRows.cs"] = (1, "the shape of the mark of a footnote"),
        ["Indicators.Prose.Documents/Word/WordParagraph.cs"] = (1, "the Chinese name of Word's own style of headings"),
    };

    private static readonly string Sources = RepositoryRoot.File("src");

    private static readonly string[] Packages = ["Indicators.Prose", "Indicators.Prose.Documents"];

    private static readonly string Lexicon = File.ReadAllText(Path.Combine(Sources, "Indicators.Prose", "Lexicon", "lexicon.txt"));

    [Fact]
    public void No_word_of_the_language_is_written_in_code()
    {
        IEnumerable<string> others =
            from file in Files()
            from literal in LiteralsIn(File.ReadAllText(Path.Combine(Sources, file)))
            where !Reviewed.ContainsKey(file)
            select $"{file}: {literal}";
        others.Should().BeEmpty("a word is a row of src/Indicators.Prose/Lexicon/lexicon.txt");
    }

    [Fact]
    public void The_reviewed_files_have_no_more_than_they_had() =>
        Reviewed.Select(row => (row.Key, LiteralsIn(File.ReadAllText(Path.Combine(Sources, row.Key))).Count()))
            .Should().Equal(Reviewed.Select(row => (row.Key, row.Value.Most)), "a literal more is reviewed here, with its reason, and one less is a row less to review");

    [Fact]
    public void The_characters_of_the_grammar_are_single_and_have_a_reason()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Sources, "Indicators.Prose", "Lexicon", "Hanzi.cs"));
        for (int i = 0; i < lines.Length; i++)
        {
            if (!HanLiteral().IsMatch(lines[i]) || lines[i].TrimStart().StartsWith("///", StringComparison.Ordinal))
                continue;
            lines[i].Should().MatchRegex("^    public const char [A-Z][A-Za-z]* = '.';$");
            lines[i - 1].Should().MatchRegex(@"^    /// <summary>.{10,}</summary>$", "{0} needs a reason", lines[i].Trim());
        }
    }

    [Fact]
    public void Every_list_has_rows_and_is_asked_for()
    {
        string[] lists = [.. Members().Matches(File.ReadAllText(Path.Combine(Sources, "Indicators.Prose", "Lexicon", "WordSet.cs"))).Select(m => m.Groups["name"].Value)];
        string code = string.Concat(Files().Where(file => !file.EndsWith("/WordSet.cs", StringComparison.Ordinal)).Select(file => File.ReadAllText(Path.Combine(Sources, file))));
        lists.Should().HaveCountGreaterThan(200);
        lists.Where(name => !Regex.IsMatch(code, $@"\bWordSet\.{name}\b")).Should().BeEmpty("a list nobody asks for is dead");
        lists.Where(name => !Lexicon.Contains($"\n[{SectionOf(name)}]\n", StringComparison.Ordinal)).Should().BeEmpty("each list has a section");
    }

    [Fact]
    public void Every_section_says_what_it_is_for_in_a_remark_before_it()
    {
        string[] sections = [.. AnySection().Matches(Lexicon).Select(m => m.Groups["name"].Value)];
        sections.Should().OnlyHaveUniqueItems();
        AnySection().Matches(Lexicon).Select(m => m.Groups["words"].Value.Trim()).Should().NotContain("", "a section has rows");
    }

    /// <summary>The bound words are the core's, in one file that both read: what one knows the other knows.</summary>
    [Fact]
    public void Bound_words_are_one_list()
    {
        string rows = File.ReadAllText(Path.Combine(Sources, "Indicators", "Quantities", "BoundRows.cs"));
        (Bound Bound, string[] Words)[] bounds =
            [.. BoundRow().Matches(rows).Select(m => (Enum.Parse<Bound>(m.Groups["bound"].Value), m.Groups["words"].Value.Split(' ')))];
        bounds.Should().HaveCount(6);
        foreach ((Bound bound, string[] words) in bounds)
        {
            foreach (string word in words)
            {
                Figure.Parse($"{word}30亿元").Bound.Should().Be(bound, word);
                Reading.Only($"工业产值{word}30亿元。").Should().Match<PolicyClaim>(claim => claim.Bound == bound && claim.Indicator == "工业产值", word);
            }
        }
    }

    /// <summary>The words for time are the core's, in one file that both read.</summary>
    [Fact]
    public void Words_for_time_are_one_list()
    {
        string rows = File.ReadAllText(Path.Combine(Sources, "Indicators", "Time", "PeriodRows.cs"));
        string code = File.ReadAllText(Path.Combine(Sources, "Indicators.Prose", "Lexicon", "PeriodWords.cs"));
        (string Name, string[] Words)[] times =
            [.. BoundRow().Matches(rows).Select(m => (m.Groups["bound"].Value, m.Groups["words"].Value.Split(' '))).Where(row => row.Item1 != "Firsts")];
        times.Should().HaveCountGreaterThan(15);
        times.Where(row => !Regex.IsMatch(code, $@"\bPeriodRows\.{row.Name}\b")).Should().BeEmpty("prose knows each row");
        string[] own = Regex.Match(Lexicon, @"\[period-start\]\n(?<words>.*)\n").Groups["words"].Value.Split(' ');
        foreach (string word in times.SelectMany(row => row.Words))
        {
            own.Should().NotContain(word[..2], "{0} is the core's", word);
            TimePeriod.TryReadPrefix(word, Reading.Dated, out _, out int consumed).Should().BeTrue(word);
            consumed.Should().Be(word.Length, word);
            PolicyTextReader.ReadAll($"{word}，引进12家企业。", PolicyTextOptions.Default.DatedOn(Reading.Dated)).Should().ContainSingle(number => number.Claim != null, word);
        }

        string firsts = BoundRow().Match(rows).Groups["words"].Value;
        firsts.ToCharArray().Should().BeEquivalentTo(times.SelectMany(row => row.Words).Select(word => word[0]).Distinct(), "what they begin with, and nothing else");
    }

    [Fact]
    public void Literals_are_seen_where_they_are()
    {
        LiteralsIn("// 年\n/// <c>\"月\"</c>\nchar c = 'x'; /* '日' */").Should().BeEmpty();
        LiteralsIn("char c = '年'; string s = \"a月\"; var v = @\"日\"; var i = $\"每{x}\"; string r = \"\"\"季\"\"\";").Should().HaveCount(5);
        SectionOf("BehindBareYear").Should().Be("behind-bare-year");
    }

    private static IEnumerable<string> Files() =>
        from package in Packages
        from file in Directory.EnumerateFiles(Path.Combine(Sources, package), "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Sources, file).Replace('\\', '/')
        where !relative.Split('/').Any(folder => folder is "obj" or "bin")
        orderby relative
        select relative;

    private static IEnumerable<string> LiteralsIn(string code) =>
        CommentsAndLiterals().Matches(code).Select(m => m.Value).Where(text => text[0] != '/' && Han().IsMatch(text));

    private static string SectionOf(string name) => Regex.Replace(name, "(?<!^)([A-Z])", "-$1").ToLowerInvariant();

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/|\$*""""""+.*?""""""+|[$@]*@[$]?""(?:[^""]|"""")*""|\$?""(?:\\.|[^""\\\n])*""|'(?:\\.|[^'\\\n])+'", RegexOptions.Singleline)]
    private static partial Regex CommentsAndLiterals();

    [GeneratedRegex("[\u3400-\u9fff]")]
    private static partial Regex Han();

    [GeneratedRegex("'[\u3400-\u9fff]'")]
    private static partial Regex HanLiteral();

    [GeneratedRegex(@"^    (?<name>[A-Z]\w+),", RegexOptions.Multiline)]
    private static partial Regex Members();

    [GeneratedRegex(@"^\[(?<name>[a-z-]+)\]\n(?<words>(?:(?!\[[a-z-]+\]\n).*\n?)*)", RegexOptions.Multiline)]
    private static partial Regex AnySection();

    [GeneratedRegex("const string (?<bound>\\w+) = \"(?<words>[^\"]+)\";")]
    private static partial Regex BoundRow();
}
