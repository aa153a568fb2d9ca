namespace Indicators.Text.Lexicon;

/// <summary>What a word says about the figures beside it. A word may say several things.</summary>
[Flags]
internal enum Cue
{
    None = 0,
    Up = 1 << 0,
    Down = 1 << 1,
    Narrow = 1 << 2,
    New = 1 << 3,
    Delta = 1 << 4,
    Reach = 1 << 5,
    ReachTarget = 1 << 6,
    Share = 1 << 7,
    RateNoun = 1 << 8,
    GrowthNoun = 1 << 9,
    Contribution = 1 << 10,
    YearOnYear = 1 << 11,
    Previous = 1 << 12,
    Average = 1 << 13,
    Versus = 1 << 14,
    Higher = 1 << 15,
    Base = 1 << 16,
    Multiply = 1 << 17,
    Per = 1 << 18,
    Respectively = 1 << 19,
    Among = 1 << 20,
    RankVerb = 1 << 21,
    Streak = 1 << 22,
    Target = 1 << 23,
    Forecast = 1 << 24,
    Done = 1 << 25,
    Spec = 1 << 26,
    Index = 1 << 27,
    Place = 1 << 28,
    BoundWord = 1 << 29,
    NoFigure = 1 << 30,
}
