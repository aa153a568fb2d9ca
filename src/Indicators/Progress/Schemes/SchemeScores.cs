namespace Indicators.Progress;

/// <summary>Scores from −5 to 5, of a series and of a group.</summary>
internal static class SchemeScores
{
    /// <summary>A rising score function through the range of a number; an unbounded end gets the end of the scale.</summary>
    public static Measure Rising(Measure number, Func<decimal, decimal> score) => new(
        number.Value is { } value ? score(value) : null,
        number.Low is { } low ? score(low) : -5m,
        number.High is { } high ? score(high) : 5m);

    /// <summary>A score whose unbounded ends get the ends of the scale.</summary>
    public static Measure WithinFive(Measure score) => new(score.Value, score.Low ?? -5m, score.High ?? 5m);

    /// <summary>The arithmetic mean of the members that have a score; absent where none has.</summary>
    /// <exception cref="ArgumentException">A member is of another scheme.</exception>
    public static Measure Mean(IProgressScheme scheme, IReadOnlyList<SchemeResult> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (members.FirstOrDefault(member => member.SchemeId != scheme.Id) is { } other)
            throw new ArgumentException($"A result of the scheme '{other.SchemeId}' cannot be averaged with results of '{scheme.Id}'.",
                nameof(members));
        Measure[] scores = [.. members.Select(member => member.Score).Where(score => !score.IsAbsent)];
        if (scores.Length == 0)
            return default;
        decimal? value = scores.All(score => score.Value is not null) ? scores.Average(score => score.Value!.Value) : null;
        return new Measure(value, scores.Average(score => score.Low!.Value), scores.Average(score => score.High!.Value));
    }

    /// <summary>Whether every member with a score has met its goal: certainly, certainly not, or open.</summary>
    public static bool? AllMet(IEnumerable<SchemeResult> members)
    {
        bool? all = true;
        foreach (SchemeResult member in members.Where(member => !member.Score.IsAbsent))
        {
            if (member.IsMet == false)
                return false;
            if (member.IsMet is null)
                all = null;
        }

        return all;
    }
}
