namespace Indicators.Prose.Documents.Composing;

/// <summary>Raised digits in characters of their own: 7565家 with the mark of note 1 must not become 7565家1, nor m² m2.</summary>
internal static class RaisedText
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Of(string text) => string.Concat(text.Select(Of));

    private static char Of(char character) => character switch
    {
        >= '0' and <= '9' => Raised[character - '0'],
        '-' or '−' => '⁻',
        _ => character,
    };
}
