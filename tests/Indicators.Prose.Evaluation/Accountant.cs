namespace Indicators.Prose.Evaluation;

/// <summary>Takes the account of one text.</summary>
internal static class Accountant
{
    /// <summary>By category of the annotation, the reasons that say the same. A category that is not here says nothing of a number.</summary>
    private static readonly Dictionary<string, PassedOver[]> Kinds = new()
    {
        ["date_period"] = [PassedOver.Calendar],
        ["code_name"] = [PassedOver.Code, PassedOver.Name, PassedOver.DocumentNumber, PassedOver.Phone],
        ["model_name"] = [PassedOver.Name, PassedOver.Code],
        ["ordinal_event"] = [PassedOver.Ordinal],
        ["furniture"] = [PassedOver.Page, PassedOver.ListMarker, PassedOver.Footnote, PassedOver.Address, PassedOver.Phone, PassedOver.Code],
        ["discourse"] = [PassedOver.ListMarker, PassedOver.Ordinal],
        ["idiom"] = [PassedOver.Name, PassedOver.Article],
        ["vague"] = [PassedOver.Vague],
        ["comparison_set"] = [PassedOver.Name, PassedOver.Code],
        ["first_ever"] = [PassedOver.Ordinal],
        ["rate_part"] = [PassedOver.ExchangeRate, PassedOver.Article, PassedOver.Name],
        ["implicit_multiple"] = [PassedOver.Name],
        ["phone"] = [PassedOver.Phone],
        ["document_number"] = [PassedOver.DocumentNumber],
        ["address"] = [PassedOver.Address],
        ["unit"] = [PassedOver.BareUnit],
    };

    /// <param name="name">The name of the text, for the lines that tell of it.</param>
    /// <param name="text">The text.</param>
    /// <param name="numbers">What was read of it.</param>
    /// <param name="nonClaims">Its numbers that are annotated as no claims.</param>
    public static Accounting Of(string name, string text, IReadOnlyList<TextNumber> numbers, IReadOnlyList<TruthNonClaim> nonClaims)
    {
        (int Start, int End)[] tokens = [.. NumericTokens.Of(text)];
        var account = new Accounting { Tokens = tokens.Length };
        var kinds = new Dictionary<PassedOver, int>();
        var lost = new List<string>();
        var unread = new List<string>();
        foreach ((int start, int end) in tokens)
        {
            TextNumber[] found = [.. numbers.Where(number => number.Start < end && start < number.End)];
            if (!Covers(text, start, end, found))
                lost.Add(Line(name, text, start, end, ""));
            else if (Array.Find(found, number => number.IsNotRead) is { Passed: { } passed })
                unread.Add(Line(name, text, start, end, passed.Reason.ToString()));
            else if (Array.Exists(found, number => number.Claim is not null))
                account = account with { Claims = account.Claims + 1 };
            else
                kinds[found[0].Passed!.Reason] = kinds.GetValueOrDefault(found[0].Passed!.Reason) + 1;
        }

        (Tally right, string[] others) = Judge(name, text, tokens, numbers, nonClaims);
        return account with { NonClaims = kinds, NotRead = unread.Count, Lost = lost, Unread = unread, Kinds = right, OtherKinds = others };
    }

    /// <summary>Every digit stands in something that was read or passed over; of numerals it is enough that some do.</summary>
    private static bool Covers(string text, int start, int end, TextNumber[] found)
    {
        bool hasDigits = false;
        for (int i = start; i < end; i++)
        {
            if (!char.IsDigit(text[i]))
                continue;
            hasDigits = true;
            if (!Array.Exists(found, number => number.Start <= i && i < number.End))
                return false;
        }

        return hasDigits || found.Length > 0;
    }

    /// <summary>The kinds of the annotated non-claims that hold a number and were not taken as a claim.</summary>
    private static (Tally Right, string[] Others) Judge(
        string name, string text, (int Start, int End)[] tokens, IReadOnlyList<TextNumber> numbers, IReadOnlyList<TruthNonClaim> nonClaims)
    {
        var tally = new Tally();
        var others = new List<string>();
        foreach (TruthNonClaim item in nonClaims)
        {
            bool hasNumber = tokens.Any(token => token.Start < item.End && item.Start < token.End);
            TextNumber[] found = [.. numbers.Where(number => number.Start < item.End && item.Start < number.End)];
            bool isClaim = found.Any(number => number.Claim is not null);
            if (!hasNumber || !Kinds.TryGetValue(item.Category, out PassedOver[]? right) || (item.IsOptional && isClaim))
                continue;
            bool isRight = !isClaim && found.Any(number => right.Contains(number.Passed!.Reason));
            tally = tally.Count(isRight);
            if (!isRight)
                others.Add(Line(name, text, item.Start, item.End, $"{item.Category}, read as {string.Join(' ', found.Select(number => number.Passed?.Reason.ToString() ?? "claim"))}"));
        }

        return (tally, [.. others]);
    }

    private static string Line(string name, string text, int start, int end, string what) =>
        $"{name}:{start} {what}  … {text[Math.Max(0, start - 14)..start]}[{text[start..end]}]{text[end..Math.Min(text.Length, end + 12)]} …".ReplaceLineEndings("/");
}
