namespace Indicators.Json;

/// <summary>
/// How long a text in a catalogue may be, in Unicode characters: far beyond what any catalogue needs, so that a hostile
/// file cannot make a message, an index or a report of unbounded size. The schema states the same limits.
/// </summary>
internal static class TextLimits
{
    public const int Word = 100;
    public const int Date = 10;
    public const int Id = Identifier.LongestLength;
    public const int Label = 200;
    public const int Literal = 500;
    public const int Name = 1000;
    public const int Title = 2000;
    public const int Address = 4000;
    public const int Prose = 20000;
}
