namespace Indicators.Reporting;

/// <summary>How an overview is written: which parts, how wide, in colours or not. Immutable.</summary>
public sealed record OverviewLayout
{
    private readonly int _width = 120;

    /// <summary>The first screen, 120 columns wide, without colours.</summary>
    public static OverviewLayout Default { get; } = new();

    /// <summary>What is shown; the first screen where nothing else is named.</summary>
    public OverviewParts Parts { get; init; }

    /// <summary>How many columns a line may take; a full-width character takes two. At least 40.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less.</exception>
    public int Width
    {
        get => _width;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 40);
            _width = value;
        }
    }

    /// <summary>True for the sequences that terminals take for colours, and bars of completion.</summary>
    public bool HasColours { get; init; }

    /// <summary>How the reader asks for a part, said where something is left out; null where there is no way to ask.</summary>
    public Func<OverviewParts, string?>? AskedBy { get; init; }

    /// <summary>What the first screen ends with; null for nothing.</summary>
    public string? Closing { get; init; }
}
