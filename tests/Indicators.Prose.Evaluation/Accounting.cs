namespace Indicators.Prose.Evaluation;

/// <summary>What became of every number of some texts: a claim, no claim and of which kind, or not read.</summary>
internal sealed record Accounting
{
    /// <summary>Numbers of the texts, by the tokens of <see cref="NumericTokens"/>.</summary>
    public int Tokens { get; init; }

    public int Claims { get; init; }

    /// <summary>By kind, the tokens that are no claims.</summary>
    public IReadOnlyDictionary<PassedOver, int> NonClaims { get; init; } = new Dictionary<PassedOver, int>();

    public int NotRead { get; init; }

    /// <summary>Tokens of which the reader says nothing.</summary>
    public IReadOnlyList<string> Lost { get; init; } = [];

    /// <summary>Tokens that the reader could not read, with what stands around them.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Annotated non-claims with a number in them whose kind is right, of all of those.</summary>
    public Tally Kinds { get; init; }

    /// <summary>Every annotated non-claim of another kind, a line each.</summary>
    public IReadOnlyList<string> OtherKinds { get; init; } = [];

    /// <summary>Every number that is lost, not read or of another kind, a line each.</summary>
    public IEnumerable<string> Differences =>
        Lost.Select(line => "lost       " + line).Concat(Unread.Select(line => "not read   " + line)).Concat(OtherKinds.Select(line => "other kind " + line));

    public decimal NotReadShare => Tokens == 0 ? 0m : (decimal)NotRead / Tokens;

    public static Accounting operator +(Accounting left, Accounting right) => new()
    {
        Tokens = left.Tokens + right.Tokens,
        Claims = left.Claims + right.Claims,
        NonClaims = left.NonClaims.Concat(right.NonClaims).GroupBy(row => row.Key).ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Value)),
        NotRead = left.NotRead + right.NotRead,
        Lost = [.. left.Lost, .. right.Lost],
        Unread = [.. left.Unread, .. right.Unread],
        Kinds = left.Kinds + right.Kinds,
        OtherKinds = [.. left.OtherKinds, .. right.OtherKinds],
    };

    public IEnumerable<string> ToLines()
    {
        yield return $"numbers      {Tokens}: {Claims} claims, {NonClaims.Values.Sum()} no claims, {NotRead} not read ({NotReadShare:0.000}), {Lost.Count} lost";
        yield return "no claims    " + string.Join("  ", NonClaims.OrderByDescending(row => row.Value).ThenBy(row => row.Key).Select(row => $"{row.Key} {row.Value}"));
        if (Kinds.All > 0)
            yield return $"their kinds  {Kinds.Share:0.000} ({Kinds.Right} of {Kinds.All})";
    }
}
