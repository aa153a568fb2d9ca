namespace Indicators.Tables.Excel;

/// <summary>A piece of a number format.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">A literal's text, a date part's letters, a digit's placeholder.</param>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text = "");
