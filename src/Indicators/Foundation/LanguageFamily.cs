namespace Indicators;

/// <summary>
/// The two ways a text is put together, which no table of words can tell: where units, bound words and plurals of a figure
/// go, and how days and months of a period follow each other. Every language takes the way of the first of the two it falls
/// back to; all its words are data.
/// </summary>
internal enum LanguageFamily
{
    /// <summary>Number, scale, unit without spaces (6200亿元); the year first.</summary>
    Chinese = 0,

    /// <summary>Spaces, plurals and words of order (CNY 620 billion, 3 companies); the day first.</summary>
    English = 1,
}
