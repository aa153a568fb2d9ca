namespace Indicators.Desk.Drafts.Writing;

/// <summary>A remark in words.</summary>
internal static class RemarkText
{
    public static string Of(DraftRemark remark, Language language)
    {
        var words = new List<string> { remark.Verdict.ToText(language) };
        words.AddRange(remark.Verdict switch
        {
            DraftVerdict.Agrees => Agrees(remark, language),
            DraftVerdict.Differs => Differs(remark, language),
            DraftVerdict.DoesNotCompute => DoesNotCompute(remark, language),
            DraftVerdict.OtherBasisOrScope => Other(remark, language),
            _ => [remark.Reason.ToText(language)],
        });
        return PrintableText.Of(string.Join(Say(language, "separator"), words.Where(word => word.Length > 0)) + Say(language, "stop"));
    }

    /// <summary>What the record, or for what does not compute the other figures, have in its place.</summary>
    public static string Record(DraftRemark remark, Language language)
    {
        if (remark.Verdict != DraftVerdict.DoesNotCompute)
            return PrintableText.Of(string.Join(Say(language, "separator"), [Published(remark, language), .. Elsewhere(remark, language)]));
        string computed = remark.Parts.Computed is { } number
            ? Say(language, ComputedKey(remark), number, string.Join(Say(language, "list"), remark.Beside))
            : "–";
        return PrintableText.Of(computed);
    }

    /// <summary>The slip it may have been, or what it does not compute with; a dash where nothing is guessed.</summary>
    public static string Why(DraftRemark remark, Language language)
    {
        string text = remark.Slip != DraftSlip.None ? remark.Slip.ToText(language) : remark.Reason.ToText(language);
        return text.Length == 0 ? "–" : text;
    }

    private static IEnumerable<string> Agrees(DraftRemark remark, Language language)
    {
        yield return Published(remark, language);
        if (remark.Reason == DraftReason.NoPeriod)
            yield return Say(language, "agrees.no-period");
    }

    private static IEnumerable<string> Differs(DraftRemark remark, Language language)
    {
        yield return Published(remark, language);
        if (remark.Difference is { } difference)
            yield return Say(language, "difference", Signed(difference));
        if (remark.Slip != DraftSlip.None)
            yield return Say(language, "guess", remark.Slip.ToText(language));
        if (remark.Slip == DraftSlip.Swapped)
            yield return Say(language, "swapped", string.Join(Say(language, "list"), remark.Beside));
        foreach (string elsewhere in Elsewhere(remark, language))
            yield return elsewhere;
        yield return Write(remark, language);
    }

    /// <summary>What the number is the figure of; nothing where two were swapped, for that says it.</summary>
    private static IEnumerable<string> Elsewhere(DraftRemark remark, Language language)
    {
        bool isElsewhere = remark.Slip != DraftSlip.Swapped && remark.Parts.Elsewhere is { } one
            && !ReferenceEquals(one.Statement, remark.Parts.Recorded?.Statement);
        return isElsewhere ? [Say(language, "elsewhere", remark.Parts.Elsewhere!.Named(language))] : [];
    }

    private static IEnumerable<string> DoesNotCompute(DraftRemark remark, Language language)
    {
        yield return remark.Reason.ToText(language);
        if (remark.Parts.Computed is { } computed)
            yield return Say(language, ComputedKey(remark), computed, string.Join(Say(language, "list"), remark.Beside));
        yield return Say(language, "check-both");
    }

    private static string ComputedKey(DraftRemark remark) => remark.Reason switch
    {
        DraftReason.PartBeyondWhole => "computed.whole",
        DraftReason.PartsBeyondWhole or DraftReason.PartsAgainstWhole => remark.Beside.Count == 0 ? "computed.whole" : "computed.sum",
        DraftReason.ProportionAgainstShares => "computed.shares",
        _ => "computed",
    };

    private static IEnumerable<string> Other(DraftRemark remark, Language language)
    {
        yield return remark.Reason.ToText(language);
        yield return Published(remark, language);
        yield return Say(language, "say-which");
    }

    private static string Published(DraftRemark remark, Language language)
    {
        if (remark.Parts.Recorded is not { } recorded)
            return Say(language, "nothing-there");
        string source = recorded.Source is { } from ? Say(language, "source", from.Title, from.Publisher) : Say(language, "no-source");
        return Say(language, "published", recorded.Named(language), source);
    }

    private static string Write(DraftRemark remark, Language language)
    {
        if (Suggestion(remark, language) is not { } words)
            return Say(language, "say-which");
        return Say(language, remark.Slip == DraftSlip.OtherComparison ? "write.comparison" : "write", words);
    }

    /// <summary>What to write, with the direction where that was wrong; null where it cannot be told.</summary>
    public static string? Suggestion(DraftRemark remark, Language language) => (remark.Suggestion, remark.Slip) switch
    {
        (null, _) => null,
        ({ } figure, DraftSlip.Sign) => Say(language, remark.Published is { Amount: < 0m } ? "fall" : "rise", figure.TrimStart('-', '−')),
        (_, DraftSlip.OtherComparison) => remark.Parts.Recorded!.Named(language),
        ({ } figure, _) => figure,
    };

    public static string Signed(Quantity difference) => difference.Sign > 0 ? "+" + difference : difference.ToString();

    private static string Say(Language language, string key, params ReadOnlySpan<object?> arguments) =>
        DraftWordings.Say(language, key, arguments);
}
