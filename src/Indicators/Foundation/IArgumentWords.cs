namespace Indicators;

/// <summary>
/// Words for what a finding names by a code: a row says of which kind an argument is, <c>{0:series}</c>, and whoever knows
/// the catalogue says how such a thing is called in a language.
/// </summary>
internal interface IArgumentWords
{
    /// <summary>The argument in words; null where it has none, so that it is told as it is.</summary>
    /// <param name="kind">The kind the row states.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="language">The language.</param>
    string? WordsFor(string kind, string argument, Language language);
}
