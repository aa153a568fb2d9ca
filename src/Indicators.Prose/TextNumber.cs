namespace Indicators.Prose;

/// <summary>A number of a text and what became of it: a claim, or the reason why it is none.</summary>
/// <param name="Claim">The claim; null where it is none.</param>
/// <param name="Passed">The number that is no claim; null where it is one.</param>
public readonly record struct TextNumber(PolicyClaim? Claim, PassedNumber? Passed)
{
    /// <summary>Where it begins: UTF-16 code units from the start of the text.</summary>
    public long Start => Claim?.Start ?? Passed?.Start ?? 0;

    /// <summary>The first code unit after it.</summary>
    public long End => Claim?.End ?? Passed?.End ?? 0;

    /// <summary>The number as written.</summary>
    public string Literal => Claim?.Literal ?? Passed?.Literal ?? "";

    /// <summary>True where the number states something, and the reader could not read what.</summary>
    public bool IsNotRead => Passed is { Reason: PassedOver.Fragment or PassedOver.Vague or PassedOver.BareNumber or PassedOver.Unread };
}
