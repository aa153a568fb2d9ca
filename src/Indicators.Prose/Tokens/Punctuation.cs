namespace Indicators.Prose.Tokens;

/// <summary>Punctuation, both widths made one.</summary>
internal static class Punctuation
{
    public const char Comma = '，';
    public const char Enumeration = '、';
    public const char Semicolon = '；';
    public const char Colon = '：';
    public const char Stop = '。';
    public const char OpenParenthesis = '（';
    public const char CloseParenthesis = '）';
    public const char OpenQuote = '“';
    public const char CloseQuote = '”';
    public const char NewLine = '\n';

    /// <summary>Every mark, in both widths.</summary>
    public const string All = "，,、；;：:。！？!?…（(〔【《）)〕】》“‘「『\"”’」』\n\r";

    public static bool IsMark(char c) => Canonical(c) != '\0';

    public static char Canonical(char c) => c switch
    {
        '，' or ',' => Comma,
        '、' => Enumeration,
        '；' or ';' => Semicolon,
        '：' or ':' => Colon,
        '。' or '！' or '？' or '!' or '?' or '…' => Stop,
        '（' or '(' or '〔' or '【' or '《' => OpenParenthesis,
        '）' or ')' or '〕' or '】' or '》' => CloseParenthesis,
        '“' or '‘' or '「' or '『' or '"' => OpenQuote,
        '”' or '’' or '」' or '』' => CloseQuote,
        '\n' or '\r' => NewLine,
        _ => '\0',
    };

    /// <summary>A mark that ends a clause.</summary>
    public static bool EndsClause(in Token token) =>
        token.Kind == TokenKind.Mark && token.Mark is Comma or Semicolon or Colon or Stop or NewLine;

    /// <summary>A mark that ends a sentence.</summary>
    public static bool EndsSentence(char c) => c is '。' or '！' or '？' or '!' or '?' or '\n';
}
