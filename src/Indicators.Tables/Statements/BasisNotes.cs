using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Tables.Blocks;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>What the notes under a table say of how its figures are made: price basis of growth, comparable scope, first figures.</summary>
internal sealed partial class BasisNotes
{
    private static readonly (string Words, ComparisonBasis Basis)[] Bases =
    [
        ("增长速度按不变价", ComparisonBasis.Real), ("增速按不变价", ComparisonBasis.Real), ("增长速度按可比价", ComparisonBasis.Real),
            ("增速按可比价", ComparisonBasis.Real), ("增长率按不变价", ComparisonBasis.Real), ("指数按不变价", ComparisonBasis.Real),
        ("按可比价格计算", ComparisonBasis.Real), ("按不变价格计算", ComparisonBasis.Real), ("按不变价计算", ComparisonBasis.Real),
            ("为实际增长", ComparisonBasis.Real), ("扣除价格因素", ComparisonBasis.Real), ("按可比价计算", ComparisonBasis.Real),
        ("按可比口径", ComparisonBasis.Comparable), ("可比口径计算", ComparisonBasis.Comparable), ("同口径", ComparisonBasis.Comparable),
        ("为名义增长", ComparisonBasis.Nominal), ("未扣除价格因素", ComparisonBasis.Nominal), ("增速为名义", ComparisonBasis.Nominal),
    ];

    private static readonly string[] Provisional = ["初步核算", "快报数", "初步统计", "初步数", "快报"];

    /// <summary>Stands between the name of a whole and that of its part.</summary>
    private const string PartMark = " · ";

    private readonly string[] _sentences;

    private BasisNotes(string[] sentences) => _sentences = sentences;

    public static BasisNotes Of(TableBlock block) =>
        new([.. block.NoteCells().SelectMany(note => LabelText.Key(note.Text).Split('。', ';', '；'))
            .Where(sentence => sentence.Length > 0)]);

    /// <summary>The basis of an indicator's growth: a sentence that names indicators speaks of those alone.</summary>
    public ComparisonBasis BasisOf(string name, IReadOnlyCollection<string> allNames)
    {
        foreach ((string words, ComparisonBasis basis) in Bases)
        {
            if (_sentences.Any(sentence => sentence.Contains(words, StringComparison.Ordinal) && SpeaksOf(sentence, name, allNames)))
                return basis;
        }

        return ComparisonBasis.Unstated;
    }

    /// <summary>True where an indicator's figures of a year are first ones: a sentence that names years speaks of those alone.</summary>
    public bool IsProvisional(string name, int year, IReadOnlyCollection<string> allNames) =>
        _sentences.Any(sentence => Array.Exists(Provisional, word => sentence.Contains(word, StringComparison.Ordinal))
            && SpeaksOf(sentence, name, allNames) && SpeaksOf(sentence, year));

    private static bool SpeaksOf(string sentence, int year)
    {
        MatchCollection named = Years().Matches(sentence);
        return named.Count == 0 || named.Any(match => int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture) is var last
            && (match.Groups["first"] is { Success: true } first
                ? year >= int.Parse(first.Value, CultureInfo.InvariantCulture) && year <= last
                : year == last));
    }

    /// <summary>What is said of a whole holds for its parts, unless the sentence names some of them.</summary>
    private static bool SpeaksOf(string sentence, string name, IReadOnlyCollection<string> allNames)
    {
        if (Names(sentence, name))
            return true;
        string[] named = [.. allNames.Where(other => Names(sentence, other))];
        return named.Length == 0 || Array.Exists(named, whole => name.StartsWith(whole + PartMark, StringComparison.Ordinal));
    }

    private static bool Names(string sentence, string name) => name.Length > 1 && sentence.Contains(name, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\d)(?:(?<first>(?:19|20)\d{2})年?[-—–~至])?(?<last>(?:19|20)\d{2})年")]
    private static partial Regex Years();
}
