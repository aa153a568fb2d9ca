using System.Globalization;
using Indicators.Desk;
using Indicators.Desk.Tests.Own;

namespace Indicators.Prose.Evaluation;

/// <summary>
/// A folder of texts with their annotation. When a text was published is not in it: dates stand in <c>documents.tsv</c>
/// beside the texts, are given, or, for the five articles on Chongqing, stand in <c>articles.tsv</c> beside the program.
/// </summary>
internal sealed class Corpus
{
    private readonly Dictionary<string, DateOnly> _dates;
    private readonly ILookup<string, TruthClaim> _claims;
    private readonly ILookup<string, TruthNonClaim> _nonClaims;

    public Corpus(string folder, string claims, string? nonClaims, IReadOnlyDictionary<string, DateOnly>? dates = null)
    {
        Folder = folder;
        _claims = TruthClaim.ReadAll(claims).ToLookup(claim => claim.File);
        _nonClaims = (nonClaims is null ? [] : TruthNonClaim.ReadAll(nonClaims)).ToLookup(item => item.File);
        _dates = ReadDates(Path.Combine(folder, "documents.tsv"));
        foreach ((string file, DateOnly date) in ReadDates(Path.Combine(AppContext.BaseDirectory, "articles.tsv")))
            _dates.TryAdd(file, date);
        foreach ((string file, DateOnly date) in dates ?? new Dictionary<string, DateOnly>())
            _dates[Files.FirstOrDefault(each => each.StartsWith(file, StringComparison.Ordinal)) ?? file] = date;
    }

    public string Folder { get; }

    public IEnumerable<string> Files => _claims.Select(group => group.Key).Union(_nonClaims.Select(group => group.Key)).Order(StringComparer.Ordinal);

    /// <summary>Reads every text and scores what was read.</summary>
    public IEnumerable<(string File, Score Score)> Evaluate()
    {
        foreach (string file in Files)
        {
            string text = File.ReadAllText(Path.Combine(Folder, file));
            PolicyClaim[] found = [.. PolicyTextReader.Read(text, OptionsOf(file))];
            // Texts may be annotated in part: what is beyond the last annotation was not looked at.
            yield return (file, new Scorer(file, text, [.. _claims[file]], [.. _nonClaims[file]]).Score(found));
        }
    }

    /// <summary>Every text checked against the catalogue that is drafted from it.</summary>
    public IEnumerable<(string File, DraftCheck Check)> CheckAgainstThemselves() =>
        Files.Select(file => (file, OwnCatalog.CheckOf(File.ReadAllText(Path.Combine(Folder, file)), DateOf(file))));

    /// <summary>What became of every number of every text.</summary>
    public IEnumerable<Accounting> Account()
    {
        foreach (string file in Files)
        {
            string text = File.ReadAllText(Path.Combine(Folder, file));
            yield return Accountant.Of(file, text, [.. PolicyTextReader.ReadAll(text, OptionsOf(file))], [.. _nonClaims[file]]);
        }
    }

    private PolicyTextOptions OptionsOf(string file) => PolicyTextOptions.Default.DatedOn(DateOf(file));

    private DateOnly? DateOf(string file)
    {
        foreach ((string start, DateOnly date) in _dates)
        {
            if (file.StartsWith(start, StringComparison.Ordinal))
                return date;
        }

        return null;
    }

    private static Dictionary<string, DateOnly> ReadDates(string path)
    {
        var dates = new Dictionary<string, DateOnly>();
        if (!File.Exists(path))
            return dates;
        foreach (string[] columns in File.ReadLines(path).Select(line => line.Split('\t')).Where(columns => columns.Length > 1))
        {
            if (DateOnly.TryParseExact(columns[1].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
                dates[columns[0].Trim()] = date;
        }

        return dates;
    }
}
