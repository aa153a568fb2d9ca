using System.Text;

namespace Indicators.Tables.Excel;

/// <summary>A number format: up to four sections, and which of them shows a number or a text.</summary>
/// <remarks>Immutable. The same format of many cells is read once (<see cref="NumberFormats"/>).</remarks>
internal sealed class NumberFormat
{
    private readonly FormatSection[] _sections;
    private readonly FormatSection? _text;

    private NumberFormat(string code, FormatSection[] sections)
    {
        Code = code;
        _text = sections.Length > 3 ? sections[3] : sections.FirstOrDefault(section => section.IsText);
        _sections = sections.Length > 3 ? sections[..3] : sections;
        if (_sections.Length > 1 && _sections[^1].IsText)
            _sections = _sections[..^1];
    }

    /// <summary>Every number as it is.</summary>
    public static NumberFormat General { get; } = Parse("General");

    /// <summary>The format as the file writes it.</summary>
    public string Code { get; }

    /// <summary>Whether it says nothing about digits.</summary>
    public bool IsGeneral => _sections is [{ IsGeneral: true, Tokens.Length: 1 }];

    public static NumberFormat Parse(string code) => new(code, [.. Split(code).Select(section => FormatSection.Parse(section))]);

    /// <summary>The section a number is shown by, and whether it shows the sign of a negative one itself.</summary>
    public (FormatSection Section, bool OwnSign) SectionFor(StoredNumber number)
    {
        if (!_sections.Any(section => section.Condition is not null))
            return BySign(number);
        double value = double.Parse(number.ToString(), System.Globalization.CultureInfo.InvariantCulture);
        if (_sections[0].Condition is { } first && first.Holds(value))
            return (_sections[0], first.IsNegativeOnly);
        if (_sections.Length > 1 && (_sections[1].Condition is not { } second ? _sections.Length == 2 || value < 0 : second.Holds(value)))
            return (_sections[1], _sections[1].Condition is { } own ? own.IsNegativeOnly : _sections.Length > 2 && value < 0);
        return (_sections[^1], false);
    }

    /// <summary>A text as the format shows it.</summary>
    public string Shown(string text)
    {
        if (_text is null || _text.Tokens.Length == 1)
            return text;
        var shown = new StringBuilder();
        foreach (FormatToken token in _text.Tokens)
            shown.Append(token.Kind == FormatTokenKind.Text ? text : token.Kind == FormatTokenKind.Literal ? token.Text : "");
        return _text.IsText ? shown.ToString() : text;
    }

    private (FormatSection Section, bool OwnSign) BySign(StoredNumber number) => _sections.Length switch
    {
        1 => (_sections[0], false),
        _ when number is { IsNegative: true, IsZero: false } => (_sections[1], true),
        > 2 when number.IsZero => (_sections[2], false),
        _ => (_sections[0], false),
    };

    /// <summary>Semicolons part sections, but for those inside quotes, brackets and behind an escape.</summary>
    private static List<string> Split(string code)
    {
        var sections = new List<string>();
        var section = new StringBuilder();
        bool quoted = false, bracketed = false;
        for (int at = 0; at < code.Length; at++)
        {
            char one = code[at];
            quoted ^= one == '"' && !bracketed;
            bracketed = !quoted && (one == '[' || bracketed && one != ']');
            if (one == ';' && !quoted && !bracketed)
            {
                sections.Add(section.ToString());
                section.Clear();
                continue;
            }

            section.Append(one);
            if (!quoted && one is '\\' or '!' or '_' or '*' && at + 1 < code.Length)
                section.Append(code[++at]);
        }

        sections.Add(section.ToString());
        return sections;
    }
}
