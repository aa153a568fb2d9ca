namespace Indicators.Prose;

/// <summary>A number of a text that is no claim, and why.</summary>
public sealed record PassedNumber
{
    internal PassedNumber(long start, long end, string literal, PassedOver reason)
    {
        Start = start;
        End = end;
        Literal = literal;
        Reason = reason;
    }

    /// <summary>Where it begins: UTF-16 code units from the start of the text.</summary>
    public long Start { get; }

    /// <summary>The first code unit after it.</summary>
    public long End { get; }

    /// <summary>The number as written, with its unit where it has one.</summary>
    public string Literal { get; }

    /// <summary>Why it is none.</summary>
    public PassedOver Reason { get; internal init; }
}
