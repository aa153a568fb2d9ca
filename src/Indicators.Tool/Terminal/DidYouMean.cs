namespace Indicators.Tool;

/// <summary>The word that was meant, where one of those there are is near enough to be a slip of the hand.</summary>
internal static class DidYouMean
{
    /// <summary>A sentence to put behind the error; empty where nothing is near.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What could have been meant.</param>
    /// <param name="language">The language.</param>
    public static string Say(string word, IEnumerable<string> candidates, Language language) =>
        Suggestion.For(word, candidates) is { } meant ? language.Say("usage.did-you-mean", meant) : "";

    /// <summary>That there is no such format, those there are, and the one that was meant.</summary>
    public static string Format(string word, IEnumerable<string> known, Language language) =>
        language.Say("format.unknown", word, string.Join(", ", known)) + Say(word, known, language);

    /// <summary>The names of a unit, as it may be written.</summary>
    public static IEnumerable<string> UnitsOf(UnitSet units) => units.Units.SelectMany(unit => unit.Aliases.Prepend(unit.Symbol));
}
