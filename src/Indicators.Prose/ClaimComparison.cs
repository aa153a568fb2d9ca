namespace Indicators.Prose;

/// <summary>What a figure in a text is compared with: a kind, and the period or the name where the kind has one.</summary>
/// <remarks>The default compares with nothing.</remarks>
public readonly record struct ClaimComparison
{
    internal ClaimComparison(ComparisonKind kind, TimePeriod? period, string? name)
    {
        Kind = kind;
        Period = period;
        Name = name;
    }

    /// <summary>The same period a year earlier.</summary>
    public static ClaimComparison YearOnYear => new(ComparisonKind.YearOnYear, null, null);

    /// <summary>The period just before.</summary>
    public static ClaimComparison Previous => new(ComparisonKind.Previous, null, null);

    /// <summary>A year's average over several years.</summary>
    public static ClaimComparison Average => new(ComparisonKind.Average, null, null);

    /// <summary>What it is compared with.</summary>
    public ComparisonKind Kind { get; }

    /// <summary>The base period of <see cref="ComparisonKind.Since"/>; otherwise null.</summary>
    public TimePeriod? Period { get; }

    /// <summary>The name of <see cref="ComparisonKind.Subject"/>; otherwise null.</summary>
    public string? Name { get; }

    /// <summary>A base period that the text names.</summary>
    public static ClaimComparison Since(TimePeriod period) => new(ComparisonKind.Since, period, null);

    /// <summary>Another subject: 全国, 全省平均水平.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ClaimComparison With(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(ComparisonKind.Subject, null, name);
    }

    /// <summary><c>yoy</c>, <c>previous</c>, <c>average</c>, <c>since:2020</c>, <c>subject:全国</c>; empty for nothing.</summary>
    public override string ToString() => Kind switch
    {
        ComparisonKind.YearOnYear => "yoy",
        ComparisonKind.Previous => "previous",
        ComparisonKind.Average => "average",
        ComparisonKind.Since => $"since:{Period}",
        ComparisonKind.Subject => $"subject:{Name}",
        _ => "",
    };
}
