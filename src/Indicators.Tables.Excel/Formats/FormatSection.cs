namespace Indicators.Tables.Excel;

/// <summary>One section of a number format: what it is for and its pieces.</summary>
internal sealed class FormatSection
{
    private FormatSection(FormatCondition? condition, FormatToken[] tokens)
    {
        Condition = condition;
        Tokens = tokens;
        IsDate = tokens.Any(token => token.Kind is FormatTokenKind.DatePart or FormatTokenKind.Elapsed);
        IsGeneral = tokens.Any(token => token.Kind == FormatTokenKind.General);
        IsText = tokens.Any(token => token.Kind == FormatTokenKind.Text);
        HasExponent = tokens.Any(token => token.Kind == FormatTokenKind.Exponent);
        HasFraction = tokens.Any(token => token.Kind == FormatTokenKind.Slash);
        Layout = DigitLayout.Of(tokens);
    }

    public FormatCondition? Condition { get; }

    public FormatToken[] Tokens { get; }

    public bool IsDate { get; }

    /// <summary>Whether it shows a day, not only a time.</summary>
    public bool ShowsDay =>
        Tokens.Any(token => token is { Kind: FormatTokenKind.DatePart, Text: ['y' or 'd' or 'e', ..] } || IsMonth(token));

    public bool IsGeneral { get; }

    public bool IsText { get; }

    public bool HasExponent { get; }

    public bool HasFraction { get; }

    public DigitLayout Layout { get; }

    public static FormatSection Parse(ReadOnlySpan<char> text)
    {
        var scanner = new FormatScanner(text);
        List<FormatToken> tokens = scanner.Read();
        return new FormatSection(scanner.Condition, [.. tokens]);
    }

    /// <summary>Three letters and more are always months; with hours or seconds beside them one and two are minutes.</summary>
    private bool IsMonth(FormatToken token) =>
        token is { Kind: FormatTokenKind.DatePart, Text: ['m', ..] }
        && (token.Text.Length > 2 || !Tokens.Any(other => other.Text.StartsWith('h') || other.Text.StartsWith('s')));
}
