using System.Globalization;
using System.Text;
using Indicators.Desk;
using Indicators.Desk.Tests.Own;

namespace Indicators.Prose.Evaluation;

/// <summary>Reads a folder of annotated texts and prints what the reading is worth.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        string[] paths = [.. args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal))];
        if (paths is ["account", _, ..] && Directory.Exists(paths[1]))
        {
            Print(MarkedText.ReadAll(paths[1]).Select(text => text.Account()).Aggregate(new Accounting(), (sum, one) => sum + one), args.Contains("--differences"));
            return 0;
        }

        if (paths.Length < 2)
        {
            Console.Error.WriteLine("usage: <folder of texts> <claims.jsonl> [<nonclaims.jsonl>] [--differences] [--date:<start of file name>=<yyyy-MM-dd> …]\n       account <folder of marked texts> [--differences]");
            return 2;
        }

        if (!Directory.Exists(paths[0]) || !File.Exists(paths[1]))
        {
            Console.Out.WriteLine($"No texts to evaluate: {(Directory.Exists(paths[0]) ? paths[1] : paths[0])} is not there.");
            return 0;
        }

        var corpus = new Corpus(paths[0], paths[1], paths.Length > 2 && File.Exists(paths[2]) ? paths[2] : null, Dates(args));
        Print(corpus, args.Contains("--differences"));
        return PrintFalseMarks(corpus) ? 0 : 1;
    }

    private static void Print(Corpus corpus, bool differences)
    {
        var total = new Score();
        foreach ((string file, Score score) in corpus.Evaluate())
        {
            total += score;
            Console.Out.WriteLine($"{file}: F1 {score.F1:0.000}  kind {score.Kind.Share:0.000}  bound {score.Bound.Share:0.000}  modality {score.Modality.Share:0.000}  period {score.Period.Share:0.000}  comparison {score.Comparison.Share:0.000}");
        }

        if (differences)
        {
            foreach (string line in total.Differences)
                Console.Out.WriteLine(line);
        }

        foreach (string line in total.ToLines())
            Console.Out.WriteLine(line);
        Print(corpus.Account().Aggregate(new Accounting(), (sum, one) => sum + one), differences);
    }

    /// <summary>What the check of drafts marks in texts against their own catalogues; false where that is more than one in a hundred figures.</summary>
    private static bool PrintFalseMarks(Corpus corpus)
    {
        DraftCheck[] checks = [.. corpus.CheckAgainstThemselves().Select(one => one.Check)];
        DraftRemark[] marks = [.. checks.SelectMany(check => check.Faults)];
        foreach (DraftRemark mark in marks)
            Console.Out.WriteLine("false mark  " + OwnCatalog.LineOf(mark).ReplaceLineEndings("/"));
        int figures = checks.Sum(check => check.Remarks.Length);
        int agreeing = checks.Sum(check => check.Count(DraftVerdict.Agrees));
        Console.Out.WriteLine($"own drafts   {figures} figures, {agreeing} agree, {marks.Length} false marks");
        return 100 * marks.Length <= figures;
    }

    private static void Print(Accounting account, bool differences)
    {
        foreach (string line in (differences ? account.Differences : []).Concat(account.ToLines()))
            Console.Out.WriteLine(line);
    }

    private static Dictionary<string, DateOnly> Dates(string[] args) =>
        args.Where(argument => argument.StartsWith("--date:", StringComparison.Ordinal))
            .Select(argument => argument["--date:".Length..].Split('='))
            .ToDictionary(parts => parts[0], parts => DateOnly.ParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
